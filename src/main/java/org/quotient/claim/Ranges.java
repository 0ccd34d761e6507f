package org.quotient.claim;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.quotient.claim.Figure.Form;

/** Reads two numbers as one range, vote or result: "10 to 15", "2-1", "14 votes to 9". */
final class Ranges {

  private static final Set<String> TO = Set.of("to", "-", "–", "—");

  /** Parts looked back on for a vote. */
  private static final int VOTE_REACH = 4;

  /** Parts between the movements of "fell from 8 to 7 by volume and from 9 to 8 by value". */
  private static final int MOVEMENT_REACH = 16;

  private final NumberReader reader;
  private final Units units;
  private final Currencies currencies;
  private final Trends trends;

  Ranges(NumberReader reader, Units units, Currencies currencies, Trends trends) {
    this.reader = reader;
    this.units = units;
    this.currencies = currencies;
    this.trends = trends;
  }

  /** The range that begins with {@code low}. */
  Optional<Figure> from(Parts parts, Figure low) {
    if (low.form() != Form.PLAIN) {
      return Optional.empty();
    }
    int at = low.last() + 1;
    if (parts.isJoined(at)) {
      Optional<Figure> high = number(parts, at);
      if (high.isPresent() && !parts.isJoined(low.first()) && !isUnitGlued(parts, at)) {
        return Optional.of(hyphenated(parts, low, high.get()));
      }
    }
    return vote(parts, low).or(() -> linked(parts, low));
  }

  private Optional<Figure> number(Parts parts, int i) {
    return reader.read(parts, i).filter(n -> n.form() == Form.PLAIN);
  }

  /** The number at part {@code i} or behind a currency symbol there. */
  private Optional<Figure> amount(Parts parts, int i) {
    for (int k = i + 1; k <= i + 2; k++) {
      int start = k;
      Optional<Figure> behind =
          currencies
              .before(parts, k)
              .filter(c -> c.first() == i)
              .flatMap(c -> number(parts, start));
      if (behind.isPresent()) {
        return behind;
      }
    }
    return number(parts, i);
  }

  /** "voted 14 to 9", "by 312 votes to 290". */
  private Optional<Figure> vote(Parts parts, Figure low) {
    int at = low.last() + 1;
    boolean vote = parts.is(at, "votes");
    int to = vote ? at + 1 : at;
    for (int k = low.first() - VOTE_REACH; k < low.first(); k++) {
      vote |= parts.word(k).startsWith("vote") || parts.word(k).startsWith("voting");
    }
    return vote && low.isInteger() && (parts.is(to, "to") || parts.is(to, "against"))
        ? number(parts, to + 1)
            .filter(high -> high.isInteger() && !hasUnit(parts, high))
            .map(high -> result(low, high))
        : Optional.empty();
  }

  private Optional<Figure> linked(Parts parts, Figure low) {
    int at = low.last() + 1;
    int unitEnd = unitEnd(parts, at);
    int link = unitEnd + 1;
    boolean between = isAfter(parts, low.first(), "between") && parts.is(link, "and");
    boolean or = parts.is(link, "or") && unitEnd < at && !parts.is(low.first(), "one");
    boolean to = TO.contains(parts.word(link)) && !isMovement(parts, low.first());
    if (!between && !or && !to) {
      return Optional.empty();
    }
    return amount(parts, link + 1)
        .filter(high -> !or || isAlternative(parts, low, high))
        .filter(high -> between || !to || fits(parts, low, high, unitEnd >= at))
        .filter(high -> agree(parts, low, high))
        .map(high -> joined(low, high));
  }

  /** "three or four teams", "8 or 9 percent": the second has a unit or is the next number. */
  private boolean isAlternative(Parts parts, Figure low, Figure high) {
    boolean next =
        low.isInteger()
            && high.isInteger()
            && low.scale().compareTo(high.scale()) == 0
            && low.low().add(low.scale()).compareTo(high.low()) == 0;
    return next || hasUnit(parts, high) || hasSymbol(parts, high);
  }

  /** Whether no two different units stand at {@code low} and {@code high}. */
  private boolean agree(Parts parts, Figure low, Figure high) {
    Optional<String> first = unitName(parts, low);
    Optional<String> second = unitName(parts, high);
    return first.isEmpty() || second.isEmpty() || first.equals(second);
  }

