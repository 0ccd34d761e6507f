package org.quotient.claim;

import java.math.BigDecimal;
import java.util.Optional;
import org.quotient.document.Unit;

/** Supplies the unit that a bare number shares with the quantity before it in its sentence. */
final class Ellipsis {

  /** Parts over which a unit carries. Judgement. */
  private static final int REACH = 30;

  private static final Unit POINT =
      new Unit(Unit.Kind.MEASURE, "point", Optional.empty(), Optional.empty());

  private Ellipsis() {}

  /** A level that no share in percent reaches. */
  private static boolean isIndex(Measured found) {
    return found.figure().low().compareTo(BigDecimal.valueOf(100)) > 0;
  }

  /** {@code found}, with the unit of {@code before} if it has none of its own. */
  static Measured fill(Parts parts, Optional<Measured> before, Measured found) {
    boolean bare = found.rule().equals("bare-number");
    if (!bare || before.isEmpty() || !isSameSentence(parts, before.get().last(), found.first())) {
      return found;
    }
    Unit unit = before.get().unit();
    boolean decimal = !found.figure().isInteger();
    boolean level = parts.is(found.first() - 1, "at") || parts.is(found.first() - 1, "to");
    if (unit.kind() == Unit.Kind.PERCENT && level) {
      return decimal && isIndex(found) ? found.unit(POINT) : found;
    }
    boolean shares =
        switch (unit.kind()) {
          case COUNT -> !decimal;
          case PERCENT -> decimal;
          case CURRENCY ->
              found.figure().scale().intValue() > 1
                  || (decimal && parts.is(found.first() - 1, "from"));
          case MEASURE ->
              unit.name().equals("point") && (decimal || parts.is(found.first() - 1, "at"));
          default -> false;
        };
    return shares ? found.like(before.get()) : found;
  }

  private static boolean isSameSentence(Parts parts, int from, int to) {
    for (int k = to; k > from; k--) {
      if (parts.word(k).isEmpty()) {
        return false;
      }
      if (to - k > REACH) {
        return false;
      }
    }
    return true;
  }
}
