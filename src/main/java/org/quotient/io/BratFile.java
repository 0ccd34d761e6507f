package org.quotient.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.quotient.document.FormatException;
import org.quotient.document.Span;

/** The annotations of a brat file, each held against the text, and with its line for messages. */
final class BratFile {

  /**
   * A stretch of the text.
   *
   * @param fragments in text order, disjoint
   */
  record Bound(String id, int number, String type, List<Span> fragments, String place)
      implements Comparable<Bound> {

    /** In text order, then in the order of the numbers. */
    @Override
    public int compareTo(Bound other) {
      int order = fragments.get(0).compareTo(other.fragments.get(0));
      return order != 0 ? order : Integer.compare(number, other.number);
    }
  }

  /** A role and the id of what plays it. */
  record Argument(String role, String target) {}

  /** An event. */
  record Event(String id, String type, String trigger, List<Argument> arguments, String place) {}

  /** A relation, or several ids that are the same. */
  record Link(String type, List<String> targets, String place) {}

  private static final Set<String> LINKS = Set.of("R", "*");

  private final String text;
  private final CodePoints points;
  private final Consumer<String> left;
  private final Map<String, Bound> bounds = new LinkedHashMap<>();
  private final Map<String, Event> events = new LinkedHashMap<>();
  private final List<Link> links = new ArrayList<>();
  private final Map<String, Map<String, String>> attributes = new HashMap<>();
  private final Map<String, ObjectNode> notes = new HashMap<>();
  private final Map<String, String> targets = new LinkedHashMap<>();

