package org.quotient.claim;

import java.util.ArrayList;
import java.util.List;
import org.quotient.document.Claim;
import org.quotient.document.Unit;
import org.quotient.document.Warning;

/**
 * Warns of movements that do not follow from the two levels beside them: "rose 9 percent to 21
 * million from 20 million", "fell 31 points (3 percent) to 1,550", "up two points at 40 from 37".
 */
final class MovementCheck {

  /** What "doubled" may be off by. Judgement. */
  private static final double MULTIPLE_SLACK = 0.15;

  /** Leaves room for the imprecision of binary fractions. */
  private static final double SLACK = 1.001;

  private final Numbers numbers;
  private final List<Warning> warnings = new ArrayList<>();

  private MovementCheck(Numbers numbers) {
    this.numbers = numbers;
  }

  static List<Warning> of(Numbers numbers) {
    MovementCheck check = new MovementCheck(numbers);
    for (int n = 0; n + 2 < numbers.size(); n++) {
      if (numbers.isPlain(n, n + 2)) {
        check.at(n);
      }
    }
    return check.warnings;
  }

  private void at(int n) {
    String first = numbers.before(n + 1);
    String second = numbers.before(n + 2);
    if (Links.AGAIN.is(first) && Links.TO.is(second)) {
      boolean swapped = numbers.kind(n) == Unit.Kind.PERCENT;
      step(n, swapped ? n + 1 : n, swapped ? n : n + 1, n + 2);
    } else if (Links.UP_BY.is(first) && Links.AGAIN.is(second)) {
      step(n, n + 1, n + 2, n);
    } else if (Links.TO.is(first) && Links.MOVED_FROM.is(second)) {
      moved(n, n, n + 1, n + 2);
    } else if (Links.FROM.is(first) && Links.TO.is(second)) {
      moved(n, n, n + 2, n + 1);
    } else if (Links.UP_BY.is(first) && Links.MOVED_FROM.is(second)) {
      moved(n, n + 1, n, n + 2);
    }
  }

  /** "31 points (2 percent) to 1,581": by so much to a level. */
  private void step(int first, int step, int percent, int level) {
    if (numbers.kind(percent) != Unit.Kind.PERCENT
        || !isSame(step, level)
        || numbers.amount(step).signum() <= 0) {
      return;
    }
    Rounded by = numbers.level(step, level);
    Rounded to = numbers.level(level, step);
    Claim.Change change = direction(first, step, percent);
    Rounded higher = to.plus(by);
    Rounded lower = to.minus(by);
    boolean fell = change != Claim.Change.UP && follows(by, higher, percent);
    boolean rose = change != Claim.Change.DOWN && follows(by, lower, percent);
    if (fell || rose || lower.low() <= 0) {
      return;
    }
    boolean down = change == Claim.Change.DOWN;
    String base = text(level) + (down ? " + " : " - ") + text(step);
    double right = by.amount() / (down ? higher : lower).amount();
    warn("percent-mismatch", first, percent, text(step) + " / (" + base + ") = " + percent(right));
  }

  private boolean follows(Rounded part, Rounded whole, int percent) {
    return whole.low() > 0
        && Rounded.isPercent(
            numbers.amount(percent), part.low() / whole.high(), part.high() / whole.low());
  }

  private Claim.Change direction(int first, int step, int percent) {
    for (int n : new int[] {step, percent, first}) {
      if (numbers.claim(n).change() != Claim.Change.NONE) {
        return numbers.claim(n).change();
      }
    }
    return Claim.Change.NONE;
  }

  /** From one level to another: by a percentage, by a multiple, or by so much. */
  private void moved(int first, int by, int now, int then) {
    boolean levels = isSame(now, then) || areShares(now, then);
    if (!levels || numbers.level(now, then).low() <= 0 || numbers.level(then, now).low() <= 0) {
      return;
    }
    switch (numbers.kind(by)) {
      case PERCENT -> percentage(first, by, now, then);
      case RATIO -> multiple(first, by, now, then);
      default -> difference(first, by, now, then);
    }
  }

