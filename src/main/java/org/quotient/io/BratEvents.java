package org.quotient.io;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotient.document.Entity;
import org.quotient.document.FormatException;
import org.quotient.document.Span;
import org.quotient.document.Speaker;

/** The quotations and claims of a brat file: its events. */
final class BratEvents {

  /** Types that stand on their own; all others are parts of something. */
  private static final Set<String> ALONE =
      Set.of("Article", "Date", "Time", "Duration", "Set", "Warning");

  /** An event with the stretches of its trigger or its content, by which it is ordered. */
  private record Placed(BratFile.Event event, BratFile.Bound first) {}

  private final BratFile brat;
  private final BratReader reader;
  private final BratEntities entities;
  private final Set<String> used = new HashSet<>();

  /** The ids in the JSON of times and quotations, by those in brat. */
  private final Map<String, String> ids = new HashMap<>();

  BratEvents(BratFile brat, BratReader reader, BratEntities entities) {
    this.brat = brat;
    this.reader = reader;
    this.entities = entities;
  }

  /** Takes the id in the JSON of {@code bound}. */
  void know(BratFile.Bound bound, String id) {
    ids.put(bound.id(), id);
  }

  /** The quotations in text order of their contents. */
  ArrayNode quotations() throws FormatException {
    ArrayNode all = Json.MAPPER.createArrayNode();
    for (Placed placed : events("Quotation", "Content")) {
      String id = "q" + (all.size() + 1);
      ids.put(placed.event.id(), id);
      all.add(quotation(placed.event, id));
    }
    return all;
  }

  /** The claims in text order. */
  ArrayNode claims() throws FormatException {
    ArrayNode all = Json.MAPPER.createArrayNode();
    for (Placed placed : events("Claim", "Claim")) {
      all.add(claim(placed.event, "c" + (all.size() + 1)));
    }
    return all;
  }

  /** The events of a type, ordered by what plays {@code role}, or by their triggers. */
  private List<Placed> events(String type, String role) throws FormatException {
    List<Placed> events = new ArrayList<>();
    for (BratFile.Event event : brat.events()) {
      if (event.type().equals(type)) {
        BratFile.Bound trigger = bound(event, event.trigger(), type);
        List<BratFile.Bound> players = players(event, role);
        events.add(new Placed(event, players.isEmpty() ? trigger : players.get(0)));
      } else if (!event.type().equals("Quotation") && !event.type().equals("Claim")) {
        throw BratFile.problem(event.place(), "an event Quotation or Claim", event.type());
      }
    }
    events.sort(Comparator.comparing(Placed::first));
    return events;
  }

  private ObjectNode quotation(BratFile.Event event, String id) throws FormatException {
    check(event, "Content", "Source", "Speaker", "Addressee");
    check(event, List.of("Kind", "Act", "Repair", "Speaker", "Addressee"));
    List<Span> trigger = brat.spans(bound(event, event.trigger(), "Quotation"));
    List<Span> content = spans(event, "Content");
    List<Span> source = spans(event, "Source");
    ObjectNode note = brat.note(event.id());
    ObjectNode quotation = reader.placed(event.place(), Json.MAPPER.createObjectNode());
    quotation.put("id", id);
    attribute(event, "Kind", Optional.empty(), quotation);
    attribute(event, "Act", Optional.empty(), quotation);
    attribute(event, "Repair", Optional.empty(), quotation);
    quotation.set("content", reader.spans(content.isEmpty() ? trigger : content));
    quotation.set("cue", reader.spans(content.isEmpty() ? List.of() : trigger));
    quotation.set("source", reader.spans(source));
    Optional<String> words = source.isEmpty() ? Optional.empty() : Optional.of(brat.words(source));
    Speaker usual = BratDefaults.speaker(words);
    quotation.set("speaker", speaker(event, "Speaker", usual, note));
    if (!players(event, "Addressee").isEmpty()
        || reader.attribute(event.id(), "Addressee").isPresent()) {
      quotation.set("addressee", speaker(event, "Addressee", Speaker.NONE, note));
    }
    return quotation.setAll(BratReader.evidence(note));
  }

  private ObjectNode speaker(BratFile.Event event, String role, Speaker usual, ObjectNode note)
      throws FormatException {
    Optional<ObjectNode> entity = entity(event, role);
    Speaker speaker = entity.isPresent() ? speaker(entity.get()) : usual;
    ObjectNode made = reader.placed(event.place(), Json.MAPPER.createObjectNode());
    made.put("kind", reader.attribute(event.id(), role).orElse(speaker.kind().label()));
    speaker.entity().ifPresent(id -> made.put("entity", id));
    if (note.remove(role.toLowerCase(Locale.ROOT)) instanceof ObjectNode rest) {
      made.setAll(rest);
    } else {
      speaker.name().ifPresent(name -> made.put("name", name));
    }
    return made;
  }

  private static Speaker speaker(ObjectNode entity) {
    boolean person = entity.get("type").asText().equals(Entity.Type.PERSON.label());
    return BratDefaults.speaker(
        person ? Entity.Type.PERSON : Entity.Type.ORGANIZATION,
        entity.get("id").asText(),
        entity.get("name").asText());
  }

