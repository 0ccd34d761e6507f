package org.quotient.coref;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotient.document.Evidence;
import org.quotient.document.Mention;
import org.quotient.document.Role;

/** Finds the offices and descriptions that stand beside a person's name. */
final class RoleFinder {

  private static final Set<String> LINKS = Set.of("of", "to", "for", "and", "the", "&", "-", "at");

  /** A role has at most this many words. Judgement. */
  private static final int MAX_ROLE = 12;

  /** What an organisation is has at most this many words behind its name. Judgement. */
  private static final int MAX_KIND = 3;

  private final Text text;
  private final Map<String, String> nouns;
  private final boolean[] named;

  /**
   * A finder for one article.
   *
   * @param nouns nouns that are roles, and their kind
   * @param named for each token whether it belongs to a person's name
   */
  RoleFinder(Text text, Map<String, String> nouns, boolean[] named) {
    this.text = text;
    this.nouns = nouns;
    this.named = named;
  }

  /**
   * "Attorney General Merrick Garland": what stands right before the name that begins at token
   * {@code first}.
   */
  Optional<Role> before(int first) {
    int floor = Math.max(text.tokens().firstOf(text.sentence(first)), first - MAX_ROLE);
    int last = beforeBracket(first - 1, floor);
    int start = last + 1;
    int role = -1;
    for (int i = last; i >= floor && !named[i] && isPart(i); i--) {
      start = i;
      role = isRole(i) ? i : role;
    }
    while (start <= last && (LINKS.contains(text.word(start)) || text.pos(start).equals("POS"))) {
      start++;
    }
    return role >= start && role >= 0 && start <= last
        ? Optional.of(role(start, last))
        : Optional.empty();
  }

  /** Token {@code i}, or the one before the bracket that ends there: "Defense (Sedena) Ann Lee". */
  private int beforeBracket(int i, int floor) {
    if (!isBracket(i, ")")) {
      return i;
    }
    for (int k = i - 1; k > floor; k--) {
      if (isBracket(k, "(")) {
        return k - 1;
      }
    }
    return i;
  }

  private boolean isBracket(int i, String bracket) {
    return text.surface(i).equals(bracket);
  }

  private boolean isPart(int i) {
    return text.isNoun(i)
        || text.pos(i).equals("JJ")
        || (LINKS.contains(text.word(i))
            && (!text.word(i).equals("the") || LINKS.contains(text.word(i - 1))));
  }

  /**
   * "Merrick Garland, the attorney general,": what stands between commas behind the name that ends
   * at token {@code last}.
   */
  Optional<Role> behind(int last) {
    int start = last + 2;
    if (!text.word(last + 1).equals(",") || start >= text.size()) {
      return Optional.empty();
    }
    if (Set.of("the", "a", "an").contains(text.word(start))) {
      start++;
    }
    int limit = Math.min(text.tokens().lastOf(text.sentence(last)), start + MAX_ROLE);
    int role = -1;
    int end = start;
    while (end <= limit
        && !Set.of(",", ".", ";", ":", "who", "which", "that").contains(text.word(end))
        && !text.isVerb(end)) {
      role = role < 0 && isRole(end) ? end : role;
      if (named[end]) {
        return Optional.empty();
      }
      end++;
    }
    return role >= 0 && end > start ? Optional.of(role(start, end - 1)) : Optional.empty();
  }

  /**
   * "the Harrow Post newspaper": the last token of what an organisation is, right behind its name
   * that ends at token {@code last}.
   */
  Optional<Found> kindBehind(Found name) {
    int end = name.last();
    while (end - name.last() < MAX_KIND && text.pos(end + 1).equals("NN") && !named[end + 1]) {
      end++;
    }
    return end > name.last() && "organization".equals(nouns.get(text.lemma(end)))
        ? Optional.of(
            new Found(name.first(), end, Mention.Kind.NOMINAL, new Evidence("name-and-kind", 0.8)))
        : Optional.empty();
  }

  /** The words behind the name in what {@link #kindBehind} found. */
  Role kind(Found name, Found whole) {
    return role(name.last() + 1, whole.last());
  }

  private boolean isRole(int i) {
    return nouns.containsKey(text.lemma(i)) || nouns.containsKey(text.word(i));
  }

  private Role role(int first, int last) {
    return new Role(text.words(first, last), text.span(first, last));
  }
}
