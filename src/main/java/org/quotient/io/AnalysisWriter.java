package org.quotient.io;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.quotient.document.Analysis;
import org.quotient.document.Article;
import org.quotient.document.Claim;
import org.quotient.document.Entity;
import org.quotient.document.Evidence;
import org.quotient.document.Labelled;
import org.quotient.document.Layer;
import org.quotient.document.MadeBy;
import org.quotient.document.Mention;
import org.quotient.document.Paragraph;
import org.quotient.document.Quantity;
import org.quotient.document.Quotation;
import org.quotient.document.Role;
import org.quotient.document.Span;
import org.quotient.document.Speaker;
import org.quotient.document.TimeExpression;
import org.quotient.document.Tokens;
import org.quotient.document.Unit;
import org.quotient.document.Value;
import org.quotient.document.Warning;

/** Writes analyses as JSON, in the form of {@link Schema}. */
public final class AnalysisWriter {

  /** Value of {@code schema}. */
  static final String SCHEMA = "quotient/1";

  /** Value of {@code offset_unit}. */
  static final String OFFSET_UNIT = "codepoint";

  private final JsonGenerator json;
  private final CodePoints points;

  private AnalysisWriter(JsonGenerator json, CodePoints points) {
    this.json = json;
    this.points = points;
  }

  /**
   * {@code analysis} as one line without a line feed. Absent values have no key. Strings with a
   * lone surrogate are escaped, so that the line can always be written as UTF-8.
   *
   * @throws IllegalArgumentException if a span ends beyond the text or cuts a surrogate pair
   */
  public static String toJson(Analysis analysis) {
    String line = write(analysis, false);
    return Utf8.loneSurrogate(line).isEmpty() ? line : write(analysis, true);
  }

  private static String write(Analysis analysis, boolean ascii) {
    String text = analysis.article().text();
    StringWriter out = new StringWriter(text.length() * 2 + 1024);
    try (JsonGenerator json = Json.FACTORY.createGenerator(out)) {
      json.configure(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature(), ascii);
      new AnalysisWriter(json, CodePoints.of(text)).analysis(analysis);
    } catch (IOException e) {
      throw new UncheckedIOException("a write to memory failed", e);
    }
    return out.toString();
  }

