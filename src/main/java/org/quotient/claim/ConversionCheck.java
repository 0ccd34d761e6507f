package org.quotient.claim;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quotient.document.Quantity;
import org.quotient.document.Unit;
import org.quotient.document.Value;
import org.quotient.document.Warning;
import org.quotient.document.WordList;

/**
 * Warns of measures that are said again in another unit and are not the same: "50 km (41 miles)".
 */
final class ConversionCheck {

  private static final BigInteger FIVE = BigInteger.valueOf(5);

  /** The most that rounding may change a number of two digits or more. Judgement. */
  private static final double MAX_SLACK = 0.1;

  /** The most that the number that is converted may itself be rounded. Judgement. */
  private static final double MAX_HOST_SLACK = 0.05;

  /** The same where a unit is taken in its rarer sense. Judgement. */
  private static final double OTHER_SLACK = 0.02;

  private static final Pattern LINK =
      Pattern.compile(
          "\\s*(\\(|\\[|/|, or)\\s*((about|some|around|roughly|nearly|almost|or|i\\.e\\.) ?)?");

  private static final Pattern END =
      Pattern.compile("\\s*(high|long|wide|deep|tall)?\\s*[)\\],.;/].*");

  private record Size(String dimension, List<Double> sizes, double zero) {}

  private final Map<String, Size> units = new HashMap<>();

  ConversionCheck() {
    for (List<String> row : WordList.rows(ConversionCheck.class, "conversions.tsv")) {
      List<Double> sizes = Arrays.stream(row.get(2).split(" ", -1)).map(Double::valueOf).toList();
      units.put(row.get(0), new Size(row.get(1), sizes, Double.parseDouble(row.get(3))));
    }
  }

  List<Warning> of(Numbers numbers) {
    List<Warning> warnings = new ArrayList<>();
    for (int n = 1; n < numbers.size(); n++) {
      if (isPair(numbers, n)) {
        check(numbers, n).ifPresent(warnings::add);
      }
    }
    return warnings;
  }

  private boolean isPair(Numbers numbers, int n) {
    Optional<Size> host = size(numbers, n - 1);
    Optional<Size> other = size(numbers, n);
    return host.isPresent()
        && other.isPresent()
        && host.get().dimension().equals(other.get().dimension())
        && !numbers.unit(n - 1).code().equals(numbers.unit(n).code())
        && per(numbers, n - 1).equals(per(numbers, n))
        && LINK.matcher(numbers.before(n)).matches()
        && END.matcher(numbers.after(n) + ".").matches()
        && !isCompound(numbers, n - 1);
  }

  /** The unit; none of a value that is a bound alone or too large to reckon with. */
  private Optional<Size> size(Numbers numbers, int n) {
    Value value = numbers.claim(n).quantity().value();
    boolean whole = Rounded.isReckonable(value.low()) && Rounded.isReckonable(value.high());
    return numbers.unit(n).code().filter(code -> whole).map(units::get);
  }

  private static String per(Numbers numbers, int n) {
    Optional<Quantity.Per> per = numbers.claim(n).quantity().per();
    return per.map(lower -> lower.amount() + " " + lower.unit().name()).orElse("");
  }

  /** "6 feet 2 inches": a part of a measure. */
  private static boolean isCompound(Numbers numbers, int n) {
    return n > 0
        && numbers.unit(n - 1).kind() == numbers.unit(n).kind()
        && numbers.before(n).matches("( |-|, | and )?");
  }

  private Optional<Warning> check(Numbers numbers, int n) {
    Value from = numbers.claim(n - 1).quantity().value();
    Value to = numbers.claim(n).quantity().value();
    boolean ranges = from.kind() == Value.Kind.RANGE && to.kind() == Value.Kind.RANGE;
    if (!ranges && (from.kind() == Value.Kind.RANGE || to.kind() == Value.Kind.RANGE)) {
      return Optional.empty();
    }
    Size host = size(numbers, n - 1).orElseThrow();
    Size other = size(numbers, n).orElseThrow();
    if (fits(host, other, from.low(), to.low()) && fits(host, other, from.high(), to.high())) {
      return Optional.empty();
    }
    boolean low = !fits(host, other, from.low(), to.low());
    BigDecimal wrong = low ? from.low() : from.high();
    double right = convert(host, other, wrong.doubleValue(), 0, 0);
    String said =
        ranges ? Rounded.text(wrong) + " " + name(numbers.unit(n - 1)) : numbers.words(n - 1);
    String message =
        said
            + " = "
            + Rounded.text(right)
            + " "
            + name(numbers.unit(n))
            + ", the text says "
            + Rounded.text(low ? to.low() : to.high());
    return Optional.of(new Warning("conversion-mismatch", numbers.closed(n - 1, n), message));
  }

  private static String name(Unit unit) {
    return unit.text().orElse(unit.name());
  }

  private static double convert(Size from, Size to, double amount, int i, int k) {
    return (amount * from.sizes().get(i) + from.zero() - to.zero()) / to.sizes().get(k);
  }

  private static boolean fits(Size host, Size other, BigDecimal from, BigDecimal to) {
    for (int i = 0; i < host.sizes().size(); i++) {
      for (int k = 0; k < other.sizes().size(); k++) {
        double factor = host.sizes().get(i) / other.sizes().get(k);
        double own = slack(to, MAX_SLACK);
        double slack =
            i + k == 0
                ? own + factor * slack(from, MAX_HOST_SLACK)
                : Math.min(own, OTHER_SLACK * Math.abs(to.doubleValue()));
        double right = convert(host, other, from.doubleValue(), i, k);
        // "warmed by two degrees Celsius (3.6 Fahrenheit)": a difference
        double difference = from.doubleValue() * factor;
        if (Math.abs(right - to.doubleValue()) <= slack
            || Math.abs(difference - to.doubleValue()) <= slack) {
          return true;
        }
      }
    }
    return false;
  }

  /** Half a unit of the last digit, of a five half of ten: 65 may stand for 62.5 to 67.5. */
  private static double slack(BigDecimal amount, double most) {
    Rounded rounded = Rounded.of(amount);
    boolean five =
        amount.unscaledValue().testBit(0) && amount.unscaledValue().mod(FIVE).signum() == 0;
    double slack = rounded.slack() * (five ? 5 : 1) * (1 + 1e-9);
    double size = Math.abs(rounded.amount());
    return Math.min(slack, Math.max(most * size, size < 10 ? Math.min(0.5, most * 10) : 0));
  }
}
