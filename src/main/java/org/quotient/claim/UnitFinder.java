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
      Set.of("more", "full", "consecutive", "straight", "additional", "whole", "calendar", "other");

  private static final Set<String> WEIGHTS =
      Set.of(
          "kilogram",
          "kilograms",
          "kilo",
          "kilos",
          "kg",
          "tonnes",
          "grams",
          "gram",
          "weigh",
          "weighs",
          "weighed",
          "weighing",
          "weight");

  private static final Set<String> RATE_NOUNS =
      Set.of(
          "share", "head", "person", "piece", "unit", "game", "capita", "passenger", "household");

  /** Parts looked back on for a sign that pounds are weights. */
  private static final int REACH = 8;

  private static final Unit TIMES =
      new Unit(Unit.Kind.RATIO, "times", Optional.empty(), Optional.empty());
  private static final Unit FRACTION =
      new Unit(Unit.Kind.RATIO, "fraction", Optional.empty(), Optional.empty());

  private final Units units;
  private final Currencies currencies;

  UnitFinder(Units units, Currencies currencies) {
    this.units = units;
    this.currencies = currencies;
  }

  private static final Map<String, BigDecimal> YEARS =
      Map.of("decade", BigDecimal.TEN, "century", BigDecimal.valueOf(100));

  /** The figure with its unit; a bare one has the empty unit of a count, or none. */
  Measured find(Parts parts, Phrases phrases, Figure figure) {
    Measured measured = measured(parts, phrases, figure);
    return measured.per(per(parts, measured.last() + 1));
  }

  private Measured measured(Parts parts, Phrases phrases, Figure figure) {
    int next = figure.last() + 1;
    if (figure.form() == Form.MULTIPLE) {
      return Measured.of(figure, figure.first(), figure.last(), TIMES, "multiple");
    }
    if (figure.form() == Form.SCORE) {
      return score(parts, figure);
    }
    return currency(parts, figure)
        .or(() -> age(parts, figure))
        .or(() -> measure(parts, figure))
        .or(() -> votes(parts, figure))
        .or(() -> fraction(parts, phrases, figure))
        .or(() -> counted(parts, phrases, figure))
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

  private Measured score(Parts parts, Figure figure) {
    boolean vote = false;
    for (int k = figure.first() - 4; k <= figure.last() + 2; k++) {
      vote |= parts.word(k).startsWith("vote") || parts.word(k).startsWith("voting");
    }
    Unit.Kind kind = vote ? Unit.Kind.VOTE : Unit.Kind.SCORE;
    Unit unit = new Unit(kind, vote ? "vote" : "", Optional.empty(), Optional.empty());
    return Measured.of(figure, figure.first(), figure.last(), unit, vote ? "vote" : "score");
  }

  private Optional<Measured> currency(Parts parts, Figure figure) {
    int before = figure.first() - 1;
    int next = figure.last() + 1;
    Optional<Unit> symbol = currencies.symbol(parts, before);
    Optional<Currencies.Match> word = currencies.word(parts, next);
    if (symbol.isPresent()) {
      int first = parts.isSymbol(before - 1) ? before - 1 : before;
      int last = word.filter(w -> w.last() == next).map(Currencies.Match::last).orElse(next - 1);
      return Optional.of(Measured.of(figure, first, last, symbol.get(), "currency"));
    }
    if (word.isPresent() && isMoney(parts, figure, word.get())) {
      return Optional.of(
          Measured.of(figure, figure.first(), word.get().last(), word.get().unit(), "currency"));
    }
    if (word.isPresent() && parts.word(next).startsWith("pound")) {
      Unit pounds =
          new Unit(
              Unit.Kind.MEASURE,
              "pound-mass",
              Optional.of("[lb_av]"),
              Optional.of(parts.text(next)));
      return Optional.of(Measured.of(figure, figure.first(), next, pounds, "measure"));
    }
    Optional<Unit> code = currencies.symbol(parts, next).filter(u -> !parts.is(next, "m"));
    return code.map(unit -> Measured.of(figure, figure.first(), next, unit, "currency"));
  }

  /** Whether the word is money: "won" may be a verb, "marks" a noun, "pounds" a weight. */
  private static boolean isMoney(Parts parts, Figure figure, Currencies.Match match) {
    String word = parts.word(match.last());
    if (word.equals("won")) {
      return figure.low().compareTo(BigDecimal.TEN) > 0 || parts.pos(match.last()).startsWith("NN");
    }
    if (word.startsWith("pound") && match.last() == figure.last() + 1) {
      boolean weight =
          (parts.isJoined(match.last()) && figure.scale().compareTo(BigDecimal.ONE) == 0)
              || parts.is(match.last() + 1, "of");
      for (int k = figure.first() - 1; k > figure.first() - REACH && !weight; k--) {
        weight = WEIGHTS.contains(parts.word(k));
      }
      return !weight;
    }
    return true;
  }

  /** "41-year-old", "aged 35", "Smith, 42,", "at the age of 15". */
  private Optional<Measured> age(Parts parts, Figure figure) {
    int next = figure.last() + 1;
    int before = figure.first() - 1;
    if (parts.word(next).startsWith("year")) {
      int old = parts.is(next + 1, "of") ? next + 2 : next + 1;
      if (parts.is(old, "old") || parts.is(old, "olds") || parts.is(old, "age")) {
        return Optional.of(age(parts, figure, figure.first(), old));
      }
    }
    boolean aged =
        parts.is(before, "aged")
            || parts.is(before, "age")
            || parts.is(before, "ages")
            || (parts.is(before, "of") && parts.is(before - 1, "age"));
    boolean apposed =
        parts.is(before, ",")
            && (parts.is(next, ",") || parts.is(next, ".") || parts.is(next, ")"))
            && parts.pos(before - 1).startsWith("NNP")
            && !parts.is(before - 2, ";"); // "Norway sent 60; Peru, 40": a list of counts
    boolean bracket =
        parts.is(before, "(") && parts.is(next, ")") && parts.pos(before - 1).startsWith("NNP");
    boolean human =
        figure.isInteger() && figure.low().intValue() < 115 && figure.low().signum() > 0;
    return human && (aged || apposed || bracket) && figure.scale().compareTo(BigDecimal.ONE) == 0
        ? Optional.of(age(parts, figure, figure.first(), figure.last()))
        : Optional.empty();
  }

  private static Measured age(Parts parts, Figure figure, int first, int last) {
    Optional<String> text =
        last > figure.last() ? Optional.of(text(parts, figure.last() + 1, last)) : Optional.empty();
    Unit unit = new Unit(Unit.Kind.AGE, "year of age", Optional.of("a"), text);
    return Measured.of(figure, first, last, unit, "age");
  }

  private static String text(Parts parts, int first, int last) {
    StringBuilder text = new StringBuilder();
    for (int k = first; k <= last; k++) {
      text.append(k == first ? "" : parts.isJoined(k) ? "-" : " ").append(parts.text(k));
    }
    return text.toString();
  }

  /** Percent, measures and durations. */
  private Optional<Measured> measure(Parts parts, Figure figure) {
    int next = figure.last() + 1;
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
              int old = parts.is(match.last() + 1, "old") ? match.last() + 1 : match.last();
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

  /** "312 votes to 290" and "312 votes". */
  private static Optional<Measured> votes(Parts parts, Figure figure) {
    int next = figure.last() + 1;
    if (!parts.is(next, "votes") && !parts.is(next, "vote")) {
      return Optional.empty();
    }
    Unit unit = new Unit(Unit.Kind.VOTE, "vote", Optional.empty(), Optional.of(parts.text(next)));
    return Optional.of(
        new Measured(
            figure,
            figure.first(),
            next,
            unit,
            Optional.empty(),
            Optional.of(new Phrases.Phrase(next, next)),
            "vote"));
  }

  private static Optional<Measured> fraction(Parts parts, Phrases phrases, Figure figure) {
    if (figure.form() != Form.FRACTION) {
      return Optional.empty();
    }
    int next = figure.last() + 1;
    int noun = parts.is(next, "of") ? next + 1 : next;
    return Optional.of(
        new Measured(
            figure,
            figure.first(),
            figure.last(),
            FRACTION,
            Optional.empty(),
            phrases.from(noun),
            "fraction"));
  }

  /** "35 stations", "5,000-strong force", "12-member council", "four of the drivers". */
  private Optional<Measured> counted(Parts parts, Phrases phrases, Figure figure) {
    int next = figure.last() + 1;
    boolean of = parts.is(next, "of");
    if (parts.isJoined(next) && !parts.is(next, "strong")) {
      return Optional.of(counted(parts, phrases, figure, new Phrases.Phrase(next, next), next));
    }
    if (parts.isJoined(next)) {
      return phrases
          .from(next + 1)
          .map(force -> counted(parts, phrases, figure, force, figure.last()));
    }
    int start = of ? next + 1 : parts.is(next, "other") || parts.is(next, "more") ? next + 1 : next;
    return phrases
        .from(start)
        .filter(p -> of || p.first() == start)
        .map(
            p ->
                counted(
                    parts,
                    phrases,
                    figure,
                    p,
                    p.first() == p.last() && start == next ? p.last() : figure.last()));
  }

  private static Measured counted(
      Parts parts, Phrases phrases, Figure figure, Phrases.Phrase noun, int last) {
    Unit unit =
        new Unit(
            Unit.Kind.COUNT,
            phrases.lemma(noun),
            Optional.empty(),
            Optional.of(text(parts, noun.first(), noun.last())));
    return new Measured(
        figure, figure.first(), last, unit, Optional.empty(), Optional.of(noun), "count");
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
