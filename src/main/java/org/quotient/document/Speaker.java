package org.quotient.document;

import java.util.Optional;

/**
 * Who a quotation comes from or goes to.
 *
 * @param kind what the speaker is
 * @param entity id of the entity, where it is one
 * @param name the entity's name, or the words that stand for a speaker without one
 */
public record Speaker(Kind kind, Optional<String> entity, Optional<String> name) {

  /** What a speaker is. */
  public enum Kind implements Labelled {
    PERSON,
    ORGANIZATION,
    /** Several, unnamed: "analysts". */
    GROUP,
    /** "The report". */
    DOCUMENT,
    /** One, unnamed: "a witness". */
    UNNAMED,
    /** The text does not say. */
    NONE
  }

  /** The speaker of a quotation of which the text does not say who made it. */
  public static final Speaker NONE = new Speaker(Kind.NONE, Optional.empty(), Optional.empty());
}
