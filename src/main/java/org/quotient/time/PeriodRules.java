package org.quotient.time;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.quotient.document.TimeExpression;

/** Periods seen from now: "last year", "the third quarter", "two days ago", "this summer". */
final class PeriodRules implements Rule {

  private static final String PERIOD = "period";
  private static final String DISTANCE = "distance";
  private static final Set<String> BEFORE = Set.of("ago", "earlier", "before", "previously");
  private static final Set<String> AFTER = Set.of("later", "after", "afterwards", "hence");
  private static final int[] SEASON_STARTS = {3, 6, 9, 12};

  private final TimeWords words;
  private final Counts counts;

  PeriodRules(TimeWords words, Counts counts) {
    this.words = words;
    this.counts = counts;
  }

  @Override
  public Optional<Reading> read(Parts parts, int i) {
    return distance(parts, i)
        .or(() -> quarter(parts, i))
        .or(() -> relative(parts, i))
        .or(() -> yearAgo(parts, i))
        .or(() -> season(parts, i))
        .or(() -> other(parts, i));
  }

  /** "last year", "this week", "the current quarter", "next weekend", "the latest period". */
  private Optional<Reading> relative(Parts parts, int i) {
    int at = parts.is(i, "the") ? i + 1 : i;
    boolean latest = parts.is(at, "latest") || (at > i && words.is("unit", parts.word(at)));
    OptionalInt relation = words.number("relation", parts.word(at));
    if (!latest && relation.isEmpty()) {
      return Optional.empty();
    }
    if (latest && !parts.is(at, "latest")) {
      return definite(parts, at);
    }
    int noun = parts.is(at + 1, "fiscal") ? at + 2 : at + 1;
    int shift = relation.orElse(0);
    if (parts.is(noun, "weekend")) {
      return Optional.of(
          new Reading(noun, TimeExpression.Type.DATE, n -> n.weekend(shift), PERIOD));
    }
    if (latest && (parts.is(noun, "quarter") || parts.is(noun, "period"))) {
      return Optional.of(
          new Reading(noun, TimeExpression.Type.DATE, Narrative::sameQuarter, PERIOD));
    }
    Optional<String> unit = words.value("unit", parts.word(noun));
    if (unit.isEmpty() || unit.get().startsWith("T") || parts.is(noun, "night")) {
      return Optional.empty();
    }
    return Optional.of(relative(parts, noun, unit.get(), parts.word(at), shift, at > i));
  }

  /** "the quarter", "for the year", "the year ended June 30". */
  private static Optional<Reading> definite(Parts parts, int noun) {
    if (parts.is(noun, "quarter")) {
      return Optional.of(
          new Reading(noun, TimeExpression.Type.DATE, Narrative::sameQuarter, PERIOD));
    }
    String after = parts.word(noun + 1);
    if (parts.is(noun, "year") && (after.equals("ended") || after.equals("ending"))) {
      return Optional.of(Reading.fixed(noun, TimeExpression.Type.DURATION, "P1Y", PERIOD));
    }
    boolean whole = parts.is(noun - 2, "for") || parts.is(noun - 2, "of");
    return parts.is(noun, "year") && whole
        ? Optional.of(new Reading(noun, TimeExpression.Type.DATE, n -> n.unit("Y", 0), PERIOD))
        : Optional.empty();
  }

  /** "the weekend", "year-end", "the 1988 quarter". */
  private static Optional<Reading> other(Parts parts, int i) {
    if (parts.is(i, "the") && parts.is(i + 1, "weekend")) {
      return Optional.of(
          new Reading(i + 1, TimeExpression.Type.DATE, Narrative::nearestWeekend, PERIOD));
    }
    if (parts.is(i, "year") && parts.is(i + 1, "end")) {
      return Optional.of(new Reading(i + 1, TimeExpression.Type.DATE, n -> n.unit("Y", 0), PERIOD));
    }
    if (parts.is(i, "the") && parts.is(i + 1, "full") && parts.is(i + 2, "year")) {
      return Optional.of(new Reading(i + 2, TimeExpression.Type.DATE, n -> n.unit("Y", 0), PERIOD));
    }
    OptionalInt year = Counts.year(parts.word(i + 1));
    boolean period = parts.is(i + 2, "quarter") || parts.is(i + 2, "period");
    return parts.is(i, "the") && year.isPresent() && period
        ? Optional.of(
            new Reading(i + 2, TimeExpression.Type.DATE, n -> n.periodOf(year.getAsInt()), PERIOD))
        : Optional.empty();
  }

