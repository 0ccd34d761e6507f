package org.quotient.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the article stands in time while it is read: its day of publication, the dates named so far
 * and the tense of the sentence. One article, one thread.
 */
final class Narrative {

  /** Whether a sentence tells what was or what will be. */
  enum Tense {
    PAST,
    FUTURE
  }

  private static final String[] REFERENCES = {"PAST_REF", "PRESENT_REF", "FUTURE_REF"};

  private final Optional<LocalDate> today;
  private Tense tense = Tense.PAST;
  private Optional<LocalDate> day = Optional.empty();
  private Optional<String> quarter = Optional.empty();
  private Optional<String> dayOfSentence = Optional.empty();

  Narrative(Optional<LocalDate> today) {
    this.today = today;
  }

  void tense(Tense now) {
    tense = now;
  }

  void newSentence() {
    dayOfSentence = Optional.empty();
  }

  /** Takes note of a date that was named. */
  void named(String value) {
    if (value.length() >= 10 && value.charAt(4) == '-' && Character.isDigit(value.charAt(5))) {
      dayOfSentence = Optional.of(value.substring(0, 10));
      if (Character.isDigit(value.charAt(0))) {
        day = Optional.of(LocalDate.parse(value.substring(0, 10)));
      }
    } else if (value.matches("\\d{4}-Q\\d")) {
      // a quarter of an earlier year is what the one under report is compared with
      quarter =
          quarter.filter(q -> q.substring(0, 4).compareTo(value) > 0).or(() -> Optional.of(value));
    } else if (value.matches("\\d{4}(-\\d\\d)?")) {
      day = Optional.of(LocalDate.parse((value + "-01-01").substring(0, 10)));
    }
  }

  private static String pad(int n, int digits) {
    return String.format(Locale.ROOT, "%0" + digits + "d", n);
  }

  /** A day of the calendar in the year that lies nearest. */
  String dayOfYear(int month, int dayOfMonth) {
    String unanchored = "XXXX-" + pad(month, 2) + "-" + pad(dayOfMonth, 2);
    if (today.isEmpty()) {
      return unanchored;
    }
    Optional<LocalDate> best = Optional.empty();
    for (int year = today.get().getYear() - 1; year <= today.get().getYear() + 1; year++) {
      if (dayOfMonth <= YearMonth.of(year, month).lengthOfMonth()) {
        LocalDate candidate = LocalDate.of(year, month, dayOfMonth);
        if (best.isEmpty() || distance(candidate) < distance(best.get())) {
          best = Optional.of(candidate);
        }
      }
    }
    return best.map(LocalDate::toString).orElse(unanchored);
  }

  private long distance(LocalDate date) {
    long days = date.toEpochDay() - today.orElseThrow().toEpochDay();
    if (tense == Tense.FUTURE) {
      return days < 0 ? 1000 - days : days;
    }
    return days < 0 ? -days : 2 * days; // of what has been told, the past is the likelier
  }

  /** A month; {@code relation} -1 the last one, 1 the next one, 0 this year's, 2 the nearest. */
  String month(int month, int relation) {
    if (today.isEmpty()) {
      return "XXXX-" + pad(month, 2);
    }
    YearMonth now = YearMonth.from(today.get());
    YearMonth same = YearMonth.of(now.getYear(), month);
    if (relation == -1) {
      return (same.isBefore(now) ? same : same.minusYears(1)).toString();
    }
    if (relation == 1) {
      return (same.isAfter(now) ? same : same.plusYears(1)).toString();
    }
    if (relation == 0) {
      return same.toString();
    }
    int ahead = month - now.getMonthValue();
    if (tense == Tense.FUTURE) {
      return (ahead < 0 ? same.plusYears(1) : same).toString();
    }
    return (ahead > 5 ? same.minusYears(1) : ahead < -7 ? same.plusYears(1) : same).toString();
  }

