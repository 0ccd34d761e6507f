package org.quotient.coref;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the phrases that describe one person or organisation without being a name. */
final class NounPhrases {

  private static final Set<String> DEFINITE = Set.of("the", "that", "this");
  private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "one");
  private static final Set<String> FILLERS =
      Set.of("of", "to", "for", "and", "'s", "’s", "'", "’", "former", "new", "the", "top", "-");

  /** A description has at most this many words. Judgement. */
  private static final int MAX_WORDS = 9;

  private final Text text;
  private final Map<String, String> kinds;
  private final boolean[] inName;

  /**
   * A finder for one article.
   *
   * @param kinds kinds of nouns: {@code office}, {@code person}, {@code organization}, {@code
   *     origin} of adjectives
   * @param inName for each token whether it belongs to a name
   */
  NounPhrases(Text text, Map<String, String> kinds, boolean[] inName) {
    this.text = text;
    this.kinds = kinds;
    this.inName = inName;
  }

  /**
   * A description.
   *
   * @param first its first token
   * @param head its last noun
   * @param kind what the list says of the head
   * @param definite whether it begins with "the"; otherwise it is someone new or someone's
   */
  record NounPhrase(int first, int head, String kind, boolean definite) {

    boolean isOrganization() {
      return kind.equals("organization");
    }
  }

  /** The description that begins at token {@code i}, if one does. */
  Optional<NounPhrase> at(int i) {
    boolean definite = DEFINITE.contains(text.word(i));
    boolean opens =
        definite
            || INDEFINITE.contains(text.word(i))
            || text.pos(i).equals("PRP$")
            || (text.pos(i).equals("POS") && i > 0 && inName[i - 1]);
    int head = opens ? head(i + 1) : -1;
    if (head < 0) {
      return Optional.empty();
    }
    int first = text.pos(i).equals("POS") ? i + 1 : i;
    return kind(head).map(kind -> new NounPhrase(first, head, kind, definite));
  }

  /** What a word list says of the noun at token {@code head}: "year-old" is a person. */
  private Optional<String> kind(int head) {
    if (text.word(head).endsWith("-year-old")) {
      return Optional.of("person");
    }
    return Optional.ofNullable(kinds.get(text.lemma(head))).filter(kind -> !kind.equals("origin"));
  }

  /**
   * The last noun of the phrase that begins at token {@code first}; -1 if it goes on to a name, is
   * plural or is none.
   */
  private int head(int first) {
    int head = -1;
    int i = first;
    while (i < text.size() && i < first + MAX_WORDS && (isNoun(i) || (head < 0 && isModifier(i)))) {
      head = isNoun(i) ? i : head;
      i++;
    }
    boolean none =
        head < 0
            || inName[head]
            || text.pos(head).endsWith("S")
            || text.pos(i).equals("POS")
            || (i < text.size() && inName[i]);
    return none ? -1 : head;
  }

  /**
   * Whether token {@code i} is a noun, also where "official" or "13-year-old" has no noun behind.
   */
  private boolean isNoun(int i) {
    boolean last = !text.isNoun(i + 1) && !text.pos(i + 1).equals("JJ");
    return text.isNoun(i) || (text.pos(i).equals("JJ") && last && kind(i).isPresent());
  }

  private boolean isModifier(int i) {
    String pos = text.pos(i);
    return pos.equals("JJ") || pos.equals("VBN") || pos.equals("VBG");
  }

  /** The words before the head that narrow it: nouns, names and adjectives of origin. */
  Set<String> narrowing(NounPhrase phrase) {
    Set<String> words = new HashSet<>();
    for (int i = phrase.first(); i < phrase.head(); i++) {
      String word = text.word(i);
      boolean narrows = text.isNoun(i) || inName[i] || hasOrigin(Set.of(word)) || isOrdinal(word);
      if (narrows && !FILLERS.contains(word) && !word.endsWith("-based")) {
        words.add(word);
      }
    }
    return words;
  }

  private static boolean isOrdinal(String word) {
    return List.of("deputy", "vice", "first", "prime", "foreign", "other", "chief").contains(word);
  }

  /** Whether one of {@code words} is an adjective of origin. */
  boolean hasOrigin(Set<String> words) {
    return words.stream().anyMatch(word -> "origin".equals(kinds.get(word)));
  }

  /** The kind of organisation that one of {@code words} names, if any does. */
  Optional<String> organizationNoun(Iterable<String> words) {
    String last = null;
    for (String word : words) {
      last = "organization".equals(kinds.get(word)) ? word : last;
    }
    return Optional.ofNullable(last);
  }
}
