package org.quotient.io;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotient.document.Analysis;
import org.quotient.document.Article;
import org.quotient.document.Claim;
import org.quotient.document.Entity;
import org.quotient.document.Evidence;
import org.quotient.document.FormatException;
import org.quotient.document.Layer;
import org.quotient.document.MadeBy;
import org.quotient.document.Mention;
import org.quotient.document.Paragraph;
import org.quotient.document.Quantity;
import org.quotient.document.Quotation;
import org.quotient.document.Repair;
import org.quotient.document.Role;
import org.quotient.document.Span;
import org.quotient.document.Speaker;
import org.quotient.document.TimeExpression;
import org.quotient.document.Tokens;
import org.quotient.document.Unit;
import org.quotient.document.Value;
import org.quotient.document.Warning;

/** The values of one analysis, made of its JSON; the counterpart of {@link AnalysisWriter}. */
final class AnalysisJson {

  private final JsonItem root;
  private final Article article;
  private final CodePoints points;
  private final Set<Layer> layers = EnumSet.noneOf(Layer.class);

  /** The ids of each layer that was read so far. */
  private final Set<String> entities = new HashSet<>();

  private final Set<String> times = new HashSet<>();
  private final Set<String> quotations = new HashSet<>();
  private final Set<String> claims = new HashSet<>();

  private AnalysisJson(JsonItem root) throws FormatException {
    this.root = root;
    this.article = article(root);
    this.points = CodePoints.of(article.text());
    for (JsonItem layer : root.get("layers").items()) {
      if (!layers.add(layer.label(Layer.values()))) {
        throw layer.expected("every layer once");
      }
    }
  }

  /** The analysis in {@code root}. */
  static Analysis read(JsonItem root) throws FormatException {
    root.only(
        "schema",
        "id",
        "title",
        "published",
        "source",
        "url",
        "language",
        "text",
        "offset_unit",
        "layers",
        "paragraphs",
        "sentences",
        "tokens",
        "entities",
        "times",
        "quotations",
        "claims",
        "warnings",
        "made_by");
    root.get("schema").constant(AnalysisWriter.SCHEMA);
    root.get("offset_unit").constant(AnalysisWriter.OFFSET_UNIT);
    return new AnalysisJson(root).analysis();
  }

  private Analysis analysis() throws FormatException {
    return new Analysis(
        article,
        tokens(),
        layer(Layer.ENTITIES, this::entity),
        layer(Layer.TIMES, this::time),
        layer(Layer.QUOTATIONS, this::quotation),
        layer(Layer.CLAIMS, this::claim),
        all(root.get("warnings"), this::warning),
        madeBy(root.get("made_by")));
  }

  private static Article article(JsonItem item) throws FormatException {
    Optional<JsonItem> published = item.find("published");
    Optional<LocalDate> day =
        published.isEmpty() ? Optional.empty() : Optional.of(day(published.get()));
    return item.make(
        () ->
            new Article(
                item.get("id").text(),
                item.findText("title"),
                day,
                item.findText("source"),
                item.findText("url"),
                item.get("language").text(),
                item.get("text").text()));
  }

  private static LocalDate day(JsonItem item) throws FormatException {
    try {
      return LocalDate.parse(item.text());
    } catch (DateTimeException e) {
      throw item.expected("a date like 2024-03-12");
    }
  }

  private Optional<Tokens> tokens() throws FormatException {
    if (!present(Layer.TOKENS, "paragraphs", "sentences", "tokens")) {
      return Optional.empty();
    }
    List<Paragraph> paragraphs = all(root.get("paragraphs"), this::paragraph);
    List<Span> sentences = spans(root.get("sentences"));
    List<Span> tokens = spans(root.get("tokens"));
    return Optional.of(root.make(() -> Tokens.of(article.text(), paragraphs, sentences, tokens)));
  }

  /** Whether the layer was made; its keys must be there if and only if it was. */
  private boolean present(Layer layer, String... keys) throws FormatException {
    boolean present = layers.contains(layer);
    for (String key : keys) {
      Optional<JsonItem> value = root.find(key);
      if (value.isPresent() && !present) {
        throw value.get().expected("nothing, as layers lacks '" + layer.label() + "'");
      }
    }
    return present;
  }

  private <T> Optional<List<T>> layer(Layer layer, Part<T> part) throws FormatException {
    return present(layer, layer.label())
        ? Optional.of(all(root.get(layer.label()), part))
        : Optional.empty();
  }

  private static <T> List<T> all(JsonItem array, Part<T> part) throws FormatException {
    List<T> parts = new ArrayList<>();
    for (JsonItem item : array.items()) {
      parts.add(item.make(() -> part.read(item)));
    }
    return parts;
  }

  private Paragraph paragraph(JsonItem item) throws FormatException {
    item.only("start", "end", "kind");
    return new Paragraph(span(item), item.get("kind").label(Paragraph.Kind.values()));
  }

  private Entity entity(JsonItem item) throws FormatException {
    item.only("id", "type", "name", "aliases", "roles", "mentions");
    return new Entity(
        id(item, entities),
        item.get("type").label(Entity.Type.values()),
        item.get("name").text(),
        all(item.get("aliases"), JsonItem::text),
        all(item.get("roles"), this::role),
        all(item.get("mentions"), this::mention));
  }

  private Role role(JsonItem item) throws FormatException {
    item.only("text", "start", "end");
    return new Role(item.get("text").text(), span(item));
  }

  private Mention mention(JsonItem item) throws FormatException {
    item.only("start", "end", "kind", "by", "score");
    return new Mention(span(item), item.get("kind").label(Mention.Kind.values()), evidence(item));
  }

