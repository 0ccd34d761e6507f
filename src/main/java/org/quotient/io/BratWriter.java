package org.quotient.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quotient.document.Analysis;
import org.quotient.document.Claim;
import org.quotient.document.Entity;
import org.quotient.document.FormatException;
import org.quotient.document.Mention;
import org.quotient.document.Quotation;
import org.quotient.document.Role;
import org.quotient.document.Span;
import org.quotient.document.Speaker;
import org.quotient.document.TimeExpression;
import org.quotient.document.Warning;

/**
 * Writes analyses as brat standoff. Offsets count code points.
 *
 * <p>Mentions, times, roles and warnings are text-bound annotations, the mentions of an entity are
 * equivalent, and quotations and claims are events. The trigger of a quotation is its cue, or its
 * content if it has none; the trigger of a claim are its number and unit. What a closed list names
 * is an attribute. Whatever brat has no field for stands in a note, as the rest of the object that
 * {@link AnalysisWriter} writes; what {@link BratDefaults} tells anyway is left out. The article's
 * own fields are the note of an annotation {@code Article} on its first line.
 */
public final class BratWriter {

  /** Keys of an object of the JSON that stand elsewhere than in the note. */
  private static final List<String> ELSEWHERE = List.of("id", "type", "start", "end", "kind");

  private final Analysis analysis;
  private final JsonNode json;
  private final BratLines lines;

  /** The first mention of each entity, by the entity's id. */
  private final Map<String, String> mentionOf = new HashMap<>();

  private final Map<String, Entity> entityOf = new HashMap<>();
  private final Map<String, String> timeOf = new HashMap<>();
  private final Map<String, String> quotationOf = new HashMap<>();

  private BratWriter(Analysis analysis, JsonNode json) {
    this.analysis = analysis;
    this.json = json;
    this.lines = new BratLines(analysis.article().text());
  }

  /**
   * The lines of the annotation file; the text file beside it is the article's text.
   *
   * @throws FormatException if the text is blank or no UTF-8 can hold it, or a span begins or ends
   *     with a line break
   */
  public static String annotations(Analysis analysis) throws FormatException {
    String id = analysis.article().id();
    if (analysis.article().text().isBlank()
        || Utf8.loneSurrogate(analysis.article().text()).isPresent()) {
      throw new FormatException(
          "article "
              + id
              + ": text: expected words in UTF-8 for brat, got none or half a character");
    }
    try {
      JsonNode json = Json.MAPPER.readTree(AnalysisWriter.toJson(analysis));
      return new BratWriter(analysis, json).write();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the program reads what it writes", e);
    } catch (IllegalArgumentException e) {
      throw new FormatException("article " + id + ": " + e.getMessage() + " for brat", e);
    }
  }

  /** What brat must know of the types; {@code annotation.conf} in the folder of the files. */
  public static String configuration() {
    try (InputStream in = BratWriter.class.getResourceAsStream("annotation.conf")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the configuration is missing from the jar", e);
    }
  }

  private String write() {
    article();
    each("entities", analysis.entities(), this::entity);
    each("times", analysis.times(), this::time);
    each("quotations", analysis.quotations(), this::quotation);
    each("claims", analysis.claims(), this::claim);
    each("warnings", Optional.of(analysis.warnings()), this::warning);
    return lines.toString();
  }

  /** Writes {@code items}, each with its object of the JSON. */
  private <T> void each(String key, Optional<List<T>> items, Part<T> part) {
    List<T> all = items.orElse(List.of());
    for (int i = 0; i < all.size(); i++) {
      ObjectNode rest = (ObjectNode) json.get(key).get(i);
      part.write(all.get(i), rest);
    }
  }

  private void article() {
    String text = analysis.article().text();
    int start = text.length() - text.stripLeading().length();
    int end = start;
    while (end < text.length() && !BratSpans.isBreak(text.charAt(end))) {
      end++;
    }
    Span line = new Span(start, start + text.substring(start, end).stripTrailing().length());
    String id = lines.bound("Article", List.of(line));
    ObjectNode rest = ((ObjectNode) json).deepCopy();
    rest.remove(List.of("schema", "text", "offset_unit", "paragraphs", "sentences", "tokens"));
    rest.remove(List.of("entities", "times", "quotations", "claims", "warnings"));
    rest.set("layers", Json.MAPPER.valueToTree(BratDefaults.layers(analysis.layers())));
    lines.note(id, rest);
  }

  private void entity(Entity entity, ObjectNode rest) {
    List<String> ids = new ArrayList<>();
    for (Mention mention : entity.mentions()) {
      String id = lines.bound(BratDefaults.type(entity.type()), List.of(mention.span()));
      ids.add(id);
      if (mention.kind() != Mention.Kind.NAME) {
        lines.attribute("Mention", id, mention.kind());
      }
      ObjectNode note = evidence(rest.get("mentions").get(ids.size() - 1));
      if (ids.size() == 1) {
        note.setAll(names(entity, rest));
      }
      lines.note(id, note.without(ELSEWHERE));
    }
    lines.same(ids);
    mentionOf.put(entity.id(), ids.get(0));
    entityOf.put(entity.id(), entity);
    for (int i = 0; i < entity.roles().size(); i++) {
      role(entity.roles().get(i), (ObjectNode) rest.get("roles").get(i), ids.get(0));
    }
  }

  /** The entity's names, as far as the mentions do not tell them. */
  private ObjectNode names(Entity entity, ObjectNode rest) {
    List<String> names =
        entity.mentions().stream()
            .filter(mention -> mention.kind() == Mention.Kind.NAME)
            .map(mention -> lines.words(List.of(mention.span())))
            .toList();
    ObjectNode note = rest.deepCopy().retain("name", "aliases");
    if (BratDefaults.name(names).equals(Optional.of(entity.name()))) {
      note.remove("name");
    }
    if (BratDefaults.aliases(names, entity.name()).equals(entity.aliases())) {
      note.remove("aliases");
    }
    return note;
  }

