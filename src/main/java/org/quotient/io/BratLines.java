package org.quotient.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.quotient.document.Labelled;
import org.quotient.document.Span;

/** The lines of a brat annotation file, numbered as they are added. */
final class BratLines {

  private final CodePoints points;
  private final BratSpans spans;
  private final StringBuilder lines = new StringBuilder();
  private int bounds;
  private int events;
  private int relations;
  private int attributes;
  private int notes;

  BratLines(String text) {
    this.points = CodePoints.of(text);
    this.spans = new BratSpans(text);
  }

  /** The words of {@code stretches} as brat shows them: without line breaks. */
  String words(List<Span> stretches) {
    return spans.words(spans.fragments(stretches));
  }

  /** Adds a stretch of the text, or several that are one annotation; returns its id. */
  String bound(String type, List<Span> stretches) {
    List<Span> fragments = spans.fragments(stretches);
    String id = "T" + ++bounds;
    String offsets =
        fragments.stream()
            .map(span -> points.count(span.start()) + " " + points.count(span.end()))
            .collect(Collectors.joining(";"));
    line(id, type + " " + offsets, spans.words(fragments));
    if (!spans.joined(fragments).equals(stretches)) {
      note(id, Json.MAPPER.createObjectNode().putPOJO("parts", spans.parts(stretches)));
    }
    return id;
  }

  /** Adds an event with arguments of the form {@code Role:T1}; returns its id. */
  String event(String type, String trigger, List<String> arguments) {
    String id = "E" + ++events;
    StringBuilder data = new StringBuilder(type + ":" + trigger);
    arguments.forEach(argument -> data.append(' ').append(argument));
    line(id, data.toString());
    return id;
  }

  /** Adds a relation. */
  void relation(String type, String from, String to) {
    line("R" + ++relations, type + " Arg1:" + from + " Arg2:" + to);
  }

  /** Adds that all of {@code ids} are the same, unless there is only one. */
  void same(List<String> ids) {
    if (ids.size() > 1) {
      line("*", "Equiv " + String.join(" ", ids));
    }
  }

  /** Adds an attribute. */
  void attribute(String name, String target, Labelled value) {
    line("A" + ++attributes, name + " " + target + " " + value.label());
  }

  /** Adds a note, unless {@code content} is empty. */
  void note(String target, JsonNode content) {
    if (!content.isEmpty()) {
      line("#" + ++notes, "AnnotatorNotes " + target, escaped(Json.write(content)));
    }
  }

  /** {@code json} without what begins a new line and what UTF-8 might not hold. */
  private static String escaped(String json) {
    StringBuilder escaped = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      boolean plain = !BratSpans.isBreak(c) && !Character.isSurrogate(c);
      escaped.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04X", (int) c));
    }
    return escaped.toString();
  }

  private void line(String... cells) {
    lines.append(String.join("\t", cells)).append('\n');
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
