package org.quotient.claim;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number or a range of numbers in the text.
 *
 * @param first its first part, without a currency symbol
 * @param last its last part, multipliers included
 * @param low the number; of a range the one named first
 * @param high of a range the number named last
 * @param scale the product of its multipliers: a million in "2.5 million"
 * @param form what kind of number it is
 */
record Figure(
    int first, int last, BigDecimal low, Optional<BigDecimal> high, BigDecimal scale, Form form) {

  /** Kinds of numbers. */
  enum Form {
    PLAIN,
    /** "dozens": the number is a lower bound. */
    VAGUE,
    /** "a third of". */
    FRACTION,
    /** "doubled". */
    MULTIPLE,
    /** "twice a week". */
    OCCASIONS,
    /** "2-1". */
    SCORE
  }

  static Figure plain(int first, int last, BigDecimal amount, BigDecimal scale) {
    return new Figure(first, last, amount, Optional.empty(), scale, Form.PLAIN);
  }

  static Figure of(int first, int last, BigDecimal amount, Form form) {
    return new Figure(first, last, amount, Optional.empty(), BigDecimal.ONE, form);
  }

  /** The same words, each number {@code factor} times as large. */
  Figure times(BigDecimal factor) {
    return new Figure(first, last, low.multiply(factor), high.map(factor::multiply), scale, form);
  }

  boolean isRange() {
    return high.isPresent();
  }

  boolean isInteger() {
    return low.stripTrailingZeros().scale() <= 0;
  }
}
