package org.quotient.coref;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotient.document.Entity;
import org.quotient.document.Evidence;
import org.quotient.document.Mention;
import org.quotient.document.Role;

/**
 * Ties descriptions such as "the director" or "the U.S. official" to the person mentioned last
 * whose role has the same words, and "the company" to the organisation mentioned last.
 */
final class NominalResolver {

  private static final Set<String> FILLERS =
      Set.of("the", "of", "to", "for", "and", "a", "an", "'s", "’s", "former", "new");

  /** A description has at most this many words. Judgement. */
  private static final int MAX_WORDS = 8;

  /** An organisation not mentioned for more sentences than this is not meant. Judgement. */
  private static final int REACH = 3;

  private final Text text;
  private final Map<String, String> nouns;
  private final boolean[] inName;

  /**
   * A resolver for one article.
   *
   * @param nouns kinds of nouns: {@code office}, {@code person} of anyone with an office, {@code
   *     organization}, {@code origin} of adjectives
   * @param inName for each token whether it belongs to a name
   */
  NominalResolver(Text text, Map<String, String> nouns, boolean[] inName) {
    this.text = text;
    this.nouns = nouns;
    this.inName = inName;
  }

  /**
   * Adds the description that begins with "the" at token {@code i} to the entity that it means, if
   * one fits.
   */
  void resolve(int i, Referents referents) {
    if (!text.word(i).equals("the")) {
      return;
    }
    int head = head(i + 1);
    String kind = head < 0 ? null : nouns.get(text.lemma(head));
    if (kind == null || text.passage(i) >= 0) {
      return;
    }
    Optional<Cluster> meant =
        kind.equals("organization")
            ? organization(head, referents)
            : person(i + 1, head, kind.equals("person"), referents);
    meant.ifPresent(
        cluster -> {
          Evidence evidence =
              new Evidence(
                  kind.equals("organization") ? "nearest-organization" : "role-words", 0.6);
          cluster.add(new Found(i, head, Mention.Kind.NOMINAL, evidence));
          referents.mention(cluster);
        });
  }

  /**
   * The last noun of the phrase that begins at token {@code first}; -1 if it goes on to a name or
   * is none.
   */
  private int head(int first) {
    int head = -1;
    int i = first;
    while (i < text.size()
        && i < first + MAX_WORDS
        && (text.isNoun(i) || text.pos(i).equals("JJ"))) {
      head = text.isNoun(i) ? i : head;
      i++;
    }
    boolean goesOn =
        head < 0
            || inName[head]
            || text.pos(head).endsWith("S")
            || text.pos(head + 1).equals("POS")
            || (head + 1 < text.size() && inName[head + 1]);
    return goesOn ? -1 : head;
  }

  private Optional<Cluster> organization(int head, Referents referents) {
    for (Cluster candidate : referents.latestFirst()) {
      boolean near = text.sentence(head) - text.sentence(candidate.lastMention().last()) <= REACH;
      if (near && candidate.type() == Entity.Type.ORGANIZATION) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  private Optional<Cluster> person(int first, int head, boolean anyOffice, Referents referents) {
    Set<String> modifiers = new HashSet<>();
    for (int i = first; i < head; i++) {
      if (!FILLERS.contains(text.word(i))) {
        modifiers.add(text.word(i));
      }
    }
    Cluster inMarks = null;
    for (Cluster candidate : referents.latestFirst()) {
      if (candidate.type() == Entity.Type.PERSON
          && hasRole(candidate, text.lemma(head), modifiers, anyOffice)) {
        if (text.passage(candidate.lastMention().first()) < 0) {
          return Optional.of(candidate);
        }
        inMarks = inMarks == null ? candidate : inMarks;
      }
    }
    return Optional.ofNullable(inMarks);
  }

  /**
   * Whether a role of the candidate has the head and all modifiers. Of "the U.S. official" the head
   * may be left out, and a modifier too unless it is an adjective of origin and the role has
   * another.
   */
  private boolean hasRole(
      Cluster candidate, String head, Set<String> modifiers, boolean anyOffice) {
    for (Role role : candidate.roles()) {
      Set<String> words =
          new HashSet<>(Arrays.asList(role.text().toLowerCase(Locale.ROOT).split("\\s+", -1)));
      boolean same = words.contains(head) && words.containsAll(modifiers);
      if (same
          || (anyOffice
              && (words.containsAll(modifiers) || !hasOrigin(words) || !hasOrigin(modifiers)))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasOrigin(Set<String> words) {
    return words.stream().anyMatch(word -> "origin".equals(nouns.get(word)));
  }
}
