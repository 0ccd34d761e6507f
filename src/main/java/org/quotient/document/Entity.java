package org.quotient.document;

import java.util.List;

/**
 * A person, organisation, place or other named thing, with all its mentions.
 *
 * @param id {@code e1}, {@code e2} … in the order of first mentions
 * @param type what it is
 * @param name its fullest name in the article
 * @param aliases its other names in the article, in text order, without {@code name}
 * @param roles what the article says it is, in text order
 * @param mentions at least one, in text order; mentions of one entity may nest
 */
public record Entity(
    String id,
    Type type,
    String name,
    List<String> aliases,
    List<Role> roles,
    List<Mention> mentions) {

  /** The kinds of CoNLL-2003. */
  public enum Type implements Labelled {
    PERSON,
    ORGANIZATION,
    PLACE,
    MISCELLANEOUS
  }

  /**
   * @throws IllegalArgumentException if the name is blank or there is no mention
   */
  public Entity {
    if (name.isBlank() || mentions.isEmpty()) {
      throw new IllegalArgumentException(
          "need a name and a mention, got '" + name + "' with " + mentions.size() + " mentions");
    }
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
    mentions = List.copyOf(mentions);
  }
}
