package org.quotient.io;

import java.util.ArrayList;
import java.util.List;
import org.quotient.document.Span;

/**
 * Stretches of a text as brat has them: none holds a line break, so that one which does is cut into
 * fragments there. A fragment that begins after one line break goes on with the one before; after
 * more, as between two paragraphs, it is a stretch of its own.
 */
final class BratSpans {

  private final String text;

  BratSpans(String text) {
    this.text = text;
  }

  /**
   * The fragments of {@code spans}, in text order, without line breaks and the blanks around them.
   *
   * @throws IllegalArgumentException if a span begins or ends with a line break
   */
  List<Span> fragments(List<Span> spans) {
    List<Span> fragments = new ArrayList<>();
    spans.forEach(span -> cut(span, fragments));
    return fragments;
  }

  private void cut(Span span, List<Span> fragments) {
    int start = span.start();
    for (int i = span.start(); i < span.end(); i++) {
      int end = blanksEnd(i, span.end());
      if (breaks(i, end) > 0) {
        if (i == span.start() || end == span.end()) {
          throw new IllegalArgumentException(
              "need spans that begin and end with no line break, got " + span);
        }
        fragments.add(new Span(start, i));
        start = end;
      }
      i = Math.max(i, end - 1);
    }
    fragments.add(new Span(start, span.end()));
  }

  /** The spans that {@code fragments} are of, as long as nothing else is said. */
  List<Span> joined(List<Span> fragments) {
    List<Span> spans = new ArrayList<>();
    for (Span fragment : fragments) {
      int last = spans.size() - 1;
      if (last >= 0 && isOneBreak(spans.get(last), fragment)) {
        spans.set(last, spans.get(last).union(fragment));
      } else {
        spans.add(fragment);
      }
    }
    return spans;
  }

  /** How many fragments each of {@code spans} is cut into. */
  List<Integer> parts(List<Span> spans) {
    return spans.stream().map(span -> fragments(List.of(span)).size()).toList();
  }

  /** The spans of which each takes so many of {@code fragments} as {@code parts} says. */
  static List<Span> joined(List<Span> fragments, List<Integer> parts) {
    List<Span> spans = new ArrayList<>();
    int next = 0;
    for (int part : parts) {
      spans.add(fragments.get(next).union(fragments.get(next + part - 1)));
      next += part;
    }
    return spans;
  }

  /** The words of {@code fragments} with a blank between two. */
  String words(List<Span> fragments) {
    return String.join(" ", fragments.stream().map(fragment -> fragment.in(text)).toList());
  }

  /** Whether nothing but blanks with one line break stands between two fragments. */
  private boolean isOneBreak(Span before, Span after) {
    int start = before.end();
    int end = after.start();
    return start < end && blanksEnd(start, end) == end && breaks(start, end) == 1;
  }

  /** The end of the blanks that begin at {@code start}. */
  private int blanksEnd(int start, int limit) {
    int end = start;
    while (end < limit && isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The line breaks between two offsets; a carriage return and a line feed are one. */
  private int breaks(int start, int end) {
    int breaks = 0;
    for (int i = start; i < end; i++) {
      boolean second = i > start && text.charAt(i) == '\n' && text.charAt(i - 1) == '\r';
      breaks += isBreak(text.charAt(i)) && !second ? 1 : 0;
    }
    return breaks;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || isBreak(c);
  }

  /** Whether brat, as Python, begins a new line after {@code c}. */
  static boolean isBreak(char c) {
    return (c >= '\n' && c <= '\r')
        || (c >= 0x1C && c <= 0x1E)
        || c == 0x85
        || c == 0x2028
        || c == 0x2029;
  }
}
