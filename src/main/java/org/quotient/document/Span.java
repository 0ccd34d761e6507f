package org.quotient.document;

import java.util.List;

/**
 * A stretch of an article's text, half-open, never empty, in UTF-16 units.
 *
 * @param start offset of the first character
 * @param end offset after the last character
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * @throws IllegalArgumentException unless {@code 0 <= start < end}
   */
  public Span {
    if (start < 0 || start >= end) {
      throw new IllegalArgumentException("need 0 <= start < end, got [" + start + "," + end + ")");
    }
  }

  /** Number of UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** The words of {@code text} that this span covers. */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** Whether every character of {@code other} lies in this span. */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the character at {@code offset} lies in this span. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether the two spans share a character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that covers both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }

  /**
   * An immutable copy of {@code spans}.
   *
   * @throws IllegalArgumentException unless the spans are in text order and disjoint
   */
  static List<Span> disjoint(String what, List<Span> spans) {
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i).start < spans.get(i - 1).end) {
        throw new IllegalArgumentException(
            "need "
                + what
                + " in text order and disjoint, got "
                + spans.get(i - 1)
                + " before "
                + spans.get(i));
      }
    }
    return List.copyOf(spans);
  }
}
