package org.quotient.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.quotient.document.Article;
import org.quotient.document.FormatException;

/** An article of a JSON object; keys that are no part of an article are passed over. */
final class ArticleJson {

  private static final Set<String> NEEDED = Set.of("id", "text");
  private static final Set<String> OPTIONAL =
      Set.of("title", "published", "source", "url", "language");

  private ArticleJson() {}

  /**
   * The fields of an article in the value that the parser stands at, which is read to its end. A
   * field that may be absent is absent if it is null.
   */
  static JsonNode fields(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      parser.skipChildren();
      return JsonNodeFactory.instance.arrayNode();
    }
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return Json.MAPPER.readTree(parser);
    }
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
      JsonToken value = parser.nextToken();
      if (NEEDED.contains(key) || (OPTIONAL.contains(key) && value != JsonToken.VALUE_NULL)) {
        JsonNode field = Json.MAPPER.readTree(parser);
        fields.set(key, field);
      } else {
        parser.skipChildren();
      }
    }
    return fields;
  }

  /**
   * The whole value that the parser stands at if it is an analysis in the form of {@link Schema},
   * otherwise what {@link #fields} returns of it.
   */
  static JsonNode fieldsOrAnalysis(JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return fields(parser);
    }
    ObjectNode node = Json.MAPPER.readTree(parser);
    if (isAnalysis(node)) {
      return node;
    }
    try (JsonParser again = node.traverse()) {
      again.nextToken();
      return fields(again);
    }
  }

  /** Whether {@code node} is an analysis, right or wrong. */
  static boolean isAnalysis(JsonNode node) {
    return node.path("schema").asText().startsWith("quotient/");
  }

  /**
   * The article of {@code item}.
   *
   * @throws FormatException if a field is missing or not what it should be
   */
  static Article article(JsonItem item) throws FormatException {
    JsonItem id = item.get("id");
    if (id.text().isBlank()) {
      throw id.expected("an id");
    }
    return new Article(
        encodable(id),
        optional(item, "title"),
        published(item),
        optional(item, "source"),
        optional(item, "url"),
        optional(item, "language").orElse("en"),
        encodable(item.get("text")));
  }

  /** A blank string is none. */
  private static Optional<String> optional(JsonItem item, String key) throws FormatException {
    Optional<JsonItem> value = item.find(key);
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(encodable(value.get())).filter(text -> !text.isBlank());
  }

  private static Optional<LocalDate> published(JsonItem item) throws FormatException {
    Optional<String> text = optional(item, "published");
    Optional<LocalDate> day = text.flatMap(Day::of);
    if (text.isPresent() && day.isEmpty()) {
      throw item.get("published").expected(Day.EXPECTED);
    }
    return day;
  }

  private static String encodable(JsonItem item) throws FormatException {
    String text = item.text();
    OptionalInt lone = Utf8.loneSurrogate(text);
    if (lone.isPresent()) {
      throw item.problem(
          String.format(
              Locale.ROOT,
              "expected text that UTF-8 can hold, got half of a surrogate pair, \\u%04X, as"
                  + " character %d",
              (int) text.charAt(lone.getAsInt()),
              text.codePointCount(0, lone.getAsInt()) + 1));
    }
    return text;
  }
}
