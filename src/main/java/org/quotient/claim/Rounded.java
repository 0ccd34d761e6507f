package org.quotient.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.quotient.document.Value;

/**
 * A number with what its writer may have rounded away.
 *
 * @param amount the number as it stands
 * @param slack half a unit of its last digit that is not zero
 */
record Rounded(double amount, double slack) {

  /** Larger and longer numbers are no figures of news. Judgement. */
  private static final int MAX_DIGITS = 18;

  /** Larger numbers are rounded in news. Judgement. */
  private static final double COUNTED = 100_000;

  /** The most of a smaller number that its zeros may hide. Judgement. */
  private static final double MAX_SLACK = 0.01;

  /** Shown of a result. */
  private static final int DIGITS = 4;

  /** The number, if it is small enough to reckon with. */
  static boolean isReckonable(BigDecimal amount) {
    return amount.precision() <= MAX_DIGITS && Math.abs(amount.scale()) <= MAX_DIGITS;
  }

  /** The exact number {@code amount}, without trailing zeros. */
  static Rounded of(BigDecimal amount) {
    return new Rounded(amount.doubleValue(), 0.5 * Math.pow(10, -amount.scale()));
  }

  /**
   * {@code amount} beside {@code other}, of which something was reckoned: both are taken as precise
   * as the preciser one, and zeros of numbers below a hundred thousand as counted.
   */
  static Rounded level(BigDecimal amount, BigDecimal other) {
    double size = Math.abs(amount.doubleValue());
    int scale = Math.max(amount.scale(), other.scale());
    double slack = 0.5 * Math.pow(10, -scale);
    boolean counted = scale < 0 && size < COUNTED;
    return new Rounded(amount.doubleValue(), counted ? Math.min(slack, MAX_SLACK * size) : slack);
  }

  /** Whether {@code value} is one number that its writer did not hedge. */
  static boolean isPlain(Value value) {
    return value.kind() == Value.Kind.EXACT && isReckonable(value.low());
  }

  /** Units of its last digit that a percentage may be off by: it may be cut, not rounded. */
  private static final double PERCENT_SLACK = 1.02;

  /** Whether {@code said} percent is a part between {@code low} and {@code high}. */
  static boolean isPercent(BigDecimal said, double low, double high) {
    Rounded percent = of(said.abs());
    double slack = PERCENT_SLACK * Math.min(1, 2 * percent.slack());
    return percent.amount() >= 100 * low - slack && percent.amount() <= 100 * high + slack;
  }

  Rounded plus(Rounded other) {
    return new Rounded(amount + other.amount, slack + other.slack);
  }

  Rounded minus(Rounded other) {
    return new Rounded(amount - other.amount, slack + other.slack);
  }

  double low() {
    return amount - slack;
  }

  double high() {
    return amount + slack;
  }

  /** {@code number} for a message: four digits, or all before the point. */
  static String text(double number) {
    boolean large = Math.abs(number) >= 1000;
    BigDecimal exact = new BigDecimal(number);
    BigDecimal shown =
        large ? exact.setScale(0, RoundingMode.HALF_UP) : exact.round(new MathContext(DIGITS));
    return text(shown);
  }

  /** {@code number} for a message, with commas. */
  static String text(BigDecimal number) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    DecimalFormat format = new DecimalFormat("#,##0", symbols);
    format.setMaximumFractionDigits(MAX_DIGITS);
    return format.format(number);
  }
}