  private TimeExpression time(JsonItem item) throws FormatException {
    item.only("id", "start", "end", "type", "value", "by", "score");
    return new TimeExpression(
        id(item, times),
        span(item),
        item.get("type").label(TimeExpression.Type.values()),
        item.get("value").text(),
        evidence(item));
  }

  private Quotation quotation(JsonItem item) throws FormatException {
    item.only(
        "id",
        "kind",
        "act",
        "content",
        "cue",
        "source",
        "speaker",
        "addressee",
        "repair",
        "by",
        "score");
    Optional<JsonItem> addressee = item.find("addressee");
    Optional<JsonItem> repair = item.find("repair");
    return new Quotation(
        id(item, quotations),
        item.get("kind").label(Quotation.Kind.values()),
        item.get("act").label(Quotation.Act.values()),
        spans(item.get("content")),
        spans(item.get("cue")),
        spans(item.get("source")),
        speaker(item.get("speaker")),
        addressee.isEmpty() ? Optional.empty() : Optional.of(speaker(addressee.get())),
        repair.isEmpty() ? Optional.empty() : Optional.of(repair.get().label(Repair.values())),
        evidence(item));
  }

  private Speaker speaker(JsonItem item) throws FormatException {
    item.only("kind", "entity", "name");
    return new Speaker(
        item.get("kind").label(Speaker.Kind.values()),
        reference(item, "entity", Layer.ENTITIES, entities),
        item.findText("name"));
  }

  private Claim claim(JsonItem item) throws FormatException {
    item.only(
        "id",
        "start",
        "end",
        "value",
        "unit",
        "per",
        "change",
        "concept",
        "modality",
        "time",
        "place",
        "quotation",
        "claimant",
        "by",
        "score");
    return new Claim(
        id(item, claims),
        span(item),
        quantity(item),
        item.get("change").label(Claim.Change.values()),
        spans(item.get("concept")),
        item.get("modality").label(Claim.Modality.values()),
        reference(item, "time", Layer.TIMES, times),
        reference(item, "place", Layer.ENTITIES, entities),
        reference(item, "quotation", Layer.QUOTATIONS, quotations),
        reference(item, "claimant", Layer.ENTITIES, entities),
        evidence(item));
  }

  private static Quantity quantity(JsonItem item) throws FormatException {
    Optional<JsonItem> per = item.find("per");
    return new Quantity(
        value(item.get("value")),
        unit(item.get("unit")),
        per.isEmpty() ? Optional.empty() : Optional.of(per(per.get())));
  }

  private static Value value(JsonItem item) throws FormatException {
    Value.Kind kind = item.get("kind").label(Value.Kind.values());
    if (kind == Value.Kind.RANGE) {
      item.only("kind", "low", "high");
      return Value.range(item.get("low").number(), item.get("high").number());
    }
    item.only("kind", "amount");
    return Value.of(kind, item.get("amount").number());
  }

  private static Unit unit(JsonItem item) throws FormatException {
    item.only("kind", "name", "code", "text");
    return new Unit(
        item.get("kind").label(Unit.Kind.values()),
        item.get("name").text(),
        item.findText("code"),
        item.findText("text"));
  }

  private static Quantity.Per per(JsonItem item) throws FormatException {
    item.only("amount", "unit");
    return new Quantity.Per(item.get("amount").number(), unit(item.get("unit")));
  }

  private Warning warning(JsonItem item) throws FormatException {
    item.only("code", "start", "end", "message");
    return new Warning(item.get("code").text(), span(item), item.get("message").text());
  }

  private static MadeBy madeBy(JsonItem item) throws FormatException {
    item.only("program", "version", "models");
    return new MadeBy(
        item.get("program").text(), item.get("version").text(), item.get("models").texts());
  }

  private static Evidence evidence(JsonItem item) throws FormatException {
    BigDecimal score = item.get("score").number();
    if (score.signum() < 0 || score.compareTo(BigDecimal.ONE) > 0) {
      throw item.get("score").expected("a number from 0 to 1");
    }
    return new Evidence(item.get("by").text(), score.doubleValue());
  }

  /** The id of {@code item}, which no other item of its layer bears. */
  private static String id(JsonItem item, Set<String> ids) throws FormatException {
    String id = item.get("id").text();
    if (id.isBlank() || !ids.add(id)) {
      throw item.get("id").expected("an id of its own");
    }
    return id;
  }

  /** The id that {@code key} refers to; it must be borne if its layer is there. */
  private Optional<String> reference(JsonItem item, String key, Layer layer, Set<String> ids)
      throws FormatException {
    Optional<String> id = item.findText(key);
    if (id.isPresent() && layers.contains(layer) && !ids.contains(id.get())) {
      throw item.get(key).expected("an id in " + layer.label());
    }
    return id;
  }

  private Span span(JsonItem item) throws FormatException {
    int start = item.get("start").integer();
    int end = item.get("end").integer();
    return item.make(() -> points.span(start, end));
  }

  private List<Span> spans(JsonItem array) throws FormatException {
    List<Span> spans = new ArrayList<>();
    int before = 0;
    for (JsonItem item : array.items()) {
      List<JsonItem> offsets = item.items();
      if (offsets.size() != 2) {
        throw item.expected("[start,end]");
      }
      int start = offsets.get(0).integer();
      int end = offsets.get(1).integer();
      spans.add(item.make(() -> points.span(start, end)));
      if (start < before) {
        throw offsets.get(0).expected("an offset from " + before + " on, as spans are disjoint");
      }
      before = end;
    }
    return spans;
  }

  /** Reads one kind of object. */
  private interface Part<T> {
    T read(JsonItem item) throws FormatException;
  }
}
