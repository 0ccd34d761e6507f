package org.quotient.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.quotient.document.Analysis;
import org.quotient.document.Entity;
import org.quotient.document.FormatException;
import org.quotient.document.Layer;
import org.quotient.document.Span;
import org.quotient.document.TimeExpression;

/**
 * Reads analyses from brat standoff; the counterpart of {@link BratWriter}. What a person marks in
 * brat without a note has the evidence of a reader and what {@link BratDefaults} tells. Ids are
 * given anew, in text order.
 */
final class BratReader {

  private final BratFile brat;
  private final ObjectNode root = Json.MAPPER.createObjectNode();

  /** The line of each object. */
  private final IdentityHashMap<JsonNode, String> places = new IdentityHashMap<>();

  private BratReader(BratFile brat) {
    this.brat = brat;
  }

  /** The text file beside an annotation file. */
  static Path textOf(Path annotations) {
    String name = annotations.getFileName().toString();
    return annotations.resolveSibling(name.substring(0, name.length() - ".ann".length()) + ".txt");
  }

  /**
   * The analysis in a file and the text file beside it.
   *
   * @param id of the article, unless the file names it
   * @param left takes the name of what is passed over
   * @throws FormatException if the file is wrong, or does not fit the text
   */
  static Analysis read(Path annotations, String id, Consumer<String> left) throws IOException {
    Path textFile = textOf(annotations);
    if (!Files.exists(textFile)) {
      throw new FormatException(
          annotations + ": expected its text in " + textFile + ", got nothing");
    }
    byte[] bytes = Files.readAllBytes(textFile);
    Utf8.check(bytes, textFile.toString(), 0);
    // with its byte order mark, which brat counts
    String text = new String(bytes, StandardCharsets.UTF_8);
    String name = annotations.toString();
    return parse(Utf8.decode(Files.readAllBytes(annotations), name), text, name, id, left);
  }

  /**
   * The analysis in {@code lines} of {@code text}.
   *
   * @param name of the file, for messages
   */
  static Analysis parse(String lines, String text, String name, String id, Consumer<String> left)
      throws FormatException {
    BratReader reader = new BratReader(new BratFile(name, lines, text, left));
    return AnalysisJson.read(JsonItem.of(reader.root(id, text), name, reader.places));
  }

  private ObjectNode root(String id, String text) throws FormatException {
    BratEntities entities = new BratEntities(brat, this);
    BratEvents events = new BratEvents(brat, this, entities);
    head(id);
    root.put("schema", AnalysisWriter.SCHEMA);
    root.put("offset_unit", AnalysisWriter.OFFSET_UNIT);
    root.put("text", text);
    layer(Layer.ENTITIES, entities.all());
    ArrayNode times = Json.MAPPER.createArrayNode();
    for (BratFile.Bound bound : ofTypes(TimeExpression.Type.values())) {
      times.add(time(bound, times.size() + 1, events));
    }
    layer(Layer.TIMES, times);
    layer(Layer.QUOTATIONS, events.quotations());
    layer(Layer.CLAIMS, events.claims());
    ArrayNode warnings = root.putArray("warnings");
    for (BratFile.Bound bound : brat.bounds()) {
      if (bound.type().equals("Warning")) {
        warnings.add(placed(bound, one(bound)).setAll(brat.note(bound.id())));
      }
    }
    events.checkThatAllIsUsed();
    return root;
  }

  /** The article's own fields. */
  private void head(String id) throws FormatException {
    List<BratFile.Bound> heads =
        brat.bounds().stream().filter(bound -> bound.type().equals("Article")).toList();
    if (heads.size() > 1) {
      throw BratFile.problem(heads.get(1).place(), "one annotation Article", "another");
    }
    root.put("id", id).put("language", "en").putArray("layers");
    root.putObject("made_by").put("program", "brat").put("version", "").putObject("models");
    for (BratFile.Bound head : heads) {
      root.setAll(brat.note(head.id()));
      places.put(root.get("made_by"), head.place());
    }
  }

  /** Sets a layer if it was made or has anything. */
  private void layer(Layer layer, ArrayNode items) {
    boolean made = false;
    for (JsonNode label : root.get("layers")) {
      made |= label.asText().equals(layer.label());
    }
    if (!made && !items.isEmpty() && root.get("layers") instanceof ArrayNode layers) {
      layers.add(layer.label());
      made = true;
    }
    if (made) {
      root.set(layer.label(), items);
    }
  }

  private ObjectNode time(BratFile.Bound bound, int number, BratEvents events)
      throws FormatException {
    ObjectNode time = placed(bound, one(bound));
    time.setAll(evidence(brat.note(bound.id())));
    events.know(bound, "t" + number);
    return time.put("id", "t" + number).put("type", label(bound));
  }

  private List<BratFile.Bound> ofTypes(TimeExpression.Type[] types) {
    return brat.bounds().stream()
        .filter(bound -> List.of(types).stream().anyMatch(t -> isType(bound, t.label())))
        .toList();
  }

  private static boolean isType(BratFile.Bound bound, String label) {
    return bound.type().equals(BratDefaults.upper(label));
  }

  /** Whether {@code bound} is a mention of an entity. */
  static boolean isMention(BratFile.Bound bound) {
    return List.of(Entity.Type.values()).stream().anyMatch(type -> isType(bound, type.label()));
  }

  /** The label that the type of {@code bound} is of. */
  static String label(BratFile.Bound bound) {
    return bound.type().substring(0, 1).toLowerCase(Locale.ROOT) + bound.type().substring(1);
  }

  /** An object with the only stretch of {@code bound}. */
  ObjectNode one(BratFile.Bound bound) throws FormatException {
    List<Span> spans = brat.spans(bound);
    if (spans.size() != 1) {
      throw BratFile.problem(bound.place(), "one stretch of text", brat.words(spans));
    }
    int[] offsets = brat.offsets(spans.get(0));
    return Json.MAPPER.createObjectNode().put("start", offsets[0]).put("end", offsets[1]);
  }

  /** The stretches {@code spans} as the JSON has them. */
  ArrayNode spans(List<Span> spans) {
    ArrayNode array = Json.MAPPER.createArrayNode();
    for (Span span : spans) {
      int[] offsets = brat.offsets(span);
      array.addArray().add(offsets[0]).add(offsets[1]);
    }
    return array;
  }

  /** {@code object}, which stands where {@code bound} does. */
  ObjectNode placed(BratFile.Bound bound, ObjectNode object) {
    return placed(bound.place(), object);
  }

  /** {@code object}, which stands at {@code place}. */
  ObjectNode placed(String place, ObjectNode object) {
    places.put(object, place);
    return object;
  }

  /** {@code note} with a reader's evidence if it has none. */
  static ObjectNode evidence(ObjectNode note) {
    if (!note.has("by")) {
      note.put("by", "reader");
    }
    if (!note.has("score")) {
      note.put("score", 1);
    }
    return note;
  }

  /** The value of an optional attribute. */
  Optional<String> attribute(String id, String name) {
    return Optional.ofNullable(brat.attributes(id).get(name));
  }
}
