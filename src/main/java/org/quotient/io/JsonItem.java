package org.quotient.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.quotient.document.FormatException;
import org.quotient.document.Labelled;

/**
 * A JSON value that knows where it stands. Every accessor fails with that place, with what was
 * expected and with what stood there.
 */
final class JsonItem {

  private static final int SHOWN = 60;

  private final JsonNode node;
  private final Supplier<String> place;

  /** Where values stand that do not stand where their path says; by identity. */
  private final IdentityHashMap<JsonNode, String> places;

  private JsonItem(
      JsonNode node, Supplier<String> place, IdentityHashMap<JsonNode, String> places) {
    this.node = node;
    this.place = place;
    this.places = places;
  }

  /**
   * A whole value.
   *
   * @param where the file, and the line if it has several values
   */
  static JsonItem of(JsonNode node, String where) {
    return of(node, where, new IdentityHashMap<>());
  }

  /**
   * A whole value that was gathered from several places.
   *
   * @param where of the whole
   * @param places of some of its parts
   */
  static JsonItem of(JsonNode node, String where, IdentityHashMap<JsonNode, String> places) {
    return new JsonItem(node, () -> where + ":", places);
  }

  /** Element {@code index} of an array that stands at {@code where}. */
  static JsonItem of(JsonNode node, String where, int index) {
    return new JsonItem(node, () -> where + ": [" + index + "]", new IdentityHashMap<>());
  }

  /** The value of {@code key} in this object. */
  JsonItem get(String key) throws FormatException {
    return child(key, object().path(key));
  }

  /** The value of {@code key} in this object, if the key is there. */
  Optional<JsonItem> find(String key) throws FormatException {
    JsonNode child = object().path(key);
    return child.isMissingNode() ? Optional.empty() : Optional.of(child(key, child));
  }

  /** The string of {@code key} in this object, if the key is there. */
  Optional<String> findText(String key) throws FormatException {
    Optional<JsonItem> child = find(key);
    return child.isEmpty() ? Optional.empty() : Optional.of(child.get().text());
  }

  /** This object, which has no keys but {@code keys}. */
  JsonItem only(String... keys) throws FormatException {
    Set<String> known = new HashSet<>(Arrays.asList(keys));
    Iterator<String> names = object().fieldNames();
    while (names.hasNext()) {
      String name = names.next();
      if (!known.contains(name)) {
        throw problem("expected no keys but " + String.join(", ", keys) + ", got '" + name + "'");
      }
    }
    return this;
  }

  private JsonItem child(String key, JsonNode child) {
    return child(
        child,
        () -> {
          String parent = place.get();
          return parent + (parent.endsWith(":") ? " " : ".") + key;
        });
  }

  private JsonItem child(JsonNode child, Supplier<String> path) {
    String own = places.isEmpty() ? null : places.get(child);
    return new JsonItem(child, own == null ? path : () -> own + ":", places);
  }

  private JsonNode object() throws FormatException {
    if (!node.isObject()) {
      throw expected("an object");
    }
    return node;
  }

  /** The strings of this object, by their keys. */
  Map<String, String> texts() throws FormatException {
    Map<String, String> texts = new TreeMap<>();
    for (Map.Entry<String, JsonNode> entry : object().properties()) {
      texts.put(entry.getKey(), child(entry.getKey(), entry.getValue()).text());
    }
    return texts;
  }

  /** The elements of this array. */
  List<JsonItem> items() throws FormatException {
    if (!node.isArray()) {
      throw expected("an array");
    }
    List<JsonItem> items = new ArrayList<>(node.size());
    for (int i = 0; i < node.size(); i++) {
      int index = i;
      items.add(child(node.get(i), () -> place.get() + "[" + index + "]"));
    }
    return items;
  }

  /** This string. */
  String text() throws FormatException {
    if (!node.isTextual()) {
      throw expected("a string");
    }
    return node.textValue();
  }

  /** This string, which must be {@code value}. */
  void constant(String value) throws FormatException {
    if (!text().equals(value)) {
      throw expected("'" + value + "'");
    }
  }

  /** This whole number. */
  int integer() throws FormatException {
    if (!node.isInt()) {
      throw expected("a whole number");
    }
    return node.intValue();
  }

  /** This number. */
  BigDecimal number() throws FormatException {
    if (!node.isNumber()) {
      throw expected("a number");
    }
    BigDecimal number = node.decimalValue();
    if (Math.abs((long) number.scale()) > Json.NUMBER_LENGTH) {
      throw expected("a number of at most " + Json.NUMBER_LENGTH + " digits");
    }
    return number;
  }

  /** The one of {@code values} that this string is the label of. */
  <E extends Labelled> E label(E[] values) throws FormatException {
    for (E value : values) {
      if (node.isTextual() && value.label().equals(node.textValue())) {
        return value;
      }
    }
    throw expected(Arrays.stream(values).map(Labelled::label).collect(Collectors.joining("|")));
  }

  /** What {@code maker} makes of this value; a broken rule of the value's type fails here. */
  <T> T make(Maker<T> maker) throws FormatException {
    try {
      return maker.make();
    } catch (IllegalArgumentException e) {
      throw problem(e.getMessage(), Optional.of(e));
    }
  }

  /** The error that this value is not {@code what}. */
  FormatException expected(String what) {
    return problem("expected " + what + ", got " + shown());
  }

  /** The error {@code message} at this value. */
  FormatException problem(String message) {
    return problem(message, Optional.empty());
  }

  private FormatException problem(String message, Optional<Throwable> cause) {
    String where = place.get();
    String full = where + (where.endsWith(":") ? " " : ": ") + message;
    return cause.isPresent() ? new FormatException(full, cause.get()) : new FormatException(full);
  }

  private String shown() {
    if (node.isMissingNode()) {
      return "nothing";
    }
    if (node.isContainerNode()) {
      return node.isArray() ? "an array" : "an object";
    }
    String value = node.asText();
    return node.isTextual() ? "'" + cut(value) + "'" : cut(value);
  }

  /** The beginning of {@code value}, as far as a message shows it. */
  static String cut(String value) {
    return value.codePointCount(0, value.length()) <= SHOWN
        ? value
        : value.substring(0, value.offsetByCodePoints(0, SHOWN)) + "…";
  }

  /** Makes a value of parts that are read on the way. */
  interface Maker<T> {
    /**
     * The value.
     *
     * @throws FormatException if a part is not what it should be
     * @throws IllegalArgumentException if the parts do not fit together
     */
    T make() throws FormatException;
  }
}