  /**
   * Reads a file.
   *
   * @param file its name
   * @param left takes the name of what is passed over: free notes, normalisations
   */
  BratFile(String file, String annotations, String text, Consumer<String> left)
      throws FormatException {
    this.text = text;
    this.points = CodePoints.of(text);
    this.left = left;
    String[] lines = annotations.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String line =
          lines[i].endsWith("\r") ? lines[i].substring(0, lines[i].length() - 1) : lines[i];
      if (!line.isBlank()) {
        line(line, file + ":" + (i + 1));
      }
    }
    for (Map.Entry<String, String> target : targets.entrySet()) {
      if (!bounds.containsKey(target.getKey()) && !events.containsKey(target.getKey())) {
        throw problem(target.getValue(), "an annotation of the file", target.getKey());
      }
    }
  }

  private void line(String line, String place) throws FormatException {
    String[] cells = line.split("\t", 3);
    String data = cells.length > 1 ? cells[1].strip() : "";
    String kind = line.substring(0, 1);
    if (kind.equals("T") && cells.length == 3) {
      bound(cells[0], data, cells[2], place);
    } else if (kind.equals("E") && !data.isEmpty()) {
      event(cells[0], data, place);
    } else if (LINKS.contains(kind) && !data.isEmpty()) {
      link(data, place);
    } else if ((kind.equals("A") || kind.equals("M")) && !data.isEmpty()) {
      attribute(data.split(" ", -1), place);
    } else if (kind.equals("#") && cells.length == 3) {
      note(data.split(" ", -1), cells[2], place);
    } else if (kind.equals("N")) {
      left.accept("normalisations");
    } else {
      throw problem(place, "a line of brat: T, E, R, A, M, N, * or #, with tabs between", line);
    }
  }

  private void bound(String id, String data, String words, String place) throws FormatException {
    String[] parts = data.split(" ", 2);
    if (parts.length < 2 || !id.matches("T[0-9]{1,9}") || bounds.containsKey(id)) {
      throw problem(place, "a new id like T1, a type and offsets", id + " " + data);
    }
    List<Span> fragments = new ArrayList<>();
    int before = 0;
    for (String pair : parts[1].split(";", -1)) {
      if (!pair.matches("[0-9]{1,9} [0-9]{1,9}")) {
        throw problem(place, "offsets like '3 7;9 12'", parts[1]);
      }
      int blank = pair.indexOf(' ');
      int start = Integer.parseInt(pair.substring(0, blank));
      int end = Integer.parseInt(pair.substring(blank + 1));
      if (start < before || start >= end || end > points.length()) {
        String rule = "disjoint offsets in text order, start < end <= " + points.length();
        throw problem(place, rule, parts[1]);
      }
      fragments.add(points.span(start, end));
      before = end;
    }
    String found = new BratSpans(text).words(fragments);
    if (!found.equals(words) && !found.equals(words.stripTrailing())) {
      throw problem(place, "the text at these offsets, '" + JsonItem.cut(found) + "'", words);
    }
    int number = Integer.parseInt(id.substring(1));
    bounds.put(id, new Bound(id, number, parts[0], fragments, place));
  }

  private void event(String id, String data, String place) throws FormatException {
    List<Argument> arguments = new ArrayList<>();
    for (String argument : data.split(" +", -1)) {
      int colon = argument.indexOf(':');
      if (colon < 1 || colon + 1 == argument.length()) {
        throw problem(place, "an event like 'Quotation:T1 Content:T2'", data);
      }
      String role = argument.substring(0, colon);
      arguments.add(new Argument(role, argument.substring(colon + 1)));
      targets.put(argument.substring(colon + 1), place);
    }
    Argument head = arguments.remove(0);
    if (events.putIfAbsent(id, new Event(id, head.role, head.target, arguments, place)) != null) {
      throw problem(place, "an id of its own", id);
    }
  }

  private void link(String data, String place) throws FormatException {
    List<String> parts = new ArrayList<>(List.of(data.split(" +", -1)));
    String type = parts.remove(0);
    List<String> ids = parts.stream().map(part -> part.replaceFirst("^Arg[12]:", "")).toList();
    if (ids.size() < 2) {
      throw problem(place, "a type and at least two annotations", data);
    }
    ids.forEach(id -> targets.put(id, place));
    links.add(new Link(type, ids, place));
  }

  private void attribute(String[] parts, String place) throws FormatException {
    if (parts.length != 3) {
      throw problem(place, "an attribute like 'Kind E1 direct'", String.join(" ", parts));
    }
    targets.put(parts[1], place);
    Map<String, String> own = attributes.computeIfAbsent(parts[1], id -> new TreeMap<>());
    if (own.putIfAbsent(parts[0], parts[2]) != null) {
      throw problem(place, "one attribute " + parts[0] + " of " + parts[1], parts[2]);
    }
  }

  private void note(String[] parts, String content, String place) throws FormatException {
    if (parts.length != 2 || !parts[0].equals("AnnotatorNotes") || !content.startsWith("{")) {
      left.accept("free notes");
      return;
    }
    targets.put(parts[1], place);
    try (JsonParser parser = Json.FACTORY.createParser(content)) {
      parser.nextToken();
      JsonNode note = Json.MAPPER.readTree(parser);
      if (parser.nextToken() != null || notes.putIfAbsent(parts[1], (ObjectNode) note) != null) {
        throw problem(place, "one JSON object of " + parts[1], content);
      }
    } catch (JsonProcessingException e) {
      throw new FormatException(place + ": expected a JSON object, got " + Json.problem(e), e);
    } catch (FormatException e) {
      throw e;
    } catch (IOException e) {
      throw new FormatException(place + ": cannot be read", e);
    }
  }

  /** All text-bound annotations in text order. */
  List<Bound> bounds() {
    return bounds.values().stream().sorted().toList();
  }

  /** The text-bound annotation with this id. */
  Optional<Bound> bound(String id) {
    return Optional.ofNullable(bounds.get(id));
  }

  /** All events in the order of the file. */
  List<Event> events() {
    return List.copyOf(events.values());
  }

  /** All relations and equivalences in the order of the file. */
  List<Link> links() {
    return links;
  }

  /** The attributes of an annotation, by their names. */
  Map<String, String> attributes(String id) {
    return attributes.getOrDefault(id, Map.of());
  }

  /** A copy of the note of an annotation, without its parts; empty if there is none. */
  ObjectNode note(String id) {
    ObjectNode note = Json.MAPPER.createObjectNode();
    if (notes.containsKey(id)) {
      note.setAll(notes.get(id).deepCopy());
    }
    return note.without(List.of("parts"));
  }

  /** The stretches of an annotation, as its note or the line breaks between them have it. */
  List<Span> spans(Bound bound) {
    List<Integer> sizes = new ArrayList<>();
    if (notes.containsKey(bound.id)) {
      notes.get(bound.id).path("parts").forEach(part -> sizes.add(part.asInt()));
    }
    long sum = sizes.stream().mapToLong(Integer::longValue).sum();
    boolean fits = sum == bound.fragments.size() && sizes.stream().allMatch(size -> size > 0);
    return fits
        ? BratSpans.joined(bound.fragments, sizes)
        : new BratSpans(text).joined(bound.fragments);
  }

  /** The words of an annotation. */
  String words(List<Span> spans) {
    BratSpans words = new BratSpans(text);
    return words.words(words.fragments(spans));
  }

  /** The offsets of {@code span} in code points. */
  int[] offsets(Span span) {
    return new int[] {points.count(span.start()), points.count(span.end())};
  }

  /** The error that at {@code place} something else was expected than {@code found}. */
  static FormatException problem(String place, String expected, String found) {
    return new FormatException(
        place + ": expected " + expected + ", got '" + JsonItem.cut(found) + "'");
  }
}
