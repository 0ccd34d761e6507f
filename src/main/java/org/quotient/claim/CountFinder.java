package org.quotient.claim;

import java.math.BigDecimal;
import java.util.Optional;
import org.quotient.document.Unit;

/** Finds counts of things, votes, results, parts of a whole and multiples. */
final class CountFinder {

  private final Units units;

  CountFinder(Units units) {
    this.units = units;
  }

  /** "2-1": votes if a vote stands beside it, else the result of a match. */
  static Measured score(Parts parts, Figure figure) {
    boolean vote = false;
    for (int k = figure.first() - 4; k <= figure.last() + 2; k++) {
      vote |= parts.word(k).startsWith("vote") || parts.word(k).startsWith("voting");
    }
    Unit.Kind kind = vote ? Unit.Kind.VOTE : Unit.Kind.SCORE;
    Unit unit = new Unit(kind, vote ? "vote" : "score", Optional.empty(), Optional.empty());
    return Measured.of(figure, figure.first(), figure.last(), unit, vote ? "vote" : "score");
  }

  /** "312 votes to 290" and "312 votes". */
  static Optional<Measured> votes(Parts parts, Figure figure) {
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
  static Optional<Measured> times(Parts parts, Figure figure) {
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
    boolean rate =
        parts.is(next + 1, "a") || parts.is(next + 1, "an") || parts.is(next + 1, "each");
    if (multiple && !rate && !parts.is(next + 1, "this")) {
      return Optional.of(Measured.of(figure, figure.first(), next, UnitFinder.TIMES, "multiple"));
    }
    return Optional.of(occasions(figure, next, Optional.of(parts.text(next))));
  }

  /** How often something happened. */
  static Measured occasions(Figure figure, int last, Optional<String> text) {
    Unit unit = new Unit(Unit.Kind.COUNT, "time", Optional.empty(), text);
    return Measured.of(figure, figure.first(), last, unit, "times");
  }

  static Optional<Measured> fraction(Parts parts, Phrases phrases, Figure figure) {
    if (figure.form() != Figure.Form.FRACTION) {
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
            whole.map(p -> parts.text(p.first(), p.last())));
    return Optional.of(
        new Measured(
            figure, figure.first(), figure.last(), unit, Optional.empty(), whole, "fraction"));
  }

  /** "35 stations", "5,000-strong force", "12-member council", "four of the drivers". */
  Optional<Measured> counted(Parts parts, Phrases phrases, Figure figure) {
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
            Optional.of(parts.text(noun.first(), noun.last())));
    return new Measured(
        figure, figure.first(), last, unit, Optional.empty(), Optional.of(noun), "count");
  }
}
