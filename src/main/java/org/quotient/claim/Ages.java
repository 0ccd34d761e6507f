package org.quotient.claim;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.quotient.document.Unit;

/** Finds ages: "41-year-old", "Smith, 42,", "dies at 83", "She was 40." */
final class Ages {

  private static final Set<String> SPANS = Set.of("day", "week", "month", "year");

  private static final Set<String> OLD = Set.of("old", "olds", "age");

  private static final Set<String> SHORT = Set.of("yo", "y.o.", "y/o");

  private static final Unit YEAR =
      new Unit(Unit.Kind.DURATION, "year", Optional.of("a"), Optional.empty());

  /** No person is older. */
  private static final BigDecimal OLDEST = BigDecimal.valueOf(125);

  private static final Set<String> PERSONS = Set.of("he", "she", "i", "you");
  private static final Set<String> ENDS = Set.of(".", ",", ";", ")", "", "when", "and", "”", "\"");

  /** Parts from "died" to "at 83". */
  private static final int REACH = 8;

  private final Units units;

  Ages(Units units) {
    this.units = units;
  }

  /** The figure as an age; empty if it is none. */
  Optional<Measured> find(Parts parts, Figure figure) {
    int next = figure.last() + 1;
    int before = figure.first() - 1;
    Optional<Unit> span =
        units.match(parts, next).map(Units.Match::unit).filter(u -> SPANS.contains(u.name()));
    if (span.isPresent()) {
      int old = parts.is(next + 1, "of") ? next + 2 : next + 1;
      if (OLD.contains(parts.word(old))) {
        return Optional.of(age(parts, figure, old, span.get()));
      }
    }
    if (SHORT.contains(parts.word(next))) {
      return Optional.of(age(parts, figure, next, YEAR));
    }
    boolean aged =
        parts.is(before, "aged")
            || parts.is(before, "age")
            || parts.is(before, "ages")
            || (parts.is(before, "of") && parts.is(before - 1, "age"))
            || isToldOf(parts, figure);
    boolean apposed =
        parts.is(before, ",")
            && (parts.is(next, ",")
                || parts.is(next, ".")
                || parts.is(next, ")")
                || parts.is(next, ";"))
            && (parts.pos(before - 1).startsWith("NNP")
                || (parts.isCapital(before - 1) && !parts.word(before - 2).isEmpty()))
            && !parts.is(before - 2, ";"); // "Norway sent 60; Peru, 40": a list of counts
    boolean bracket =
        parts.is(before, "(") && parts.is(next, ")") && parts.pos(before - 1).startsWith("NNP");
    boolean human =
        figure.isInteger()
            && figure.low().compareTo(OLDEST) < 0
            && figure.low().signum() > 0
            && (!bracket || figure.low().compareTo(BigDecimal.TEN) >= 0);
    return human && (aged || apposed || bracket) && figure.scale().compareTo(BigDecimal.ONE) == 0
        ? Optional.of(age(parts, figure, figure.last(), YEAR))
        : Optional.empty();
  }

  private static Measured age(Parts parts, Figure figure, int last, Unit span) {
    Optional<String> text =
        last > figure.last() ? Optional.of(parts.text(figure.last() + 1, last)) : Optional.empty();
    Unit unit = new Unit(Unit.Kind.AGE, span.name() + " of age", span.code(), text);
    return Measured.of(figure, figure.first(), last, unit, "age");
  }

  /** Whether a person is told to be as old as the figure. */
  private static boolean isToldOf(Parts parts, Figure figure) {
    int before = figure.first() - 1;
    int next = figure.last() + 1;
    if (parts.is(before, "at")) {
      boolean opens = parts.word(before - 1).isEmpty();
      boolean person = PERSONS.contains(parts.word(next)) || parts.is(next, ",");
      return (opens && person) || isAfterDeath(parts, before);
    }
    boolean verb = parts.lemma(before).equals("be") || parts.lemma(before).equals("turn");
    return verb
        && PERSONS.contains(parts.word(before - 1))
        && ENDS.contains(parts.word(next))
        && !parts.isCapital(before);
  }

  /** "died on Sunday at 66". */
  private static boolean isAfterDeath(Parts parts, int at) {
    for (int k = at - 1; k > at - REACH && !parts.word(k).isEmpty(); k--) {
      if (parts.lemma(k).equals("die")) {
        return true;
      }
    }
    return false;
  }
}