  private void analysis(Analysis analysis) throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", SCHEMA);
    article(analysis.article());
    json.writeArrayFieldStart("layers");
    for (Layer layer : analysis.layers()) {
      json.writeString(layer.label());
    }
    json.writeEndArray();
    if (analysis.tokens().isPresent()) {
      tokens(analysis.tokens().get());
    }
    list("entities", analysis.entities(), this::entity);
    list("times", analysis.times(), this::time);
    list("quotations", analysis.quotations(), this::quotation);
    list("claims", analysis.claims(), this::claim);
    list("warnings", Optional.of(analysis.warnings()), this::warning);
    madeBy(analysis.madeBy());
    json.writeEndObject();
  }

  private void article(Article article) throws IOException {
    json.writeStringField("id", article.id());
    string("title", article.title());
    string("published", article.published().map(Object::toString));
    string("source", article.source());
    string("url", article.url());
    json.writeStringField("language", article.language());
    json.writeStringField("text", article.text());
    json.writeStringField("offset_unit", OFFSET_UNIT);
  }

  private void tokens(Tokens tokens) throws IOException {
    list("paragraphs", Optional.of(tokens.paragraphs()), this::paragraph);
    spans("sentences", tokens.sentences());
    spans("tokens", tokens.spans());
  }

  private void paragraph(Paragraph paragraph) throws IOException {
    span(paragraph.span());
    label("kind", paragraph.kind());
  }

  private void entity(Entity entity) throws IOException {
    json.writeStringField("id", entity.id());
    label("type", entity.type());
    json.writeStringField("name", entity.name());
    json.writeArrayFieldStart("aliases");
    for (String alias : entity.aliases()) {
      json.writeString(alias);
    }
    json.writeEndArray();
    list("roles", Optional.of(entity.roles()), this::role);
    list("mentions", Optional.of(entity.mentions()), this::mention);
  }

  private void role(Role role) throws IOException {
    json.writeStringField("text", role.text());
    span(role.span());
  }

  private void mention(Mention mention) throws IOException {
    span(mention.span());
    label("kind", mention.kind());
    evidence(mention.evidence());
  }

  private void time(TimeExpression time) throws IOException {
    json.writeStringField("id", time.id());
    span(time.span());
    label("type", time.type());
    json.writeStringField("value", time.value());
    evidence(time.evidence());
  }

  private void quotation(Quotation quotation) throws IOException {
    json.writeStringField("id", quotation.id());
    label("kind", quotation.kind());
    label("act", quotation.act());
    spans("content", quotation.content());
    spans("cue", quotation.cue());
    spans("source", quotation.source());
    speaker("speaker", quotation.speaker());
    if (quotation.addressee().isPresent()) {
      speaker("addressee", quotation.addressee().get());
    }
    string("repair", quotation.repair().map(Labelled::label));
    evidence(quotation.evidence());
  }

  private void speaker(String key, Speaker speaker) throws IOException {
    json.writeObjectFieldStart(key);
    label("kind", speaker.kind());
    string("entity", speaker.entity());
    string("name", speaker.name());
    json.writeEndObject();
  }

  private void claim(Claim claim) throws IOException {
    json.writeStringField("id", claim.id());
    span(claim.span());
    quantity(claim.quantity());
    label("change", claim.change());
    spans("concept", claim.concept());
    label("modality", claim.modality());
    string("time", claim.time());
    string("place", claim.place());
    string("quotation", claim.quotation());
    string("claimant", claim.claimant());
    evidence(claim.evidence());
  }

  private void quantity(Quantity quantity) throws IOException {
    Value value = quantity.value();
    json.writeObjectFieldStart("value");
    label("kind", value.kind());
    if (value.kind() == Value.Kind.RANGE) {
      number("low", value.low());
      number("high", value.high());
    } else {
      number("amount", value.low());
    }
    json.writeEndObject();
    unit(quantity.unit());
    if (quantity.per().isPresent()) {
      json.writeObjectFieldStart("per");
      number("amount", quantity.per().get().amount());
      unit(quantity.per().get().unit());
      json.writeEndObject();
    }
  }

  private void unit(Unit unit) throws IOException {
    json.writeObjectFieldStart("unit");
    label("kind", unit.kind());
    json.writeStringField("name", unit.name());
    string("code", unit.code());
    string("text", unit.text());
    json.writeEndObject();
  }

  private void warning(Warning warning) throws IOException {
    json.writeStringField("code", warning.code());
    span(warning.span());
    json.writeStringField("message", warning.message());
  }

  private void madeBy(MadeBy madeBy) throws IOException {
    json.writeObjectFieldStart("made_by");
    json.writeStringField("program", madeBy.program());
    json.writeStringField("version", madeBy.version());
    json.writeObjectFieldStart("models");
    for (Map.Entry<String, String> model : new TreeMap<>(madeBy.models()).entrySet()) {
      json.writeStringField(model.getKey(), model.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void evidence(Evidence evidence) throws IOException {
    json.writeStringField("by", evidence.by());
    number("score", BigDecimal.valueOf(evidence.score()).stripTrailingZeros());
  }

  private void span(Span span) throws IOException {
    json.writeNumberField("start", points.count(span.start()));
    json.writeNumberField("end", points.count(span.end()));
  }

  private void spans(String key, List<Span> spans) throws IOException {
    json.writeArrayFieldStart(key);
    for (Span span : spans) {
      json.writeStartArray();
      json.writeNumber(points.count(span.start()));
      json.writeNumber(points.count(span.end()));
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void label(String key, Labelled value) throws IOException {
    json.writeStringField(key, value.label());
  }

  private void string(String key, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(key, value.get());
    }
  }

  /** Without an exponent: 1000, never 1E+3. */
  private void number(String key, BigDecimal value) throws IOException {
    json.writeFieldName(key);
    json.writeNumber(value.toPlainString());
  }

  private <T> void list(String key, Optional<List<T>> items, Part<T> part) throws IOException {
    if (items.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(key);
    for (T item : items.get()) {
      json.writeStartObject();
      part.write(item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes the keys of one kind of object. */
  private interface Part<T> {
    void write(T item) throws IOException;
  }
}
