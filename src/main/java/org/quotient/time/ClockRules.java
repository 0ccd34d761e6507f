package org.quotient.time;

import java.util.Locale;
import java.util.Optional;
import org.quotient.document.TimeExpression;

/** Times of day: "10:30 a.m. EDT", "noon Thursday", "1530 GMT", "five o'clock". */
final class ClockRules implements Rule {

  private static final String RULE = "clock-time";

  private final TimeWords words;
  private final Counts counts;
  private final Rule dates;
  private final Rule days;

  ClockRules(TimeWords words, Counts counts, Rule dates, Rule days) {
    this.words = words;
    this.counts = counts;
    this.dates = dates;
    this.days = days;
  }

  private record Clock(int last, String value) {}

  @Override
  public Optional<Reading> read(Parts parts, int i) {
    return clock(parts, i).map(clock -> withDay(parts, clock));
  }

  private Optional<Clock> clock(Parts parts, int i) {
    String word = parts.word(i);
    Optional<String> named = words.value("clock", word);
    if (named.isPresent()) {
      return Optional.of(new Clock(i, named.get()));
    }
    if (words.is("zone", parts.word(i + 1)) && Counts.areDigits(word, 4)) {
      return time(i + 1, word.substring(0, 2), word.substring(2), 0);
    }
    String digits = word;
    String half = parts.word(i + 1);
    int last = i + 1;
    if (word.length() > 2 && (word.endsWith("am") || word.endsWith("pm"))) {
      digits = word.substring(0, word.length() - 2);
      half = word.substring(word.length() - 2);
      last = i;
    }
    int colon = Math.max(digits.indexOf(':'), digits.indexOf('.'));
    String hour = colon < 0 ? digits : digits.substring(0, colon);
    String minute = colon < 0 ? "00" : digits.substring(colon + 1);
    if (words.is("half-day", half)) {
      return time(zone(parts, last), hour, minute, words.number("half-day", half).getAsInt());
    }
    if (half.equals("o'clock") || half.equals("o’clock")) {
      return counts
          .count(parts, i)
          .filter(count -> count.last() == i)
          .flatMap(count -> time(zone(parts, i + 1), count.amount(), "00", 0));
    }
    return digits.indexOf(':') > 0 && minute.length() == 2
        ? time(zone(parts, i), hour, minute, 0)
        : Optional.empty();
  }

  private int zone(Parts parts, int last) {
    return words.is("zone", parts.word(last + 1)) ? last + 1 : last;
  }

  private static Optional<Clock> time(int last, String hour, String minute, int half) {
    boolean wellFormed =
        (Counts.areDigits(hour, 1) || Counts.areDigits(hour, 2)) && Counts.areDigits(minute, 2);
    if (!wellFormed) {
      return Optional.empty();
    }
    int h = Integer.parseInt(hour);
    h = half == 12 && h < 12 ? h + 12 : half == 0 && h == 12 ? 12 : h;
    int m = Integer.parseInt(minute);
    return h <= 24 && m < 60
        ? Optional.of(new Clock(last, String.format(Locale.ROOT, "%02d:%02d", h, m)))
        : Optional.empty();
  }

  /** The time with the day that follows it: "noon Thursday", "5 p.m. on Nov. 6". */
  private Reading withDay(Parts parts, Clock clock) {
    int at = clock.last() + 1;
    at = parts.is(at, ",") || parts.is(at, "on") ? at + 1 : at;
    int start = at;
    Optional<Reading> day =
        dates.read(parts, start).or(() -> days.read(parts, start)).filter(Reading::isDate);
    if (day.isPresent() && parts.word(start).length() > 1) {
      return new Reading(
          day.get().last(),
          TimeExpression.Type.TIME,
          n -> dayOf(day.get().meaning().value(n)) + "T" + clock.value(),
          RULE);
    }
    return new Reading(
        clock.last(), TimeExpression.Type.TIME, n -> n.dayOfSentence() + "T" + clock.value(), RULE);
  }

  private static String dayOf(String value) {
    return value.endsWith("_REF") ? "XXXX-XX-XX" : value;
  }
}
