package org.quotient.app;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.quotient.document.Claim;
import org.quotient.document.Quantity;
import org.quotient.document.Unit;
import org.quotient.document.Value;

/** Quantities for a reader. */
final class QuantityText {

  /** The places in digits before the point where a comma goes. */
  private static final Pattern GROUPS = Pattern.compile("\\B(?=(?:\\d{3})++(?!\\d))");

  private QuantityText() {}

  /** The value of {@code claim}: "up at least 1,500". */
  static String value(Claim claim) {
    Value value = claim.quantity().value();
    String number =
        switch (value.kind()) {
          case EXACT -> number(value.low());
          case ABOUT -> "about " + number(value.low());
          case AT_LEAST -> "at least " + number(value.low());
          case AT_MOST -> "at most " + number(value.low());
          case RANGE -> number(value.low()) + " to " + number(value.high());
        };
    return switch (claim.change()) {
      case NONE -> number;
      case UP -> "up " + number;
      case DOWN -> "down " + number;
    };
  }

  /** The unit of {@code quantity}: "dollar per day". */
  static String unit(Quantity quantity) {
    String per =
        quantity
            .per()
            .map(
                lower ->
                    " per "
                        + (lower.amount().compareTo(BigDecimal.ONE) == 0
                            ? ""
                            : number(lower.amount()) + " ")
                        + name(lower.unit()))
            .orElse("");
    return (name(quantity.unit()) + per).strip();
  }

  private static String name(Unit unit) {
    if (!unit.name().isBlank()) {
      return unit.name();
    }
    return unit.kind() == Unit.Kind.NONE
        ? ""
        : unit.code().orElse(unit.kind().label().replace('_', ' '));
  }

  private static String number(BigDecimal amount) {
    String digits = amount.toPlainString();
    int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
    return GROUPS.matcher(digits.substring(0, point)).replaceAll(",") + digits.substring(point);
  }
}
