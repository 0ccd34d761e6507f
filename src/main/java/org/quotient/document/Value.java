package org.quotient.document;

import java.math.BigDecimal;

/**
 * A number, a bound or a range. Numbers are kept without trailing zeros, so that equal numbers are
 * equal values.
 *
 * @param kind how the text delimits it
 * @param low the number; of a range the end that the text names first
 * @param high the number again; of a range the end that the text names last
 */
public record Value(Kind kind, BigDecimal low, BigDecimal high) {

  /** How a text delimits a number. */
  public enum Kind implements Labelled {
    EXACT,
    RANGE,
    AT_LEAST,
    AT_MOST,
    ABOUT
  }

  /**
   * @throws IllegalArgumentException if the two numbers differ and it is no range
   */
  public Value {
    if (kind != Kind.RANGE && low.compareTo(high) != 0) {
      throw new IllegalArgumentException(
          "need one number unless it is a range, got " + kind + " " + low + ", " + high);
    }
    low = low.stripTrailingZeros();
    high = high.stripTrailingZeros();
  }

  /** A value of one number. */
  public static Value of(Kind kind, BigDecimal amount) {
    return new Value(kind, amount, amount);
  }

  /** The values between {@code low} and {@code high}. */
  public static Value range(BigDecimal low, BigDecimal high) {
    return new Value(Kind.RANGE, low, high);
  }
}
