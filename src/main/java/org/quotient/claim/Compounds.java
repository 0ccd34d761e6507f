package org.quotient.claim;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.quotient.document.Unit;

/** Amounts of money in two units, which are one amount: "3 dollars 50 cents", "3 euros 50". */
final class Compounds {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final Set<String> MINOR = Set.of("cent", "penny", "");

  private Compounds() {}

  /** The amount that {@code major} and {@code minor} make together; empty if they are two. */
  static Optional<Measured> of(Parts parts, Measured major, Measured minor) {
    int link = major.last() + 1;
    boolean and = parts.is(link, "and") && minor.unit().kind() == Unit.Kind.CURRENCY;
    boolean next = minor.first() == (and ? link + 1 : link);
    boolean word = major.last() > major.figure().last();
    boolean money = major.unit().kind() == Unit.Kind.CURRENCY && !isMinor(major);
    BigDecimal hundredths = minor.figure().low();
    boolean fits =
        whole(major.figure())
            && whole(minor.figure())
            && hundredths.signum() > 0
            && hundredths.compareTo(HUNDRED) < 0;
    if (!next || !word || !money || !isMinor(minor) || !fits || minor.noun().isPresent()) {
      return Optional.empty();
    }
    BigDecimal amount = major.figure().low().add(hundredths.movePointLeft(2));
    Figure figure =
        Figure.plain(major.figure().first(), major.figure().last(), amount, BigDecimal.ONE);
    return Optional.of(
        Measured.of(figure, major.first(), minor.last(), major.unit(), major.rule()));
  }

  private static boolean isMinor(Measured measured) {
    boolean coins = measured.unit().kind() == Unit.Kind.CURRENCY;
    return MINOR.contains(measured.unit().name())
        && (coins || measured.rule().equals("bare-number"));
  }

  private static boolean whole(Figure figure) {
    return figure.isInteger() && !figure.isRange() && figure.scale().compareTo(BigDecimal.ONE) == 0;
  }
}
