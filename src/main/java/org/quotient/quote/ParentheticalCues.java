package org.quotient.quote;

import java.util.Locale;
import java.util.Set;
import org.quotient.document.Tokens;

/**
 * Recognises the plainest cues beside a mark that was left out: "he said", "said Ms. Ode", "Lund
 * told reporters".
 */
final class ParentheticalCues {

  private static final Set<String> VERBS =
      Set.of(
          "said", "says", "told", "added", "asked", "wrote", "replied", "continued", "explained");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "i", "we");

  /** A name before the verb has at most this many words. Judgement. */
  private static final int MAX_NAME = 4;

  private ParentheticalCues() {}

  /**
   * Whether a source and a verb of speech follow at token {@code i}, in either order, up to {@code
   * last}.
   */
  static boolean startsAt(Tokens tokens, int i, int last) {
    return verbAt(tokens, i, last) >= 0;
  }

  /**
   * The first token after a cue that begins at token {@code i}, and after the comma or colon behind
   * it; -1 if there is no cue that leads to a quotation.
   */
  static int end(Tokens tokens, int i, int last) {
    int verb = verbAt(tokens, i, last);
    if (verb < 0) {
      return -1;
    }
    for (int k = verb + 1; k <= last && tokens.sentenceOf(k) == tokens.sentenceOf(i); k++) {
      if (Set.of(",", ":", "that").contains(tokens.word(k))) {
        return k + 1;
      }
    }
    return tokens.lastOf(tokens.sentenceOf(i)) + 1;
  }

  private static int verbAt(Tokens tokens, int i, int last) {
    for (int k = i; k <= Math.min(last, i + MAX_NAME); k++) {
      String word = tokens.word(k);
      String lower = word.toLowerCase(Locale.ROOT);
      if (VERBS.contains(lower)) {
        return k;
      }
      if (!(PRONOUNS.contains(lower) || Character.isUpperCase(word.codePointAt(0)))) {
        return -1;
      }
    }
    return -1;
  }
}
