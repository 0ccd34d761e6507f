package org.quotient.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.quotient.document.Span;
import org.quotient.document.Unit;
import org.quotient.document.Warning;

/** Warns of percentages that do not follow from a part and its whole: "10 of 40 (20 percent)". */
final class ShareCheck {

  private static final Pattern CLOSED = Pattern.compile("\\s*([),.]|--?).*|");

  private final Numbers numbers;
  private final List<Warning> warnings = new ArrayList<>();

  private ShareCheck(Numbers numbers) {
    this.numbers = numbers;
  }

  static List<Warning> of(Numbers numbers) {
    ShareCheck check = new ShareCheck(numbers);
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
    boolean closed = CLOSED.matcher(numbers.after(n + 2)).matches();
    if (isPercent(n + 2) && closed && Links.OF.is(first) && Links.GROUP.is(second)) {
      share(n, n + 1, n + 2);
    } else if (isPercent(n) && Links.AGAIN.is(first) && Links.OF.is(second)) {
      share(n + 1, n + 2, n);
    }
  }

  private boolean isPercent(int n) {
    return numbers.kind(n) == Unit.Kind.PERCENT;
  }

  private void share(int part, int whole, int percent) {
    if (!numbers.isCount(part) || !numbers.isCount(whole) || numbers.amount(whole).signum() <= 0) {
      return;
    }
    Rounded some = numbers.level(part, whole);
    Rounded all = numbers.level(whole, part);
    double low = some.low() / all.high();
    double high = some.high() / Math.max(all.low(), all.amount() / 2);
    if (!Rounded.isPercent(numbers.amount(percent), low, high)) {
      Span span = numbers.span(Math.min(part, percent), Math.max(whole, percent));
      String message =
          Rounded.text(numbers.amount(part))
              + " / "
              + Rounded.text(numbers.amount(whole))
              + " = "
              + Rounded.text(100 * some.amount() / all.amount())
              + " percent, the text says "
              + Rounded.text(numbers.amount(percent));
      warnings.add(new Warning("percent-mismatch", span, message));
    }
  }
}
