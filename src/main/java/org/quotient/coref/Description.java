package org.quotient.coref;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words of a description, held against those by which an entity is known. */
final class Description {

  /** Words before a head that narrow nothing. */
  private static final Set<String> FILLERS =
      Set.of("of", "to", "for", "and", "'s", "’s", "'", "’", "former", "new", "the", "top", "-");

  private static final Set<String> ORDINALS =
      Set.of("deputy", "vice", "first", "prime", "foreign", "other", "chief");

  /** Heads that any organisation may have. */
  private static final Set<String> GENERAL =
      Set.of("group", "organization", "organisation", "agency", "company", "firm", "association");

  /** Heads and ends of names that all mean something printed. */
  private static final Set<String> PRINT =
      Set.of(
          "paper",
          "newspaper",
          "daily",
          "weekly",
          "magazine",
          "tabloid",
          "journal",
          "times",
          "post",
          "herald",
          "tribune",
          "news",
          "gazette",
          "telegraph",
          "guardian");

  private final Map<String, String> kinds;
  private final String head;
  private final Set<String> narrowing;

  /**
   * The words of {@code anaphor}; those of a pronoun narrow nothing.
   *
   * @param kinds what the word list says of nouns and adjectives of origin
   */
  Description(Text text, Map<String, String> kinds, Anaphor anaphor) {
    this.kinds = kinds;
    this.head = text.lemma(anaphor.head());
    this.narrowing = new HashSet<>();
    for (int i = anaphor.first(); i < anaphor.head(); i++) {
      String word = text.word(i);
      boolean narrows = text.isNoun(i) || isOrigin(word) || ORDINALS.contains(word);
      if (narrows && !FILLERS.contains(word) && !word.endsWith("-based")) {
        narrowing.add(word);
      }
    }
  }

  /** The words before the head that narrow it: nouns, names and adjectives of origin. */
  Set<String> narrowing() {
    return narrowing;
  }

  /** Whether any organisation may be called so. */
  boolean isGeneral() {
    return GENERAL.contains(head);
  }

  /** Whether the entity is known by the head of the description, and by all that narrows it. */
  boolean isKnownBy(Cluster entity) {
    return !sameHead(entity).equals("no") && entity.known().containsAll(narrowing);
  }

  /** How the entity is known by the head: mentioned so, known so, or no. */
  String sameHead(Cluster entity) {
    if (entity.heads().contains(head)) {
      return "mentioned";
    }
    Set<String> known = entity.known();
    boolean minister =
        (head.equals("premier") && known.contains("prime") && known.contains("minister"))
            || (head.equals("minister") && known.contains("premier"))
            || (head.equals("pontiff") && known.contains("pope"));
    boolean print = PRINT.contains(head) && known.stream().anyMatch(PRINT::contains);
    return known.contains(head) || minister || print ? "known" : "no";
  }

  /** By how many of the words before the head the entity is known; free if there are none. */
  String narrowed(Cluster entity) {
    long told = narrowing.stream().filter(entity.known()::contains).count();
    if (narrowing.isEmpty()) {
      return "free";
    }
    return told == narrowing.size() ? "all" : told > 0 ? "some" : "no";
  }

  /** Whether the description, and whether the entity, has an adjective of origin. */
  String origins(Cluster entity) {
    return hasOrigin(narrowing) + " " + hasOrigin(entity.known());
  }

  /** Whether the entity is known to be of another kind: "the council" is no trade union. */
  boolean isOther(Cluster entity) {
    String kind = kinds.get(head);
    return entity.known().stream()
        .anyMatch(word -> !word.equals(head) && kind != null && kind.equals(kinds.get(word)));
  }

  private boolean hasOrigin(Set<String> words) {
    return words.stream().anyMatch(this::isOrigin);
  }

  private boolean isOrigin(String word) {
    return "origin".equals(kinds.get(word));
  }
}
