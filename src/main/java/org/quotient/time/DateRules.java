package org.quotient.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.quotient.document.TimeExpression;

/** Calendar dates: "13 April 2023", "Wednesday, April 13", "April", "1997", "the 1970s". */
final class DateRules implements Rule {

  private static final String RULE = "calendar-date";

  /** Words before a number of four digits that make it a year. Judgement. */
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in",
          "of",
          "since",
          "by",
          "until",
          "till",
          "from",
          "to",
          "through",
          "between",
          "and",
          "before",
          "after",
          "during",
          "late",
          "early",
          "mid",
          "fiscal",
          "year",
          "for",
          "around",
          "the",
          "(",
          "back",
          "into",
          "throughout",
          "or");

  /** Words after a number of four digits that make it a quantity. Judgement. */
  private static final Set<String> AFTER_QUANTITY =
      Set.of("percent", "per", "%", "million", "billion", "km", "gmt", "hours", "m");

  private final TimeWords words;
  private final Counts counts;

  DateRules(TimeWords words, Counts counts) {
    this.words = words;
    this.counts = counts;
  }

  @Override
  public Optional<Reading> read(Parts parts, int i) {
    Optional<Reading> date = date(parts, i);
    if (date.isEmpty()) {
      OptionalInt weekday = weekday(parts, i);
      if (weekday.isPresent()) {
        int comma = parts.is(i + 1, ",") ? 1 : 0;
        date = dayDate(parts, i + 1 + comma);
      }
    }
    return date;
  }

  private OptionalInt weekday(Parts parts, int i) {
    OptionalInt whole = words.number("weekday", parts.word(i));
    return whole.isPresent() ? whole : words.number("weekday-short", parts.word(i));
  }

  private Optional<Reading> date(Parts parts, int i) {
    return numeric(parts, i)
        .or(() -> dayDate(parts, i))
        .or(() -> monthDate(parts, i))
        .or(() -> decade(parts, i))
        .or(() -> century(parts, i))
        .or(() -> year(parts, i));
  }

  /** "2023-04-13", "4/13/2023". */
  private static Optional<Reading> numeric(Parts parts, int i) {
    String word = parts.word(i);
    try {
      if (word.length() == 10 && word.charAt(4) == '-') {
        return dateOf(i, LocalDate.parse(word));
      }
      String[] cells = word.length() <= 10 ? word.split("/", -1) : new String[0];
      if (cells.length == 3 && isNumber(cells[0]) && isNumber(cells[1]) && isYear(cells[2])) {
        int first = Integer.parseInt(cells[0]);
        int second = Integer.parseInt(cells[1]);
        int year = Integer.parseInt(cells[2]);
        year += cells[2].length() == 4 ? 0 : year < 50 ? 2000 : 1900;
        return dateOf(
            i, first > 12 ? LocalDate.of(year, second, first) : LocalDate.of(year, first, second));
      }
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean isNumber(String word) {
    return Counts.areDigits(word, 1) || Counts.areDigits(word, 2);
  }

  private static boolean isYear(String word) {
    return Counts.areDigits(word, 2) || Counts.areDigits(word, 4);
  }

  private static Optional<Reading> dateOf(int last, LocalDate date) {
    return Optional.of(Reading.fixed(last, TimeExpression.Type.DATE, date.toString(), RULE));
  }

  /** "April 13, 2023", "13 April", "the 13th of April". */
  private Optional<Reading> dayDate(Parts parts, int i) {
    OptionalInt month = month(parts, i, true);
    if (month.isPresent()) {
      OptionalInt day = counts.dayOfMonth(parts.word(i + 1));
      return day.isEmpty() ? Optional.empty() : withYear(parts, i + 1, month, day);
    }
    int first = parts.is(i, "the") ? i + 1 : i;
    OptionalInt day = counts.dayOfMonth(parts.word(first));
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int at = parts.is(first + 1, "of") ? first + 2 : first + 1;
    month = month(parts, at, true);
    return month.isEmpty() ? Optional.empty() : withYear(parts, at, month, day);
  }

  private Optional<Reading> withYear(Parts parts, int at, OptionalInt month, OptionalInt day) {
    int m = month.getAsInt();
    int d = day.getAsInt();
    if (d > YearMonth.of(2000, m).lengthOfMonth()) {
      return Optional.empty();
    }
    int last = at;
    if (!parts.endsToken(last) && counts.dayOfMonth(parts.word(last + 1)).isPresent()) {
      last++; // "April 13-15": the value is the first day
    }
    int yearAt = parts.is(last + 1, ",") ? last + 2 : last + 1;
    OptionalInt year = Counts.year(parts.word(yearAt));
    if (year.isPresent() && d <= YearMonth.of(year.getAsInt(), m).lengthOfMonth()) {
      return dateOf(yearAt, LocalDate.of(year.getAsInt(), m, d));
    }
    Optional<Integer> shift = relativeYear(parts, last + 1);
    if (shift.isPresent()) {
      return Optional.of(
          new Reading(
              last + 2,
              TimeExpression.Type.DATE,
              n -> n.unit("Y", shift.get()) + two("-%02d", m) + two("-%02d", d),
              RULE));
    }
    return Optional.of(new Reading(last, TimeExpression.Type.DATE, n -> n.dayOfYear(m, d), RULE));
  }

  private static String two(String pattern, int n) {
    return String.format(Locale.ROOT, pattern, n);
  }

  /** "last year" after a month: the years from now. */
  private Optional<Integer> relativeYear(Parts parts, int i) {
    String relation = parts.word(i);
    return (relation.equals("last") || relation.equals("this") || relation.equals("next"))
            && parts.is(i + 1, "year")
            && parts.endsToken(i + 1)
        ? Optional.of(words.number("relation", relation).getAsInt())
        : Optional.empty();
  }

  private OptionalInt month(Parts parts, int i, boolean besideNumber) {
    OptionalInt month = words.number("month", parts.word(i));
    if (month.isEmpty() && besideNumber) {
      month = words.number("month-short", parts.word(i));
    }
    String word = parts.word(i);
    boolean verb =
        !besideNumber
            && (word.equals("may") || word.equals("march"))
            && !parts.pos(i).startsWith("NN");
    return parts.isCapital(i) || !parts.startsToken(i)
        ? verb ? OptionalInt.empty() : month
        : OptionalInt.empty();
  }

  /** "April", "April 2023", "April of last year", "last April". */
  private Optional<Reading> monthDate(Parts parts, int i) {
    String before = parts.word(i);
    OptionalInt relation =
        before.equals("last") || before.equals("this") || before.equals("next")
            ? words.number("relation", before)
            : OptionalInt.empty();
    int at = relation.isPresent() ? i + 1 : i;
    OptionalInt found = month(parts, at, false);
    if (found.isEmpty()) {
      OptionalInt beside = month(parts, at, true);
      if (beside.isEmpty() || Counts.year(parts.word(at + 1)).isEmpty()) {
        return Optional.empty();
      }
      found = beside;
    }
    int month = found.getAsInt();
    int side = relation.orElse(2);
    int next = parts.is(at + 1, ",") || parts.is(at + 1, "of") ? at + 2 : at + 1;
    Optional<Counts.Year> year = counts.yearAt(parts, next);
    if (year.isPresent()) {
      return year.map(
          y ->
              Reading.fixed(
                  y.last(), TimeExpression.Type.DATE, y.year() + two("-%02d", month), RULE));
    }
    Optional<Integer> shift = relativeYear(parts, next);
    if (shift.isPresent()) {
      return Optional.of(
          new Reading(
              next + 1,
              TimeExpression.Type.DATE,
              n -> n.unit("Y", shift.get()) + two("-%02d", month),
              RULE));
    }
    return Optional.of(new Reading(at, TimeExpression.Type.DATE, n -> n.month(month, side), RULE));
  }

  /** "the 1970s", "the '70s", "the nineties". */
  private Optional<Reading> decade(Parts parts, int i) {
    int at = parts.is(i, "the") ? i + 1 : i;
    if (parts.is(at, "early") || parts.is(at, "mid") || parts.is(at, "late")) {
      at++;
    }
    String word = parts.word(at);
    String digits = word.replace("'", "").replace("’", "").replace("s", "");
    if (word.endsWith("s") && Counts.areDigits(digits, 4) && digits.endsWith("0")) {
      return Optional.of(Reading.fixed(at, TimeExpression.Type.DATE, digits.substring(0, 3), RULE));
    }
    if (word.endsWith("s") && Counts.areDigits(digits, 2) && !Counts.isDigit(word.charAt(0))) {
      return Optional.of(
          Reading.fixed(at, TimeExpression.Type.DATE, "19" + digits.substring(0, 1), RULE));
    }
    if (at > i && words.is("decade", word)) {
      return Optional.of(
          Reading.fixed(
              at, TimeExpression.Type.DATE, words.value("decade", word).orElseThrow(), RULE));
    }
    return Optional.empty();
  }

  /** "the 20th century". */
  private Optional<Reading> century(Parts parts, int i) {
    int at = parts.is(i, "the") ? i + 1 : i;
    if (parts.is(at, "early") || parts.is(at, "mid") || parts.is(at, "late")) {
      at++;
    }
    OptionalInt ordinal = counts.ordinal(parts.word(at));
    return ordinal.isPresent()
            && (parts.is(at + 1, "century") || parts.is(at + 1, "centuries"))
            && ordinal.getAsInt() <= 30
        ? Optional.of(
            Reading.fixed(
                at + 1, TimeExpression.Type.DATE, two("%02d", ordinal.getAsInt() - 1), RULE))
        : Optional.empty();
  }

  /** "1997", "fiscal 1997", "the year 2000", "1997-98", "nineteen ninety-seven". */
  private Optional<Reading> year(Parts parts, int i) {
    int at = parts.is(i, "the") && parts.is(i + 1, "year") ? i + 2 : i;
    at = parts.is(at, "fiscal") ? at + 1 : at;
    int start = at;
    OptionalInt year = Counts.year(parts.word(at));
    if (year.isPresent()) {
      boolean range = !parts.endsToken(at) && Counts.areDigits(parts.word(at + 1), 2);
      int last = range || isSecondYear(parts, at) ? at + 1 : at;
      return at > i || last > at || isYear(parts, at, year.getAsInt())
          ? Optional.of(
              Reading.fixed(last, TimeExpression.Type.DATE, two("%04d", year.getAsInt()), RULE))
          : Optional.empty();
    }
    Optional<Counts.Year> named = at > i ? counts.millennium(parts, at) : Optional.empty();
    return named
        .or(() -> counts.yearAt(parts, start))
        .map(
            y ->
                Reading.fixed(
                    y.last(), TimeExpression.Type.DATE, Integer.toString(y.year()), RULE));
  }

  private static boolean isSecondYear(Parts parts, int at) {
    return !parts.endsToken(at) && Counts.year(parts.word(at + 1)).isPresent();
  }

  private static boolean isYear(Parts parts, int at, int year) {
    String before = parts.word(at - 1);
    String after = parts.word(at + 1);
    if (AFTER_QUANTITY.contains(after) || before.endsWith("$") || before.equals("no.")) {
      return false;
    }
    boolean plural = parts.pos(at + 1).equals("NNS");
    if (year >= 1900 && year < 2050) {
      return !plural || BEFORE_YEAR.contains(before) || parts.pos(at - 1).endsWith("S");
    }
    return year >= 1400 && !plural && BEFORE_YEAR.contains(before);
  }
}