  private ObjectNode claim(BratFile.Event event, String id) throws FormatException {
    check(event, "Concept", "Time", "Place", "Claimant", "Quotation");
    check(event, List.of("Value", "Unit", "Change", "Modality"));
    BratFile.Bound trigger = bound(event, event.trigger(), "Claim");
    ObjectNode claim = reader.placed(event.place(), reader.one(trigger));
    ObjectNode note = brat.note(event.id());
    claim.put("id", id);
    for (String key : List.of("Value", "Unit")) {
      ObjectNode part = reader.placed(event.place(), Json.MAPPER.createObjectNode());
      reader.attribute(event.id(), key).ifPresent(kind -> part.put("kind", kind));
      if (note.remove(key.toLowerCase(Locale.ROOT)) instanceof ObjectNode rest) {
        part.setAll(rest);
      }
      claim.set(key.toLowerCase(Locale.ROOT), part);
    }
    attribute(event, "Change", Optional.of("none"), claim);
    attribute(event, "Modality", Optional.of("asserted"), claim);
    claim.set("concept", reader.spans(spans(event, "Concept")));
    for (String role : List.of("Place", "Claimant")) {
      entity(event, role).ifPresent(e -> claim.set(role.toLowerCase(Locale.ROOT), e.get("id")));
    }
    for (String role : List.of("Time", "Quotation")) {
      Optional<String> target = target(event, role);
      if (target.isPresent() && !ids.containsKey(target.get())) {
        throw BratFile.problem(event.place(), role + " of the right type", target.get());
      }
      target.ifPresent(t -> claim.put(role.toLowerCase(Locale.ROOT), ids.get(t)));
    }
    return claim.setAll(BratReader.evidence(note));
  }

  private void attribute(
      BratFile.Event event, String name, Optional<String> usual, ObjectNode object) {
    reader
        .attribute(event.id(), name)
        .or(() -> usual)
        .ifPresent(value -> object.put(name.toLowerCase(Locale.ROOT), value));
  }

  /** The role of an argument without the number that brat gives to several of one role. */
  private static String role(BratFile.Argument argument) {
    return argument.role().replaceFirst("[0-9]+$", "");
  }

  private static void check(BratFile.Event event, String... roles) throws FormatException {
    for (BratFile.Argument argument : event.arguments()) {
      if (!List.of(roles).contains(role(argument))) {
        throw BratFile.problem(event.place(), String.join("|", roles), argument.role());
      }
    }
  }

  private void check(BratFile.Event event, List<String> attributes) throws FormatException {
    for (String name : brat.attributes(event.id()).keySet()) {
      if (!attributes.contains(name)) {
        throw BratFile.problem(
            event.place(), "the attributes " + String.join("|", attributes), name);
      }
    }
  }

  private List<String> targets(BratFile.Event event, String role) {
    return event.arguments().stream()
        .filter(argument -> role(argument).equals(role))
        .map(BratFile.Argument::target)
        .toList();
  }

  private Optional<String> target(BratFile.Event event, String role) throws FormatException {
    List<String> targets = targets(event, role);
    if (targets.size() > 1) {
      throw BratFile.problem(event.place(), "one " + role, String.join(" ", targets));
    }
    return targets.stream().findFirst();
  }

  private Optional<ObjectNode> entity(BratFile.Event event, String role) throws FormatException {
    Optional<String> target = target(event, role);
    Optional<ObjectNode> entity = target.flatMap(entities::of);
    if (target.isPresent() && entity.isEmpty()) {
      throw BratFile.problem(event.place(), role + " to be a mention", target.get());
    }
    return entity;
  }

  /** The text-bound annotations of a type that plays its own role, in text order. */
  private List<BratFile.Bound> players(BratFile.Event event, String role) throws FormatException {
    List<BratFile.Bound> players = new ArrayList<>();
    for (String target : targets(event, role)) {
      players.add(
          brat.bound(target)
              .orElseThrow(() -> BratFile.problem(event.place(), role + " to be a text", target)));
    }
    return players.stream().sorted().toList();
  }

  private List<Span> spans(BratFile.Event event, String role) throws FormatException {
    List<Span> spans = new ArrayList<>();
    for (BratFile.Bound bound : players(event, role)) {
      spans.addAll(brat.spans(bound(event, bound.id(), role)));
    }
    return spans;
  }

  private BratFile.Bound bound(BratFile.Event event, String id, String type)
      throws FormatException {
    Optional<BratFile.Bound> bound = brat.bound(id).filter(b -> b.type().equals(type));
    if (bound.isEmpty()) {
      throw BratFile.problem(event.place(), "a text-bound annotation " + type, id);
    }
    used.add(id);
    return bound.get();
  }

  /** Fails if there is a part that belongs to nothing, or something of an unknown type. */
  void checkThatAllIsUsed() throws FormatException {
    for (BratFile.Bound bound : brat.bounds()) {
      for (String name : brat.attributes(bound.id()).keySet()) {
        if (!BratReader.isMention(bound) || !name.equals("Mention")) {
          throw BratFile.problem(bound.place(), "no attribute but Mention of mentions", name);
        }
      }
      boolean known =
          ALONE.contains(bound.type())
              || BratReader.isMention(bound)
              || used.contains(bound.id())
              || (bound.type().equals("Role") && entities.hasRole(bound));
      if (!known) {
        throw BratFile.problem(
            bound.place(), "a type that Quotient knows, as part of an event", bound.type());
      }
    }
  }
}
