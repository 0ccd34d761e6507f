package org.quotient.document;

import java.util.Optional;

/**
 * What a number counts or measures in.
 *
 * @param kind the family of the unit
 * @param name its English name in the singular: "dollar", "kilometre"; of a count the counted noun;
 *     may be empty
 * @param code ISO 4217 of a currency, UCUM of a measure
 * @param text the words of the article
 */
public record Unit(Kind kind, String name, Optional<String> code, Optional<String> text) {

  /** Families of units. */
  public enum Kind implements Labelled {
    COUNT,
    CURRENCY,
    PERCENT,
    PERCENTAGE_POINT,
    BASIS_POINT,
    MEASURE,
    DURATION,
    AGE,
    /** Votes for and against. */
    VOTE,
    /** The result of a match. */
    SCORE,
    /** A part of a whole ("half of") or a multiple ("doubled"). */
    RATIO,
    NONE
  }

  /** The unit of a bare number. */
  public static final Unit NONE = new Unit(Kind.NONE, "", Optional.empty(), Optional.empty());
}
