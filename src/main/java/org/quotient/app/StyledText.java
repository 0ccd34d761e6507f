package org.quotient.app;

import java.util.Arrays;

/** Printable text of which each character has a style, for lines of a limited width. */
final class StyledText {

  private final boolean color;
  private int[] points = new int[256];
  private Style[] styles = new Style[256];
  private int length;

  /** An empty text, in colour or not. */
  StyledText(boolean color) {
    this.color = color;
  }

  /** Adds {@code text} in {@code style}. */
  StyledText add(String text, Style style) {
    text.codePoints().forEach(point -> add(point, style));
    return this;
  }

  /** Adds a character; blanks after a blank are dropped. */
  void add(int point, Style style) {
    int shown = Printable.character(point);
    if (shown == ' ' && (length == 0 || points[length - 1] == ' ')) {
      return;
    }
    if (length == points.length) {
      points = Arrays.copyOf(points, 2 * length);
      styles = Arrays.copyOf(styles, 2 * length);
    }
    points[length] = shown;
    styles[length++] = style;
  }

  /** Appends the text in lines of at most {@code columns}, broken at blanks if possible. */
  void wrapTo(StringBuilder out, int columns) {
    int start = 0;
    while (start < length) {
      int end = lineEnd(start, columns);
      print(out, start, end);
      out.append('\n');
      start = end < length && points[end] == ' ' ? end + 1 : end;
    }
  }

  /** Where the line that starts at {@code start} ends: before a blank, if it has one. */
  private int lineEnd(int start, int columns) {
    int used = 0;
    int blank = -1;
    for (int i = start; i < length; i++) {
      if (points[i] == ' ') {
        blank = i;
      }
      used += Printable.width(points[i]);
      if (used > columns && i > start) {
        return blank > start ? blank : i;
      }
    }
    return length;
  }

  private void print(StringBuilder out, int start, int end) {
    int first = start;
    while (first < end) {
      int last = first + 1;
      while (last < end && styles[last] == styles[first]) {
        last++;
      }
      out.append(styles[first].paint(new String(points, first, last - first), color));
      first = last;
    }
  }
}