  /** A weekday; {@code relation} -1 the last one, 1 the next one, 0 this week's, 2 by tense. */
  String weekday(int weekday, int relation) {
    if (today.isEmpty()) {
      return "XXXX-WXX-" + weekday;
    }
    DayOfWeek name = DayOfWeek.of(weekday);
    LocalDate now = today.get();
    boolean ahead = relation == 1 || (relation == 2 && tense == Tense.FUTURE);
    if (relation == -1) {
      return now.with(TemporalAdjusters.previous(name)).toString();
    }
    if (relation == 1) {
      return now.with(TemporalAdjusters.next(name)).toString();
    }
    return now.with(
            ahead || relation == 0
                ? TemporalAdjusters.nextOrSame(name)
                : TemporalAdjusters.previousOrSame(name))
        .toString();
  }

  /** The unit that lies {@code shift} units after today's: day, week, month, year … */
  String unit(String unit, int shift) {
    return today.flatMap(now -> at(now, unit, shift)).orElse(REFERENCES[Integer.signum(shift) + 1]);
  }

  /** The unit that lies {@code shift} units after the date named last. */
  String unitAfterLast(String unit, int shift) {
    return day.or(() -> today)
        .flatMap(now -> at(now, unit, shift))
        .orElse(REFERENCES[Integer.signum(shift) + 1]);
  }

  /** The year, or the quarter of the year, {@code shift} years after the period named last. */
  String periodOfYear(int shift) {
    return quarter
        .map(q -> pad(Integer.parseInt(q.substring(0, 4)) + shift, 4) + q.substring(4))
        .orElseGet(() -> unit("Y", shift));
  }

  private static Optional<String> at(LocalDate now, String unit, int shift) {
    return Optional.ofNullable(
        switch (unit) {
          case "D" -> now.plusDays(shift).toString();
          case "W" -> week(now.plusWeeks(shift));
          case "2W" -> week(now.plusWeeks(2L * shift));
          case "M" -> YearMonth.from(now).plusMonths(shift).toString();
          case "Q" -> quarter(now.plusMonths(3L * shift));
          case "Y" -> pad(now.getYear() + shift, 4);
          case "E" -> pad(now.getYear() / 10 + shift, 3);
          case "C" -> pad(now.getYear() / 100 + shift, 2);
          default -> null;
        });
  }

  private static String quarter(LocalDate date) {
    return pad(date.getYear(), 4) + "-Q" + date.get(IsoFields.QUARTER_OF_YEAR);
  }

  static String week(LocalDate date) {
    return pad(date.get(IsoFields.WEEK_BASED_YEAR), 4)
        + "-W"
        + pad(date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
  }

  /** The weekend of the week {@code shift} weeks from now. */
  String weekend(int shift) {
    return today.map(now -> week(now.plusWeeks(shift)) + "-WE").orElse("XXXX-WXX-WE");
  }

  /** The weekend that the tense points to. */
  String nearestWeekend() {
    boolean begun = today.filter(now -> now.getDayOfWeek().getValue() >= 6).isPresent();
    return weekend(tense == Tense.FUTURE || begun ? 0 : -1);
  }

  /** The period under report, in another year: "the 1988 quarter". */
  String periodOf(int year) {
    return pad(year, 4) + quarter.map(q -> q.substring(4)).orElse("");
  }

  /** The n-th quarter, half ("H") or season, of the year that lies nearest or is named. */
  String partOfYear(String part, int startMonth, int relation) {
    if (today.isEmpty()) {
      return "XXXX-" + part;
    }
    YearMonth now = YearMonth.from(today.get());
    YearMonth start = YearMonth.of(now.getYear(), startMonth);
    int shift;
    if (relation == 0) {
      shift = 0;
    } else if (relation == -1) {
      shift = start.plusMonths(2).isBefore(now) ? 0 : -1;
    } else if (relation == 1) {
      shift = start.isAfter(now) ? 0 : 1;
    } else {
      shift = tense == Tense.PAST && start.isAfter(now) && !isSeason(part) ? -1 : 0;
    }
    return pad(now.getYear() + shift, 4) + "-" + part;
  }

  private static boolean isSeason(String part) {
    return Character.isLetter(part.charAt(1));
  }

  /** The quarter named last, or the one in which the article appeared. */
  String sameQuarter() {
    return quarter.or(() -> today.map(Narrative::quarter)).orElse("XXXX-QX");
  }

  /** The day that the sentence speaks of: one named in it, or today. */
  String dayOfSentence() {
    return dayOfSentence.or(() -> today.map(LocalDate::toString)).orElse("");
  }
}