  private Reading relative(
      Parts parts, int noun, String unit, String relation, int shift, boolean definite) {
    boolean fromThere =
        relation.equals("following")
            || relation.equals("same")
            || relation.equals("previous")
            || relation.equals("preceding")
            || (definite && relation.equals("next"));
    Reading period =
        new Reading(
            noun,
            TimeExpression.Type.DATE,
            n -> fromThere ? n.unitAfterLast(unit, shift) : n.unit(unit, shift),
            PERIOD);
    if (unit.equals("Y") && (parts.is(noun + 1, "'s") || parts.is(noun + 1, "’s"))) {
      return quarterName(parts, noun + 2)
          .map(
              name ->
                  new Reading(
                      name.last(),
                      TimeExpression.Type.DATE,
                      n -> n.unit("Y", shift) + "-" + name.part(),
                      PERIOD))
          .orElse(period);
    }
    return period;
  }

  private record QuarterName(int last, String part, int startMonth) {}

  /** "third quarter", "third fiscal quarter", "fiscal third quarter", "first half". */
  private Optional<QuarterName> quarterName(Parts parts, int i) {
    int at = parts.is(i, "fiscal") ? i + 1 : i;
    OptionalInt ordinal = words.number("ordinal", parts.word(at));
    int noun = parts.is(at + 1, "fiscal") ? at + 2 : at + 1;
    int n = ordinal.orElse(0);
    if (n >= 1 && n <= 4 && (parts.is(noun, "quarter") || parts.is(noun, "quarters"))) {
      return Optional.of(new QuarterName(noun, "Q" + n, 3 * n - 2));
    }
    if (n >= 1 && n <= 2 && parts.is(noun, "half") && isHalfYear(parts, noun + 1)) {
      return Optional.of(new QuarterName(noun, "H" + n, 6 * n - 5));
    }
    String word = parts.word(at);
    if (word.length() == 2 && word.charAt(0) == 'q' && "1234".indexOf(word.charAt(1)) >= 0) {
      int q = word.charAt(1) - '0';
      return Optional.of(new QuarterName(at, "Q" + q, 3 * q - 2));
    }
    return Optional.empty();
  }

  /** Whether "first half" goes on as part of a year, and not of a match. */
  private static boolean isHalfYear(Parts parts, int i) {
    int at = parts.is(i, "of") ? i + 1 : i;
    at = parts.is(at, "the") || parts.is(at, "this") || parts.is(at, "last") ? at + 1 : at;
    return Counts.year(parts.word(at)).isPresent() || parts.is(at, "year");
  }

  /** "the third quarter", "third-quarter", "the third quarter of 1997", "Q3 2012". */
  private Optional<Reading> quarter(Parts parts, int i) {
    int at = parts.is(i, "the") ? i + 1 : i;
    OptionalInt before = Counts.year(parts.word(at));
    at = before.isPresent() ? at + 1 : at;
    if (parts.is(at, "year") && (parts.is(at + 1, "ago") || parts.is(at + 1, "earlier"))) {
      return Optional.empty();
    }
    int start = at;
    return quarterName(parts, start).map(name -> withYear(parts, name, before));
  }

  private Reading withYear(Parts parts, QuarterName name, OptionalInt before) {
    if (before.isPresent()) {
      return Reading.fixed(
          name.last(), TimeExpression.Type.DATE, before.getAsInt() + "-" + name.part(), PERIOD);
    }
    int at = name.last() + 1;
    at = parts.is(at, "of") || parts.is(at, ",") ? at + 1 : at;
    at = parts.is(at, "fiscal") ? at + 1 : at;
    OptionalInt year = Counts.year(parts.word(at));
    if (year.isPresent()) {
      return Reading.fixed(
          at, TimeExpression.Type.DATE, year.getAsInt() + "-" + name.part(), PERIOD);
    }
    boolean theYear = at > name.last() + 1 && parts.is(at + 1, "year");
    OptionalInt shift = words.number("relation", parts.word(at));
    if (parts.is(at + 1, "year") && shift.isPresent()) {
      return new Reading(
          at + 1,
          TimeExpression.Type.DATE,
          n -> n.unit("Y", shift.getAsInt()) + "-" + name.part(),
          PERIOD);
    }
    return new Reading(
        theYear && parts.is(at, "the") ? at + 1 : name.last(),
        TimeExpression.Type.DATE,
        n -> n.partOfYear(name.part(), name.startMonth(), 2),
        PERIOD);
  }