  private Optional<String> unitName(Parts parts, Figure figure) {
    int next = figure.last() + 1;
    return currencies
        .before(parts, figure.first())
        .map(match -> match.unit().name())
        .or(() -> units.match(parts, next).map(match -> match.unit().name()))
        .or(() -> currencies.word(parts, next).map(match -> match.unit().name()));
  }

  /** "5-year": a unit glued to the number. */
  private static boolean isUnitGlued(Parts parts, int i) {
    return !parts.word(i).isEmpty()
        && Character.isLetter(parts.word(i).charAt(0))
        && !parts.isJoined(i);
  }

  private boolean hasSymbol(Parts parts, Figure figure) {
    return currencies.before(parts, figure.first()).isPresent();
  }

  private boolean hasUnit(Parts parts, Figure figure) {
    return unitEnd(parts, figure.last() + 1) > figure.last();
  }

  /** The part before the number at {@code i} and its currency symbol. */
  private int beforeAmount(Parts parts, int i) {
    return currencies.before(parts, i).map(Currencies.Match::first).orElse(i) - 1;
  }

  private boolean isAfter(Parts parts, int i, String word) {
    return parts.is(i - 1, word) || parts.is(beforeAmount(parts, i), word);
  }

  /** "rose from 3 to 5": two claims, an old level and a new one. */
  private boolean isMovement(Parts parts, int first) {
    int from = beforeAmount(parts, first);
    if (!parts.is(from, "from")) {
      return false;
    }
    boolean second = parts.is(from - 1, "and") || parts.is(from - 1, ",");
    for (int k = from - 2; second && k > from - MOVEMENT_REACH && !parts.word(k).isEmpty(); k--) {
      if (parts.is(k, "from")) {
        return trends.isTrend(parts, k - 1);
      }
    }
    return trends.isTrend(parts, from - 1);
  }

  /** Last part of the unit that starts at {@code i}; one less than {@code i} without one. */
  private int unitEnd(Parts parts, int i) {
    return units
        .match(parts, i)
        .map(Units.Match::last)
        .or(() -> currencies.word(parts, i).map(Currencies.Match::last))
        .orElse(i - 1);
  }

  /** Whether "low to high" is a range: it rises, or both sides have a unit. */
  private boolean fits(Parts parts, Figure low, Figure high, boolean lowHasUnit) {
    boolean highHasUnit = hasUnit(parts, high) || hasSymbol(parts, high);
    boolean from = isAfter(parts, low.first(), "from");
    boolean rises = joined(low, high).low().compareTo(high.low()) < 0;
    if (lowHasUnit && trends.isTrend(parts, beforeAmount(parts, low.first()))) {
      return false; // "rose 5 percent to 7 percent": by how much, and to which level
    }
    return from || (rises && (!lowHasUnit || highHasUnit) && !parts.is(high.first(), "one"));
  }

  private static Figure joined(Figure low, Figure high) {
    BigDecimal start = low.low();
    BigDecimal mantissa = high.low().divide(high.scale());
    boolean shares =
        low.scale().compareTo(BigDecimal.ONE) == 0
            && high.scale().compareTo(BigDecimal.ONE) > 0
            && start.compareTo(mantissa) < 0;
    return new Figure(
        low.first(),
        high.last(),
        shares ? start.multiply(high.scale()) : start,
        Optional.of(high.low()),
        high.scale(),
        Form.PLAIN);
  }

  /** "10-15 people" is a range, "2-1" a result. */
  private Figure hyphenated(Parts parts, Figure low, Figure high) {
    int next = high.last() + 1;
    boolean noun = parts.pos(next).equals("NNS") || parts.isJoined(next);
    boolean measured =
        hasUnit(parts, high) || hasSymbol(parts, low) || high.scale().compareTo(BigDecimal.ONE) > 0;
    boolean rises = low.low().compareTo(high.low()) < 0;
    return measured || (noun && rises) ? joined(low, high) : result(low, high);
  }

  private static Figure result(Figure low, Figure high) {
    return new Figure(
        low.first(), high.last(), low.low(), Optional.of(high.low()), BigDecimal.ONE, Form.SCORE);
  }
}
