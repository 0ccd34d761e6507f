package org.quotient.document;

import java.util.List;
import java.util.Optional;

/**
 * A number that the article, or somebody in it, states.
 *
 * @param id {@code c1}, {@code c2} … in text order
 * @param span number and unit, without hedges
 * @param quantity the number
 * @param change the direction in which the quantity moved by or to the number
 * @param concept what is counted or measured; in text order, disjoint, may be empty
 * @param modality how it is claimed
 * @param time id of the time expression for which it holds
 * @param place id of the place for which it holds
 * @param quotation id of the quotation that it stands in
 * @param claimant id of the entity that claims it; none: the article itself, or a speaker that is
 *     no entity
 * @param evidence what found it
 */
public record Claim(
    String id,
    Span span,
    Quantity quantity,
    Change change,
    List<Span> concept,
    Modality modality,
    Optional<String> time,
    Optional<String> place,
    Optional<String> quotation,
    Optional<String> claimant,
    Evidence evidence) {

  /** Direction of a movement. */
  public enum Change implements Labelled {
    NONE,
    UP,
    DOWN
  }

  /** How a number is claimed. */
  public enum Modality implements Labelled {
    ASSERTED,
    DENIED,
    CONDITIONAL,
    PLANNED,
    ASKED
  }

  /**
   * @throws IllegalArgumentException if the spans of the concept are out of order
   */
  public Claim {
    concept = Span.disjoint("concepts", concept);
  }

  /** This claim without quotation and claimant. */
  public Claim unattributed() {
    return new Claim(
        id,
        span,
        quantity,
        change,
        concept,
        modality,
        time,
        place,
        Optional.empty(),
        Optional.empty(),
        evidence);
  }
}
