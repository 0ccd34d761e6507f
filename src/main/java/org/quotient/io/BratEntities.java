package org.quotient.io;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotient.document.FormatException;

/** The entities of a brat file: mentions that are equivalent, with their roles. */
final class BratEntities {

  private final BratFile brat;
  private final BratReader reader;

  /** The mentions of the entity of each mention, in text order. */
  private final Map<String, List<BratFile.Bound>> groups = new HashMap<>();

  private final Map<String, List<BratFile.Bound>> roles = new HashMap<>();
  private final Set<String> usedRoles = new HashSet<>();
  private final Map<String, ObjectNode> entityOf = new HashMap<>();
  private final ArrayNode all = Json.MAPPER.createArrayNode();

  BratEntities(BratFile brat, BratReader reader) throws FormatException {
    this.brat = brat;
    this.reader = reader;
    for (BratFile.Bound bound : brat.bounds()) {
      if (BratReader.isMention(bound)) {
        groups.put(bound.id(), List.of(bound));
      }
    }
    for (BratFile.Link link : brat.links()) {
      switch (link.type()) {
        case "Equiv" -> join(link);
        case "Role_of" -> role(link);
        default -> throw BratFile.problem(link.place(), "Equiv or Role_of", link.type());
      }
    }
    for (BratFile.Bound bound : brat.bounds()) {
      if (groups.containsKey(bound.id()) && groups.get(bound.id()).get(0).equals(bound)) {
        all.add(entity(groups.get(bound.id())));
      }
    }
  }

  private void join(BratFile.Link link) throws FormatException {
    Set<BratFile.Bound> joined = new LinkedHashSet<>();
    for (String id : link.targets()) {
      if (!groups.containsKey(id)) {
        throw BratFile.problem(link.place(), "mentions of entities", id);
      }
      joined.addAll(groups.get(id));
    }
    List<BratFile.Bound> group = joined.stream().sorted().toList();
    for (BratFile.Bound bound : group) {
      if (!bound.type().equals(group.get(0).type())) {
        throw BratFile.problem(
            link.place(), "mentions of one type, " + group.get(0).type(), bound.type());
      }
      groups.put(bound.id(), group);
    }
  }

  private void role(BratFile.Link link) throws FormatException {
    Optional<BratFile.Bound> role = brat.bound(link.targets().get(0));
    String mention = link.targets().get(1);
    if (role.isEmpty() || !role.get().type().equals("Role") || !groups.containsKey(mention)) {
      throw BratFile.problem(
          link.place(), "a Role and a mention", String.join(" ", link.targets()));
    }
    roles.computeIfAbsent(mention, id -> new ArrayList<>()).add(role.get());
    usedRoles.add(role.get().id());
  }

  private ObjectNode entity(List<BratFile.Bound> mentions) throws FormatException {
    ObjectNode entity = Json.MAPPER.createObjectNode();
    reader.placed(mentions.get(0), entity);
    entity.put("id", "e" + (all.size() + 1)).put("type", BratReader.label(mentions.get(0)));
    List<String> names = new ArrayList<>();
    List<BratFile.Bound> ownRoles = new ArrayList<>();
    ArrayNode mentionNodes = Json.MAPPER.createArrayNode();
    for (BratFile.Bound bound : mentions) {
      ObjectNode note = BratReader.evidence(brat.note(bound.id()));
      for (String key : List.of("name", "aliases")) {
        if (note.has(key)) {
          entity.set(key, note.remove(key));
        }
      }
      ObjectNode mention = reader.placed(bound, reader.one(bound)).setAll(note);
      String kind = reader.attribute(bound.id(), "Mention").orElse("name");
      mentionNodes.add(mention.put("kind", kind));
      if (kind.equals("name")) {
        names.add(brat.words(brat.spans(bound)));
      }
      ownRoles.addAll(roles.getOrDefault(bound.id(), List.of()));
      entityOf.put(bound.id(), entity);
    }
    name(entity, names, mentions.get(0));
    ArrayNode roleNodes = entity.putArray("roles");
    for (BratFile.Bound role : ownRoles.stream().sorted().toList()) {
      roleNodes.add(role(role));
    }
    entity.set("mentions", mentionNodes);
    return entity;
  }

  private void name(ObjectNode entity, List<String> names, BratFile.Bound first)
      throws FormatException {
    if (!entity.has("name")) {
      Optional<String> name = BratDefaults.name(names);
      if (name.isEmpty()) {
        throw BratFile.problem(first.place(), "a name, or one in a note", first.type());
      }
      entity.put("name", name.get());
    }
    if (!entity.has("aliases")) {
      ArrayNode aliases = entity.putArray("aliases");
      BratDefaults.aliases(names, entity.get("name").asText()).forEach(aliases::add);
    }
  }

  private ObjectNode role(BratFile.Bound bound) throws FormatException {
    return reader
        .placed(bound, reader.one(bound))
        .put("text", brat.words(brat.spans(bound)))
        .setAll(brat.note(bound.id()));
  }

  /** All entities in the order of their first mentions. */
  ArrayNode all() {
    return all;
  }

  /** The entity of a mention. */
  Optional<ObjectNode> of(String mention) {
    return Optional.ofNullable(entityOf.get(mention));
  }

  /** Whether {@code role} is one of an entity. */
  boolean hasRole(BratFile.Bound role) {
    return usedRoles.contains(role.id());
  }
}
