package org.quotient.document;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A value with its unit: "1.5 million dollars a day".
 *
 * @param value the number
 * @param unit what it counts
 * @param per what it is a rate of
 */
public record Quantity(Value value, Unit unit, Optional<Per> per) {

  /**
   * The lower part of a rate: "every 5 minutes".
   *
   * @param amount 1 unless the text says otherwise
   * @param unit what the rate is by
   */
  public record Per(BigDecimal amount, Unit unit) {

    /** Keeps the amount without trailing zeros. */
    public Per {
      amount = amount.stripTrailingZeros();
    }
  }
}
