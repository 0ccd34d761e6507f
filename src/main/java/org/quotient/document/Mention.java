package org.quotient.document;

/**
 * A place where the text refers to an entity.
 *
 * @param span whole tokens
 * @param kind how it refers
 * @param evidence what tied it to its entity
 */
public record Mention(Span span, Kind kind, Evidence evidence) {

  /** How a mention refers. */
  public enum Kind implements Labelled {
    NAME,
    /** A noun phrase without the name: "the director". */
    NOMINAL,
    PRONOUN
  }
}
