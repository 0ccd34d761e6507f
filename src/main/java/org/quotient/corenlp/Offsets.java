package org.quotient.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Optional;
import org.quotient.document.Span;

/** CoreNLP's offsets as spans. */
final class Offsets {

  private Offsets() {}

  /**
   * The characters from {@code start} to {@code end} without white space at the ends and with whole
   * surrogate pairs; nothing if no character is left.
   */
  static Optional<Span> span(String text, int start, int end) {
    int first = cutsPair(text, start) ? start - 1 : start;
    int last = cutsPair(text, end) ? end + 1 : end;
    while (first < last && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (first < last && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return first < last ? Optional.of(new Span(first, last)) : Optional.empty();
  }

  private static boolean cutsPair(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  /** Where a chunk stands: a mention, a quotation. */
  static Optional<Span> span(String text, CoreMap chunk) {
    return span(
        text,
        chunk.get(CharacterOffsetBeginAnnotation.class),
        chunk.get(CharacterOffsetEndAnnotation.class));
  }

  /** From token {@code first} of {@code whole} to token {@code last}, both included. */
  static Optional<Span> span(String text, CoreMap whole, int first, int last) {
    List<CoreLabel> tokens = whole.get(TokensAnnotation.class);
    return 0 <= first && first <= last && last < tokens.size()
        ? span(text, tokens.get(first).beginPosition(), tokens.get(last).endPosition())
        : Optional.empty();
  }

  /** The words of {@code span} with single blanks between them. */
  static String words(String text, Span span) {
    return span.in(text).replaceAll("\\s+", " ");
  }
}