  private void role(Role role, ObjectNode rest, String mention) {
    String id = lines.bound("Role", List.of(role.span()));
    lines.relation("Role_of", id, mention);
    rest.remove(ELSEWHERE);
    if (lines.words(List.of(role.span())).equals(role.text())) {
      rest.remove("text");
    }
    lines.note(id, rest);
  }

  private void time(TimeExpression time, ObjectNode rest) {
    String id = lines.bound(BratDefaults.type(time.type()), List.of(time.span()));
    timeOf.put(time.id(), id);
    lines.note(id, evidence(rest).without(ELSEWHERE));
  }

  private void warning(Warning warning, ObjectNode rest) {
    String id = lines.bound("Warning", List.of(warning.span()));
    lines.note(id, rest.without(ELSEWHERE));
  }

  private void quotation(Quotation quotation, ObjectNode rest) {
    boolean cued = !quotation.cue().isEmpty();
    String trigger = lines.bound("Quotation", cued ? quotation.cue() : quotation.content());
    List<String> arguments = new ArrayList<>();
    if (cued) {
      arguments.add("Content:" + lines.bound("Content", quotation.content()));
    }
    if (!quotation.source().isEmpty()) {
      arguments.add("Source:" + lines.bound("Source", quotation.source()));
    }
    refer(quotation.speaker().entity(), "Speaker", mentionOf, arguments);
    quotation.addressee().ifPresent(a -> refer(a.entity(), "Addressee", mentionOf, arguments));
    String id = lines.event("Quotation", trigger, arguments);
    quotationOf.put(quotation.id(), id);
    lines.attribute("Kind", id, quotation.kind());
    lines.attribute("Act", id, quotation.act());
    quotation.repair().ifPresent(repair -> lines.attribute("Repair", id, repair));
    rest.remove(List.of("act", "content", "cue", "source", "repair"));
    Optional<String> source =
        quotation.source().isEmpty()
            ? Optional.empty()
            : Optional.of(lines.words(quotation.source()));
    Speaker usual = usual(quotation.speaker()).orElse(BratDefaults.speaker(source));
    speaker("speaker", id, quotation.speaker(), usual, rest);
    quotation
        .addressee()
        .ifPresent(a -> speaker("addressee", id, a, usual(a).orElse(Speaker.NONE), rest));
    lines.note(id, evidence(rest).without(ELSEWHERE));
  }

  private Optional<Speaker> usual(Speaker speaker) {
    return speaker
        .entity()
        .map(entityOf::get)
        .map(entity -> BratDefaults.speaker(entity.type(), entity.id(), entity.name()));
  }

  /** Leaves in {@code rest} of the speaker what neither an argument nor an attribute tells. */
  private void speaker(String key, String event, Speaker speaker, Speaker usual, ObjectNode rest) {
    if (speaker.kind() != usual.kind() || (key.equals("addressee") && usual.entity().isEmpty())) {
      lines.attribute(BratDefaults.upper(key), event, speaker.kind());
    }
    ObjectNode note = (ObjectNode) rest.get(key);
    note.remove("kind");
    if (usual.entity().isPresent()) {
      note.remove("entity");
    }
    if (speaker.name().equals(usual.name()) && !note.has("entity")) {
      rest.remove(key);
    }
  }

  private void claim(Claim claim, ObjectNode rest) {
    String trigger = lines.bound("Claim", List.of(claim.span()));
    List<String> arguments = new ArrayList<>();
    if (!claim.concept().isEmpty()) {
      arguments.add("Concept:" + lines.bound("Concept", claim.concept()));
    }
    refer(claim.time(), "Time", timeOf, arguments);
    refer(claim.place(), "Place", mentionOf, arguments);
    refer(claim.claimant(), "Claimant", mentionOf, arguments);
    refer(claim.quotation(), "Quotation", quotationOf, arguments);
    for (String argument : arguments) {
      rest.remove(argument.substring(0, argument.indexOf(':')).toLowerCase(Locale.ROOT));
    }
    String id = lines.event("Claim", trigger, arguments);
    lines.attribute("Value", id, claim.quantity().value().kind());
    lines.attribute("Unit", id, claim.quantity().unit().kind());
    if (claim.change() != Claim.Change.NONE) {
      lines.attribute("Change", id, claim.change());
    }
    if (claim.modality() != Claim.Modality.ASSERTED) {
      lines.attribute("Modality", id, claim.modality());
    }
    ((ObjectNode) rest.get("value")).remove("kind");
    ((ObjectNode) rest.get("unit")).remove("kind");
    rest.remove(List.of("change", "modality", "concept"));
    lines.note(id, evidence(rest).without(ELSEWHERE));
  }

  /** Adds the argument {@code role} for the annotation that {@code id} names, if it is there. */
  private static void refer(
      Optional<String> id, String role, Map<String, String> known, List<String> arguments) {
    id.map(known::get).ifPresent(target -> arguments.add(role + ":" + target));
  }

  /** {@code rest} without its evidence, if a reader is sure of it. */
  private static ObjectNode evidence(JsonNode rest) {
    ObjectNode note = (ObjectNode) rest;
    boolean read = note.get("by").textValue().equals("reader") && note.get("score").asDouble() == 1;
    return read ? note.without(List.of("by", "score")) : note;
  }

  /** Writes one item; {@code rest} is its object of the JSON, to be changed. */
  private interface Part<T> {
    void write(T item, ObjectNode rest);
  }
}
