package org.quotient.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A text with labelled spans marked in it, so that no test types an offset: {@code [source Ann Lee]
 * [cue said] [content it rained].} A mark is an opening bracket, a label in lower case, a blank; it
 * ends with the closing bracket and may nest.
 */
public final class MarkedText {

  /** A marked span. */
  public record Mark(String label, Span span) {}

  private final String text;
  private final List<Mark> marks;

  private MarkedText(String text, List<Mark> marks) {
    this.text = text;
    this.marks = marks;
  }

  /** Reads {@code marked}. */
  public static MarkedText of(String marked) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    Deque<Integer> starts = new ArrayDeque<>();
    Deque<String> labels = new ArrayDeque<>();
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '[') {
        int blank = marked.indexOf(' ', i);
        labels.push(marked.substring(i + 1, blank));
        starts.push(text.length());
        i = blank;
      } else if (c == ']') {
        marks.add(new Mark(labels.pop(), new Span(starts.pop(), text.length())));
      } else {
        text.append(c);
      }
    }
    if (!labels.isEmpty()) {
      throw new IllegalArgumentException(
          "need every mark closed, got open " + labels + " in " + marked);
    }
    marks.sort((a, b) -> a.span().compareTo(b.span()));
    return new MarkedText(text.toString(), List.copyOf(marks));
  }

  /** The text without marks. */
  public String text() {
    return text;
  }

  /** All marks in text order. */
  public List<Mark> marks() {
    return marks;
  }

  /** The spans with this label, in text order. */
  public List<Span> spans(String label) {
    return marks.stream().filter(mark -> mark.label().equals(label)).map(Mark::span).toList();
  }

  /** The only span with this label. */
  public Span span(String label) {
    List<Span> spans = spans(label);
    if (spans.size() != 1) {
      throw new IllegalArgumentException("need one span " + label + ", got " + spans.size());
    }
    return spans.get(0);
  }

  /** The words of the spans with this label, in text order. */
  public List<String> words(String label) {
    return spans(label).stream().map(span -> span.in(text)).toList();
  }
}
