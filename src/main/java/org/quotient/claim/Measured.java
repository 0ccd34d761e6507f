package org.quotient.claim;

import java.util.Optional;
import org.quotient.document.Quantity;
import org.quotient.document.Unit;

/**
 * A figure with its unit.
 *
 * @param figure the number
 * @param first its first part, a currency symbol included
 * @param last its last part, an adjacent unit or counted noun included
 * @param unit what it counts
 * @param per what it is a rate of
 * @param noun the counted noun phrase
 * @param rule id of the rule that found the unit
 */
record Measured(
    Figure figure,
    int first,
    int last,
    Unit unit,
    Optional<Quantity.Per> per,
    Optional<Phrases.Phrase> noun,
    String rule) {

  static Measured of(Figure figure, int first, int last, Unit unit, String rule) {
    return new Measured(figure, first, last, unit, Optional.empty(), Optional.empty(), rule);
  }

  /** The same as a rate that ends with part {@code end}. */
  Measured per(Optional<Quantity.Per> rate, int end) {
    return new Measured(figure, first, end, unit, rate, noun, rule);
  }

  Measured unit(Unit other) {
    return new Measured(figure, first, last, other, per, noun, rule);
  }

  /** The same with the unit and the noun of {@code host}, which are not said again. */
  Measured like(Measured host) {
    Unit shared = new Unit(host.unit.kind(), host.unit.name(), host.unit.code(), Optional.empty());
    return new Measured(figure, first, last, shared, per, host.noun, rule);
  }
}
