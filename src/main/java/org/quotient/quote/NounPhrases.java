package org.quotient.quote;

import java.util.Optional;
import java.util.Set;

/** Finds a noun phrase by parts of speech alone. */
final class NounPhrases {

  private static final Set<String> TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "tomorrow",
          "tonight");

  /** Parts of speech that stand within a noun phrase before its head. */
  private static final Set<String> INNER =
      Set.of("JJ", "JJR", "JJS", "DT", "PDT", "PRP$", "CD", "POS", "FW", "$", "VBN");

  private NounPhrases() {}

  /**
   * The noun phrase that begins at token {@code start}, without what hangs on it but "of", up to
   * token {@code ceiling}.
   */
  static Optional<Phrase> after(TaggedText text, int start, int ceiling) {
    if (text.isPronoun(start)) {
      return Optional.of(new Phrase(start, start));
    }
    int end = -1;
    for (int i = start; i <= ceiling && !text.isMark(i); i++) {
      if (text.isNoun(i) && !TIMES.contains(text.word(i))) {
        end = i;
      } else if (!INNER.contains(text.pos(i)) && !(end >= 0 && text.is(i, "of", "and", "&"))) {
        break;
      }
    }
    return end < 0 ? Optional.empty() : Optional.of(new Phrase(start, end));
  }
}