  /** "year-ago", "the year-earlier quarter". */
  private Optional<Reading> yearAgo(Parts parts, int i) {
    int at = parts.is(i, "the") ? i + 1 : i;
    if (!parts.is(at, "year") || !BEFORE.contains(parts.word(at + 1)) || parts.endsToken(at)) {
      return Optional.empty();
    }
    Optional<QuarterName> name = quarterName(parts, at + 2);
    if (name.isPresent()) {
      String part = name.get().part();
      return Optional.of(
          new Reading(
              name.get().last(),
              TimeExpression.Type.DATE,
              n -> n.unit("Y", -1) + "-" + part,
              PERIOD));
    }
    boolean noun = parts.is(at + 2, "quarter") || parts.is(at + 2, "period");
    return Optional.of(
        new Reading(
            noun ? at + 2 : at + 1, TimeExpression.Type.DATE, n -> n.periodOfYear(-1), PERIOD));
  }

  /** "two days ago", "a year earlier", "three weeks later", "two years from now". */
  private Optional<Reading> distance(Parts parts, int i) {
    Optional<Counts.Count> found = counts.count(parts, i);
    int at = found.map(count -> count.last() + 1).orElse(i);
    String noun = parts.word(at);
    Optional<String> unit = words.value("units", noun).or(() -> words.value("unit", noun));
    String amount = found.map(Counts.Count::amount).orElse("X");
    if (unit.isEmpty() || (found.isEmpty() && !words.is("units", noun))) {
      return Optional.empty();
    }
    String side = parts.word(at + 1);
    boolean before = BEFORE.contains(side) && !(side.equals("before") && isClause(parts, at + 2));
    boolean after = AFTER.contains(side) && !side.equals("after");
    boolean fromNow = side.equals("from") && parts.is(at + 2, "now");
    if (!before && !after && !fromNow) {
      return Optional.empty();
    }
    int sign = before ? -1 : 1;
    boolean fromThere = !side.equals("ago") && !fromNow;
    int last = fromNow ? at + 2 : at + 1;
    return Optional.of(
        new Reading(
            last,
            TimeExpression.Type.DATE,
            n -> shifted(n, amount, unit.get(), sign, fromThere),
            DISTANCE));
  }

  private static boolean isClause(Parts parts, int i) {
    return !parts.word(i).isEmpty() && Character.isLetter(parts.word(i).charAt(0));
  }

  private static String shifted(
      Narrative narrative, String amount, String unit, int sign, boolean fromThere) {
    Optional<BigDecimal> number = Counts.digits(amount);
    if (number.isEmpty() || number.get().scale() > 0 || number.get().precision() > 4) {
      return sign < 0 ? "PAST_REF" : "FUTURE_REF";
    }
    int shift = sign * number.get().intValue();
    if (unit.equals("Y") && shift == -1) {
      return narrative.periodOfYear(-1);
    }
    int factor = unit.equals("E") ? 10 : unit.equals("C") ? 100 : 1;
    String by = factor > 1 ? "Y" : unit.startsWith("T") ? "D" : unit;
    int steps = unit.startsWith("T") ? 0 : shift * factor;
    return fromThere ? narrative.unitAfterLast(by, steps) : narrative.unit(by, steps);
  }

  /** "this summer", "the summer of 1997", "last fall", "the past spring". */
  private Optional<Reading> season(Parts parts, int i) {
    int at = parts.is(i, "the") ? i + 1 : i;
    OptionalInt relation = words.number("relation", parts.word(at));
    at = relation.isPresent() ? at + 1 : at;
    at = parts.is(at, "past") || parts.is(at, "early") || parts.is(at, "late") ? at + 1 : at;
    Optional<String> season = words.value("season", parts.word(at));
    if (season.isEmpty() || !parts.pos(at).startsWith("NN")) {
      return Optional.empty();
    }
    int next = parts.is(at + 1, "of") ? at + 2 : at + 1;
    Optional<Counts.Year> year = counts.yearAt(parts, next);
    if (year.isPresent()) {
      return year.map(
          y ->
              Reading.fixed(
                  y.last(), TimeExpression.Type.DATE, y.year() + "-" + season.get(), PERIOD));
    }
    boolean bare = at == i && !parts.is(i - 1, "in") && !parts.is(i - 1, "by");
    if (bare || isFall(parts, i, at)) {
      return Optional.empty();
    }
    int start = SEASON_STARTS["SPSUFAWI".indexOf(season.get()) / 2];
    int side = relation.orElse(2);
    return Optional.of(
        new Reading(
            at, TimeExpression.Type.DATE, n -> n.partOfYear(season.get(), start, side), PERIOD));
  }

  /** "the fall" is rather a decline. */
  private static boolean isFall(Parts parts, int i, int at) {
    return parts.is(at, "fall") && parts.is(i, "the") && !parts.is(i - 1, "in") && at == i + 1;
  }
}
