package org.quotient.text;

import java.util.ArrayList;
import java.util.List;
import org.quotient.document.Span;

/**
 * Cuts a text into paragraphs. A blank line ends a paragraph, and so does an indented next line.
 * Any other line break ends one too, unless the lines are wrapped: a break is a wrap if the next
 * word would not have fitted into its line.
 */
final class ParagraphSplitter {

  /**
   * Widths at which wire copy is wrapped; longer lines are whole paragraphs, shorter ones are
   * lists. Judgement.
   */
  private static final int MIN_WIDTH = 50;

  private static final int MAX_WIDTH = 100;

  /** The paragraphs of {@code text} in text order, without blanks at their ends. */
  List<Span> split(String text) {
    List<Span> paragraphs = new ArrayList<>();
    List<Span> block = new ArrayList<>();
    int width = width(text);
    int start = 0;
    while (start < text.length()) {
      int end = lineEnd(text, start);
      Span line = trimmed(text, start, end);
      if (line == null) {
        flush(block, paragraphs);
      } else {
        if (!block.isEmpty() && !wrapped(text, block.get(block.size() - 1), line, start, width)) {
          flush(block, paragraphs);
        }
        block.add(line);
      }
      start = end + 1;
    }
    flush(block, paragraphs);
    return paragraphs;
  }

  private static void flush(List<Span> block, List<Span> paragraphs) {
    if (!block.isEmpty()) {
      paragraphs.add(block.get(0).union(block.get(block.size() - 1)));
      block.clear();
    }
  }

  private static boolean wrapped(String text, Span line, Span next, int nextStart, int width) {
    boolean indented = next.start() > nextStart;
    int word = next.start();
    while (word < next.end() && !isBlank(text.charAt(word))) {
      word++;
    }
    return !indented && width > 0 && line.length() + 1 + word - next.start() > width;
  }

  /** The width at which the text is wrapped; 0 if it is not. */
  private static int width(String text) {
    int width = 0;
    boolean adjacent = false;
    boolean lastWasBlank = true;
    int start = 0;
    while (start < text.length()) {
      int end = lineEnd(text, start);
      Span line = trimmed(text, start, end);
      if (line != null) {
        width = Math.max(width, line.length());
        adjacent |= !lastWasBlank;
      }
      lastWasBlank = line == null;
      start = end + 1;
    }
    return adjacent && width >= MIN_WIDTH && width <= MAX_WIDTH ? width : 0;
  }

  private static int lineEnd(String text, int start) {
    int end = start;
    while (end < text.length() && !isBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  /** The line without blanks at its ends; null if nothing is left. */
  private static Span trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (from < to && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return from < to ? new Span(from, to) : null;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\uFEFF'
        || c == '\u200B'
        || c == '\u0000';
  }
}
