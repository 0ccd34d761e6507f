package org.quotient.claim;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotient.claim.Figure.Form;
import org.quotient.document.Quantity;
import org.quotient.document.Unit;

/** Finds what a figure counts or measures in. */
final class UnitFinder {

  /** Words that may stand between a count and its unit. Judgement. */
  private static final Set<String> BETWEEN =
      Set.of(
          "more",
          "full",
          "consecutive",
          "straight",
          "additional",
          "whole",
          "calendar",
          "other",
          "previous",
          "past",
          "successive",
          "long");

  private static final Set<String> RATE_NOUNS =
      Set.of(
          "share", "head", "person", "piece", "unit", "game", "capita", "passenger", "household");

  static final Unit TIMES = new Unit(Unit.Kind.RATIO, "times", Optional.empty(), Optional.empty());

  private static final Map<String, BigDecimal> YEARS =
      Map.of("decade", BigDecimal.TEN, "century", BigDecimal.valueOf(100));

  private final Units units;
  private final MoneyFinder money;
  private final Ages ages;
  private final CountFinder counts;

  UnitFinder(NumberWords words, Units units, Currencies currencies) {
    this.units = units;
    this.money = new MoneyFinder(words, units, currencies);
    this.ages = new Ages(units);
    this.counts = new CountFinder(units);
  }

  /** The figure with its unit; a bare one has the empty unit of a count, or none. */
  Measured find(Parts parts, Phrases phrases, Figure figure) {
    Measured measured = measured(parts, phrases, figure);
    int next = measured.last() + 1;
    Optional<Quantity.Per> per =
        per(parts, next)
            .or(
                () ->
                    parts.is(next, "of") && measured.noun().isEmpty()
                        ? phrases.from(next + 1).flatMap(p -> per(parts, p.last() + 1))
                        : Optional.empty());
    boolean slash = per.isPresent() && parts.is(next, "/") && parts.isGlued(next);
    int last =
        slash ? units.match(parts, next + 1).map(Units.Match::last).orElse(next - 1) : next - 1;
    return measured.per(per, last);
  }

  private Measured measured(Parts parts, Phrases phrases, Figure figure) {
    int next = figure.last() + 1;
    if (figure.form() == Form.MULTIPLE) {
      return Measured.of(figure, figure.first(), figure.last(), TIMES, "multiple");
    }
    if (figure.form() == Form.OCCASIONS) {
      return CountFinder.occasions(figure, figure.last(), Optional.empty());
    }
    if (figure.form() == Form.SCORE) {
      return CountFinder.score(parts, figure);
    }
    return money
        .find(parts, figure)
        .or(() -> ages.find(parts, figure))
        .or(() -> measure(parts, figure))
        .or(() -> CountFinder.votes(parts, figure))
        .or(() -> CountFinder.times(parts, figure))
        .or(() -> CountFinder.fraction(parts, phrases, figure))
        .or(() -> counts.counted(parts, phrases, figure))
        .orElseGet(
            () ->
                Measured.of(
                    figure,
                    figure.first(),
                    next - 1,
                    figure.isInteger() ? bare() : Unit.NONE,
                    "bare-number"));
  }

  private static Unit bare() {
    return new Unit(Unit.Kind.COUNT, "", Optional.empty(), Optional.empty());
  }

  /** Percent, measures and durations. */
  private Optional<Measured> measure(Parts parts, Figure figure) {
    boolean own = figure.first() == figure.last() && Units.isSpan(parts.word(figure.first()));
    int next = own ? figure.first() : figure.last() + 1;
    int at = BETWEEN.contains(parts.word(next)) ? next + 1 : next;
    return units
        .match(parts, at)
        .map(
            match -> {
              Unit unit = match.unit();
              String rule =
                  switch (unit.kind()) {
                    case DURATION -> "duration";
                    case MEASURE -> "measure";
                    default -> "percent";
                  };
              int after = match.last() + 1;
              boolean whole = parts.is(after, "old") || (own && parts.is(after, "long"));
              int old = whole ? after : match.last();
              return inYears(Measured.of(figure, figure.first(), old, unit, rule));
            });
  }

  /** "two decades" is 20 years. */
  private static Measured inYears(Measured measured) {
    BigDecimal factor = YEARS.get(measured.unit().name());
    if (factor == null) {
      return measured;
    }
    Unit year = new Unit(Unit.Kind.DURATION, "year", Optional.of("a"), measured.unit().text());
    return Measured.of(
        measured.figure().times(factor), measured.first(), measured.last(), year, measured.rule());
  }

  /** "a day", "per barrel", "every two weeks", "an hour". */
  private Optional<Quantity.Per> per(Parts parts, int i) {
    String word = parts.word(i);
    boolean article = word.equals("a") || word.equals("an");
    if (!article
        && !word.equals("per")
        && !word.equals("every")
        && !word.equals("each")
        && !word.equals("/")) {
      return Optional.empty();
    }
    Optional<BigDecimal> count = NumberWords.digits(parts.word(i + 1));
    int at = count.isPresent() ? i + 2 : i + 1;
    Optional<Unit> unit =
        units
            .match(parts, at)
            .map(Units.Match::unit)
            .filter(u -> u.kind() == Unit.Kind.DURATION || u.kind() == Unit.Kind.MEASURE);
    boolean noun =
        parts.pos(at).startsWith("NN") && (!article || RATE_NOUNS.contains(parts.word(at)));
    return unit.or(
            () ->
                noun
                    ? Optional.of(
                        new Unit(
                            Unit.Kind.COUNT,
                            parts.lemma(at),
                            Optional.empty(),
                            Optional.of(parts.text(at))))
                    : Optional.empty())
        .map(u -> new Quantity.Per(count.orElse(BigDecimal.ONE), u));
  }
}
