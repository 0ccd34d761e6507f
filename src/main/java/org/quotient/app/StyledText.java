package org.quotient.app;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.quotient.document.Paragraph;
import org.quotient.document.Span;

/**
 * A text whose characters have styles, with words inserted where there are no colours, wrapped at a
 * width.
 */
final class StyledText {

  private final String text;
  private final Style[] styles;
  private final Map<Integer, String> insertions = new TreeMap<>();

  StyledText(String text) {
    this.text = text;
    this.styles = new Style[text.length()];
    Arrays.fill(styles, Style.PLAIN);
  }

  void style(Span span, Style style) {
    Arrays.fill(styles, span.start(), span.end(), style);
  }

  /** Puts {@code open} before and {@code close} behind a span, where there are no colours. */
  void bracket(Span span, String open, String close) {
    insertions.merge(span.start(), open, (a, b) -> a + b);
    insertions.merge(span.end(), close, (a, b) -> b + a);
  }

  /** The paragraphs, a blank line between them; {@code prefix} tells what stands before one. */
  String render(
      List<Paragraph> paragraphs, Function<Paragraph, String> prefix, boolean colored, int width) {
    StringBuilder out = new StringBuilder();
    for (Paragraph paragraph : paragraphs) {
      Line line = new Line(out, width);
      String label = prefix.apply(paragraph);
      if (!label.isEmpty()) {
        line.word(label, label.length());
      }
      words(paragraph.span(), colored, line);
      out.append("\n\n");
    }
    return out.toString();
  }

  private void words(Span paragraph, boolean colored, Line line) {
    int start = paragraph.start();
    while (start < paragraph.end()) {
      int end = start;
      while (end < paragraph.end() && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      if (end > start) {
        word(new Span(start, end), paragraph, colored, line);
      }
      start = end + 1;
    }
  }

  private void word(Span span, Span paragraph, boolean colored, Line line) {
    StringBuilder word = new StringBuilder();
    int columns = 0;
    Style now = Style.PLAIN;
    for (int i = span.start(); i <= span.end(); i++) {
      String insertion =
          colored || (i == span.end() && !closes(i, paragraph)) ? null : insertions.get(i);
      if (insertion != null && !(i == span.start() && closesOnly(insertion))) {
        word.append(insertion);
        columns += insertion.length();
      }
      if (i < span.end()) {
        char c = Character.isISOControl(text.charAt(i)) ? '\uFFFD' : text.charAt(i);
        if (colored && styles[i] != now) {
          word.append(now == Style.PLAIN ? "" : Style.RESET).append(styles[i].code());
          now = styles[i];
        }
        word.append(c);
        columns += Character.isLowSurrogate(c) ? 0 : 1;
      }
    }
    line.word(word.append(now == Style.PLAIN ? "" : Style.RESET).toString(), columns);
  }

  private boolean closes(int offset, Span paragraph) {
    return offset == paragraph.end() || Character.isWhitespace(text.charAt(offset));
  }

  private static boolean closesOnly(String insertion) {
    return insertion.chars().allMatch(c -> c == ']' || c == '}');
  }

  /** A line that breaks before the word that would not fit. */
  private static final class Line {

    private final StringBuilder out;
    private final int width;
    private int column;

    Line(StringBuilder out, int width) {
      this.out = out;
      this.width = width;
    }

    void word(String word, int columns) {
      if (column > 0 && column + 1 + columns > width) {
        out.append('\n');
        column = 0;
      } else if (column > 0) {
        out.append(' ');
        column++;
      }
      out.append(word);
      column += columns;
    }
  }
}
