package org.quotient.check;

import java.util.List;
import java.util.Optional;
import org.quotient.document.Span;

/**
 * A quotation to check.
 *
 * @param id within its file
 * @param place file, and the line or article in it
 * @param speaker whom it is ascribed to, if that is a name
 * @param indirect whether it claims the meaning alone, not the words
 * @param text the text that it stands in
 * @param parts the words, at least one span, in text order; between two of them stands something
 *     else, such as "he said"
 */
public record Quoted(
    String id,
    String place,
    Optional<String> speaker,
    boolean indirect,
    String text,
    List<Span> parts) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException unless there are parts, in text order, disjoint and within the
   *     text
   */
  public Quoted {
    parts = List.copyOf(parts);
    int end = 0;
    for (Span part : parts) {
      if (part.start() < end) {
        throw new IllegalArgumentException("need parts in text order and disjoint, got " + parts);
      }
      end = part.end();
    }
    if (parts.isEmpty() || end > text.length()) {
      throw new IllegalArgumentException(
          "need parts within " + text.length() + " characters, got " + parts);
    }
  }

  /** A direct quotation that is a text of its own. */
  public static Quoted of(String id, Optional<String> speaker, String words) {
    return new Quoted(id, id, speaker, false, words, List.of(new Span(0, words.length())));
  }

  /** Number of words. */
  public int size() {
    return QuotedWords.of(this).size();
  }
}
