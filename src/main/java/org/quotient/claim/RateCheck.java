package org.quotient.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.quotient.document.Unit;
import org.quotient.document.Warning;

/**
 * Warns of an amount of money that is said again in another currency at another rate than the
 * article's other amounts in the two currencies.
 */
final class RateCheck {

  /** What rates of different days may differ by. Judgement. */
  private static final double MAX_CHANGE = 0.1;

  /** The same where only two amounts are compared. Judgement. */
  private static final double MAX_CHANGE_OF_TWO = 0.3;

  private static final Pattern LINK =
      Pattern.compile("\\s*(\\(|\\[)\\s*((about|some|around|roughly|nearly|almost|or) ?)?");

  private static final Pattern END = Pattern.compile("\\s*[)\\],;].*");

  /** The numbers {@code n - 1} and {@code n} at the rates that their rounding leaves open. */
  private record Rate(int n, double low, double high) {

    double middle() {
      return (low + high) / 2;
    }

    /** How far apart, as a part of the smaller one; 0 if both may be the same. */
    double distance(Rate other) {
      double gap = Math.max(low - other.high, other.low - high);
      return gap <= 0 ? 0 : gap / Math.min(high, other.high);
    }
  }

  private RateCheck() {}

  static List<Warning> of(Numbers numbers) {
    Map<String, List<Rate>> rates = new LinkedHashMap<>();
    for (int n = 1; n < numbers.size(); n++) {
      if (isPair(numbers, n)) {
        Rounded from = Rounded.of(numbers.amount(n - 1));
        Rounded to = Rounded.of(numbers.amount(n));
        String pair = code(numbers, n - 1) + " " + code(numbers, n);
        Rate rate = new Rate(n, to.low() / from.high(), to.high() / from.low());
        rates.computeIfAbsent(pair, key -> new ArrayList<>()).add(rate);
      }
    }
    List<Warning> warnings = new ArrayList<>();
    rates.values().forEach(same -> compare(numbers, same, warnings));
    return warnings;
  }

  private static String code(Numbers numbers, int n) {
    return numbers.unit(n).code().orElseThrow();
  }

  private static boolean isPair(Numbers numbers, int n) {
    return isMoney(numbers, n - 1)
        && isMoney(numbers, n)
        && !code(numbers, n - 1).equals(code(numbers, n))
        && LINK.matcher(numbers.before(n)).matches()
        && END.matcher(numbers.after(n)).matches();
  }

  private static boolean isMoney(Numbers numbers, int n) {
    var value = numbers.claim(n).quantity().value();
    return numbers.kind(n) == Unit.Kind.CURRENCY
        && numbers.unit(n).code().isPresent()
        && numbers.claim(n).quantity().per().isEmpty()
        && value.low().compareTo(value.high()) == 0
        && !numbers.words(n).contains("cent")
        && value.low().signum() > 0
        && Rounded.isReckonable(value.low());
  }

  private static void compare(Numbers numbers, List<Rate> rates, List<Warning> warnings) {
    List<Rate> sorted = new ArrayList<>(rates);
    sorted.sort(Comparator.comparingDouble(Rate::middle));
    Rate usual = rates.size() == 2 ? rates.get(0) : sorted.get(sorted.size() / 2);
    double most = rates.size() == 2 ? MAX_CHANGE_OF_TWO : MAX_CHANGE;
    for (Rate rate : rates) {
      if (rate.distance(usual) > most) {
        warnings.add(warning(numbers, rate, usual));
      }
    }
  }

  private static Warning warning(Numbers numbers, Rate rate, Rate usual) {
    int n = rate.n();
    String message =
        "1 "
            + numbers.unit(n - 1).name()
            + " = "
            + Rounded.text(rate.middle())
            + " "
            + numbers.unit(n).name()
            + " here, "
            + Rounded.text(usual.middle())
            + " in “"
            + numbers.words(numbers.closed(usual.n() - 1, usual.n()))
            + "”";
    return new Warning("rate-mismatch", numbers.closed(n - 1, n), message);
  }
}