  private void percentage(int first, int percent, int now, int then) {
    if (areShares(now, then)) {
      return;
    }
    Rounded to = numbers.level(now, then);
    Rounded from = numbers.level(then, now);
    double low = to.low() / from.high() - 1;
    double high = to.high() / from.low() - 1;
    boolean follows =
        (mayBe(percent, Claim.Change.UP) && Rounded.isPercent(numbers.amount(percent), low, high))
            || (mayBe(percent, Claim.Change.DOWN)
                && Rounded.isPercent(numbers.amount(percent), -high, -low));
    if (!follows) {
      double right = to.amount() / from.amount() - 1;
      String sum = text(now) + " / " + text(then) + " - 1 = " + percent(right);
      warn("percent-mismatch", first, percent, sum);
    }
  }

  private boolean mayBe(int n, Claim.Change change) {
    Claim.Change said = numbers.claim(n).change();
    return said == Claim.Change.NONE || said == change;
  }

  /** "tripled to 12 from 4". */
  private void multiple(int first, int times, int now, int then) {
    double said = numbers.amount(times).doubleValue();
    Rounded to = numbers.level(now, then);
    Rounded from = numbers.level(then, now);
    boolean follows =
        said * (1 + MULTIPLE_SLACK) >= to.low() / from.high()
            && said * (1 - MULTIPLE_SLACK) <= to.high() / from.low();
    if (said > 1 && !follows) {
      String right = Rounded.text(to.amount() / from.amount());
      warn("change-mismatch", first, times, text(now) + " / " + text(then) + " = " + right);
    }
  }

  /** "up two points at 40 from 38". */
  private void difference(int first, int by, int now, int then) {
    boolean moves = numbers.claim(by).change() != Claim.Change.NONE;
    boolean points = areShares(now, then) && isPoints(by);
    if (!moves || !(points || isSame(by, now)) || numbers.amount(by).signum() <= 0) {
      return;
    }
    Rounded to = numbers.level(now, then);
    Rounded from = numbers.level(then, now);
    Rounded said = numbers.level(by, now);
    double right = Math.abs(to.amount() - from.amount());
    double slack = SLACK * (to.slack() + from.slack() + said.slack());
    if (Math.abs(right - said.amount()) > slack) {
      String sum = text(now) + " - " + text(then) + " = ";
      warn(
          "change-mismatch",
          first,
          by,
          sum + Rounded.text(numbers.amount(now).subtract(numbers.amount(then))));
    }
  }

  private boolean areShares(int n, int k) {
    return numbers.kind(n) == Unit.Kind.PERCENT && numbers.kind(k) == Unit.Kind.PERCENT;
  }

  private boolean isPoints(int n) {
    return numbers.kind(n) == Unit.Kind.PERCENTAGE_POINT || numbers.unit(n).name().equals("point");
  }

  /** Whether both are money of one currency, or one is and the other bare, or neither is. */
  private boolean isSame(int n, int k) {
    boolean money = numbers.kind(n) == Unit.Kind.CURRENCY;
    if (money && numbers.kind(k) == Unit.Kind.CURRENCY) {
      return numbers.unit(n).code().equals(numbers.unit(k).code());
    }
    boolean bare = numbers.kind(k) == Unit.Kind.NONE || numbers.isBare(k);
    return (money && bare) || (numbers.isCount(n) && numbers.isCount(k));
  }

  private String text(int n) {
    return Rounded.text(numbers.amount(n));
  }

  private static String percent(double part) {
    return Rounded.text(100 * part) + " percent";
  }

  private void warn(String code, int first, int said, String sum) {
    String message = sum + ", the text says " + text(said);
    warnings.add(new Warning(code, numbers.span(first, first + 2), message));
  }
}
