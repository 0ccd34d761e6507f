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
      Set.of("more", "full", "consecutive", "straight", "additional", "whole", "calendar", "other", "previous", "past", "successive", "long");

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

  private static final Set<String> SPANS = Set.of("day", "week", "month", "year");

  private static final Unit YEAR =
      new Unit(Unit.Kind.DURATION, "year", Optional.of("a"), Optional.empty());

  /** No person is older. */
  private static final BigDecimal OLDEST = BigDecimal.valueOf(125);

  /** Parts looked back on for a sign that pounds are weights. */
  private static final int REACH = 8;

  private static final Unit TIMES =
      new Unit(Unit.Kind.RATIO, "times", Optional.empty(), Optional.empty());

  private final NumberWords words;
  private final Units units;
  private final Currencies currencies;

  UnitFinder(NumberWords words, Units units, Currencies currencies) {
    this.words = words;
    this.units = units;
    this.currencies = currencies;
  }

  private static final Map<String, BigDecimal> YEARS =
      Map.of("decade", BigDecimal.TEN, "century", BigDecimal.valueOf(100));

  /** The figure with its unit; a bare one has the empty unit of a count, or none. */
  Measured find(Parts parts, Phrases phrases, Figure figure) {
    Measured measured = measured(parts, phrases, figure);
    int next = measured.last() + 1;
    Optional<Quantity.Per> per = per(parts, next);
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
    if (figure.form() == Form.SCORE) {
      return score(parts, figure);
    }
    return currency(parts, figure)
        .or(() -> age(parts, figure))
        .or(() -> measure(parts, figure))
        .or(() -> votes(parts, figure))
        .or(() -> times(parts, figure))
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
    Unit unit = new Unit(kind, vote ? "vote" : "score", Optional.empty(), Optional.empty());
    return Measured.of(figure, figure.first(), figure.last(), unit, vote ? "vote" : "score");
  }

  private Optional<Measured> currency(Parts parts, Figure figure) {
    int next = figure.last() + 1;
    Optional<Currencies.Match> symbol = currencies.before(parts, figure.first());
    Optional<Currencies.Match> word = currencies.word(parts, next);
    if (symbol.isPresent()) {
      boolean nation = parts.is(next, "us") || parts.is(next, "u.s.");
      int last =
          word.filter(w -> w.last() == next)
              .map(Currencies.Match::last)
              .orElse(nation && parts.isCapital(next) ? next : next - 1);
      return Optional.of(
          Measured.of(figure, symbol.get().first(), last, symbol.get().unit(), "currency"));
    }
    if (units.match(parts, next).filter(m -> m.last() > next).isPresent()) {
      return Optional.empty(); // "275 pound-feet"
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
    Optional<Unit> code = currencies.symbol(parts, next).filter(u -> !parts.is(next, "m") && !parts.is(next, "PS"));
    Optional<BigDecimal> scale = words.value("scale", parts.word(next + 1));
    Figure whole = scale.map(figure::times).orElse(figure); // "75 USD million"
    int last = scale.isPresent() ? next + 1 : next;
    return code.map(unit -> Measured.of(whole, figure.first(), last, unit, "currency"));
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
    Optional<Unit> span =
        units.match(parts, next).map(Units.Match::unit).filter(u -> SPANS.contains(u.name()));
    if (span.isPresent()) {
      int old = parts.is(next + 1, "of") ? next + 2 : next + 1;
      if (parts.is(old, "old") || parts.is(old, "olds") || parts.is(old, "age")) {
        return Optional.of(age(parts, figure, old, span.get()));
      }
    }
    boolean aged =
        parts.is(before, "aged")
            || parts.is(before, "age")
            || parts.is(before, "ages")
            || (parts.is(before, "of") && parts.is(before - 1, "age"))
            || Ages.isToldOf(parts, figure);
    boolean apposed =
        parts.is(before, ",")
            && (parts.is(next, ",") || parts.is(next, ".") || parts.is(next, ")") || parts.is(next, ";"))
            && (parts.pos(before - 1).startsWith("NNP")
                || (parts.pos(before - 1).startsWith("NN") && parts.isCapital(before - 1)))
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
        last > figure.last() ? Optional.of(text(parts, figure.last() + 1, last)) : Optional.empty();
    Unit unit = new Unit(Unit.Kind.AGE, span.name() + " of age", span.code(), text);
    return Measured.of(figure, figure.first(), last, unit, "age");
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

  /** "four times the number" is a multiple, "married four times" a count. */
  private static Optional<Measured> times(Parts parts, Figure figure) {
    int next = figure.last() + 1;
    if (!parts.is(next, "times")) {
      return Optional.empty();
    }
    String pos = parts.pos(next + 1);
    boolean multiple =
        pos.equals("JJR")
            || pos.equals("RBR")
            || pos.equals("DT")
            || pos.equals("PRP$")
            || parts.is(next + 1, "as")
            || parts.is(next + 1, "that")
            || (pos.startsWith("NN") && !parts.isCapital(next + 1));
    boolean rate = parts.is(next + 1, "a") || parts.is(next + 1, "an") || parts.is(next + 1, "each");
    if (multiple && !rate && !parts.is(next + 1, "this")) {
      return Optional.of(Measured.of(figure, figure.first(), next, TIMES, "multiple"));
    }
    Unit unit = new Unit(Unit.Kind.COUNT, "time", Optional.empty(), Optional.of(parts.text(next)));
    return Optional.of(Measured.of(figure, figure.first(), next, unit, "times"));
  }

  private static Optional<Measured> fraction(Parts parts, Phrases phrases, Figure figure) {
    if (figure.form() != Form.FRACTION) {
      return Optional.empty();
    }
    int next = figure.last() + 1;
    int noun = parts.is(next, "of") ? next + 1 : next;
    Optional<Phrases.Phrase> whole = phrases.from(noun);
    Unit unit =
        new Unit(
            Unit.Kind.RATIO,
            "fraction",
            Optional.empty(),
            whole.map(p -> text(parts, p.first(), p.last())));
    return Optional.of(
        new Measured(
            figure, figure.first(), figure.last(), unit, Optional.empty(), whole, "fraction"));
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
    int start = of ? counted(parts, next + 1) : nested(parts, next);
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
                    p.first() == p.last() && start == next ? p.last() : figure.last()))
        .map(found -> coordinated(parts, phrases, found));
  }

  /** "20 Ford and Volvo cars": the plural noun is counted, the names before it are of its kind. */
  private static Measured coordinated(Parts parts, Phrases phrases, Measured found) {
    Phrases.Phrase noun = found.noun().orElseThrow();
    boolean name = parts.pos(noun.last()).equals("NNP") && parts.is(noun.last() + 1, "and");
    return name && found.figure().low().compareTo(BigDecimal.ONE) > 0
        ? phrases
            .from(noun.last() + 2)
            .filter(p -> parts.pos(p.last()).equals("NNS"))
            .map(p -> new Phrases.Phrase(noun.first(), p.last()))
            .map(p -> counted(parts, phrases, found.figure(), p, found.figure().last()))
            .orElse(found)
        : found;
  }

  /** "8 million 250 ml bottles", "eight more picks": where the counted noun begins. */
  private int nested(Parts parts, int i) {
    if (parts.is(i, "more")) {
      return i + 1;
    }
    boolean number = NumberWords.digits(parts.word(i)).isPresent();
    return number ? units.match(parts, i + 1).map(m -> m.last() + 1).orElse(i) : i;
  }

  /** "350 of its 9,400 jobs": the part behind the number of the whole. */
  private static int counted(Parts parts, int i) {
    int at = parts.pos(i).equals("DT") || parts.pos(i).equals("PRP$") ? i + 1 : i;
    return parts.pos(at).equals("CD") ? at + 1 : i;
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
