package org.quotient.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.quotient.document.Analysis;
import org.quotient.document.Article;
import org.quotient.document.Claim;
import org.quotient.document.Entity;
import org.quotient.document.Mention;
import org.quotient.document.Quotation;
import org.quotient.document.Span;
import org.quotient.document.TimeExpression;
import org.quotient.document.Warning;

/**
 * Writes analyses as W3C Web Annotations: a page of annotations in JSON-LD for each article.
 *
 * <p>Each mention, time, quotation, claim and warning is an annotation. Its target are its
 * stretches of the text, each with a {@code TextPositionSelector}, which counts code points, and a
 * {@code TextQuoteSelector}; its bodies are a tag with what it is and the object that {@link
 * AnalysisWriter} writes. A cue, a source or a concept is an annotation too, linked to what it
 * belongs to. The source of the targets is the article's address, or a URN of its id.
 */
public final class WebAnnotationWriter {

  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  /** Characters that a selector quotes before and after; judgement. */
  private static final int AROUND = 32;

  private final Analysis analysis;
  private final JsonNode json;
  private final String text;
  private final String source;
  private final CodePoints points;
  private final ArrayNode items = Json.MAPPER.createArrayNode();

  private WebAnnotationWriter(Analysis analysis, JsonNode json) {
    this.analysis = analysis;
    this.json = json;
    this.text = analysis.article().text();
    this.points = CodePoints.of(text);
    Article article = analysis.article();
    this.source = article.url().orElse("urn:quotient:" + FileName.of(article.id()));
  }

  /** The page of an article's annotations, as one line. */
  public static String toJson(Analysis analysis) {
    try {
      JsonNode json = Json.MAPPER.readTree(AnalysisWriter.toJson(analysis));
      return Json.write(new WebAnnotationWriter(analysis, json).page());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the program reads what it writes", e);
    }
  }

  private ObjectNode page() {
    each("entities", analysis.entities(), this::entity);
    each("times", analysis.times(), this::time);
    each("quotations", analysis.quotations(), this::quotation);
    each("claims", analysis.claims(), this::claim);
    each("warnings", Optional.of(analysis.warnings()), this::warning);
    ObjectNode page = Json.MAPPER.createObjectNode();
    page.put("@context", CONTEXT);
    page.put("id", urn("annotations"));
    page.put("type", "AnnotationPage");
    analysis.article().title().ifPresent(title -> page.put("label", title));
    page.putObject("generator")
        .put("type", "Software")
        .put("name", analysis.madeBy().program() + " " + analysis.madeBy().version());
    page.set("items", items);
    return page;
  }

  private <T> void each(String key, Optional<List<T>> layer, Part<T> part) {
    List<T> all = layer.orElse(List.of());
    for (int i = 0; i < all.size(); i++) {
      part.write(all.get(i), (ObjectNode) json.get(key).get(i));
    }
  }

  private void entity(Entity entity, ObjectNode object) {
    ArrayNode mentions = (ArrayNode) object.remove("mentions");
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = entity.mentions().get(i);
      ObjectNode body = object.deepCopy().set("mention", mentions.get(i));
      add(entity.id() + "-" + (i + 1), "entity", List.of(mention.span()), body);
    }
  }

  private void time(TimeExpression time, ObjectNode object) {
    add(time.id(), "time", List.of(time.span()), object);
  }

  private void quotation(Quotation quotation, ObjectNode object) {
    add(quotation.id(), "quotation", quotation.content(), object);
    link(quotation.id(), "cue", quotation.cue());
    link(quotation.id(), "source", quotation.source());
  }

  private void claim(Claim claim, ObjectNode object) {
    add(claim.id(), "claim", List.of(claim.span()), object);
    link(claim.id(), "concept", claim.concept());
  }

  private void warning(Warning warning, ObjectNode object) {
    add("w" + (items.size() + 1), "warning", List.of(warning.span()), object);
  }

  /** Adds an annotation that {@code object} describes. */
  private void add(String id, String tag, List<Span> spans, ObjectNode object) {
    annotation(id, "describing", tag, spans)
        .addObject()
        .put("type", "TextualBody")
        .put("purpose", "describing")
        .put("format", "application/json")
        .put("value", Json.write(object));
  }

  /** Adds an annotation that belongs to the one with {@code id}, unless there are no spans. */
  private void link(String id, String tag, List<Span> spans) {
    if (!spans.isEmpty()) {
      annotation(id + "-" + tag, "linking", tag, spans).add(urn(id));
    }
  }

  /** Adds an annotation; returns its bodies. */
  private ArrayNode annotation(String id, String motivation, String tag, List<Span> spans) {
    ObjectNode annotation = items.addObject();
    annotation.put("id", urn(id)).put("type", "Annotation").put("motivation", motivation);
    ArrayNode bodies = annotation.putArray("body");
    bodies.addObject().put("type", "TextualBody").put("purpose", "tagging").put("value", tag);
    ArrayNode targets = annotation.putArray("target");
    spans.forEach(span -> target(span, targets.addObject()));
    return bodies;
  }

  private String urn(String part) {
    return "urn:quotient:" + FileName.of(analysis.article().id()) + "#" + part;
  }

  private void target(Span span, ObjectNode target) {
    target.put("type", "SpecificResource").put("source", source);
    ArrayNode selectors = target.putArray("selector");
    selectors
        .addObject()
        .put("type", "TextPositionSelector")
        .put("start", points.count(span.start()))
        .put("end", points.count(span.end()));
    selectors
        .addObject()
        .put("type", "TextQuoteSelector")
        .put("exact", span.in(text))
        .put("prefix", text.substring(whole(span.start() - AROUND), span.start()))
        .put("suffix", text.substring(span.end(), whole(span.end() + AROUND)));
  }

  /** {@code offset} within the text, and not between the halves of a character. */
  private int whole(int offset) {
    int within = Math.max(0, Math.min(offset, text.length()));
    boolean half =
        within > 0
            && within < text.length()
            && Character.isSurrogatePair(text.charAt(within - 1), text.charAt(within));
    return half ? within - 1 : within;
  }

  /** Writes one item; {@code object} is what the JSON has of it. */
  private interface Part<T> {
    void write(T item, ObjectNode object);
  }
}
