package org.quotient.time;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.quotient.document.TimeExpression;

/** Weekdays and days seen from today: "Friday", "last Friday", "yesterday", "tonight". */
final class DayRules implements Rule {

  private static final String WEEKDAY = "weekday";
  private static final String DAY = "relative-day";
  private static final Set<String> MODIFIERS =
      Set.of("early", "late", "earlier", "later", "mid", "sometime");

  private final TimeWords words;

  DayRules(TimeWords words) {
    this.words = words;
  }

  @Override
  public Optional<Reading> read(Parts parts, int i) {
    return weekday(parts, i)
        .or(() -> named(parts, i))
        .map(day -> partOfDay(parts, day))
        .or(() -> thisPart(parts, i))
        .or(() -> partFirst(parts, i))
        .or(() -> weekdays(parts, i));
  }

  /** "Friday", "last Friday", "the previous Friday", "late Friday". */
  private Optional<Reading> weekday(Parts parts, int i) {
    int at = parts.is(i, "the") ? i + 1 : i;
    OptionalInt relation = words.number("relation", parts.word(at));
    at = relation.isPresent() ? at + 1 : at;
    at = parts.is(at, "coming") || MODIFIERS.contains(parts.word(at)) ? at + 1 : at;
    OptionalInt weekday = words.number("weekday", parts.word(at));
    if (weekday.isEmpty() && parts.isCapital(at)) {
      weekday = words.number("weekday-short", parts.word(at));
    }
    if (weekday.isEmpty() || !(parts.isCapital(at) || !parts.startsToken(at))) {
      return Optional.empty();
    }
    int name = weekday.getAsInt();
    int side = relation.orElse(2);
    return Optional.of(
        new Reading(at, TimeExpression.Type.DATE, n -> n.weekday(name, side), WEEKDAY));
  }

  /** "today", "the day before yesterday", "overnight". */
  private static Optional<Reading> named(Parts parts, int i) {
    int at = MODIFIERS.contains(parts.word(i)) ? i + 1 : i;
    if (parts.is(i, "the") && parts.is(i + 1, "day")) {
      if (parts.is(i + 2, "before") && parts.is(i + 3, "yesterday")) {
        return day(i + 3, -2);
      }
      return parts.is(i + 2, "after") && parts.is(i + 3, "tomorrow")
          ? day(i + 3, 2)
          : Optional.empty();
    }
    return switch (parts.word(at)) {
      case "today" -> day(at, 0);
      case "yesterday" -> day(at, -1);
      case "tomorrow" -> day(at, 1);
      case "tonight" -> time(at, 0, "TNI");
      case "overnight" -> time(at, -1, "TNI");
      default -> Optional.empty();
    };
  }

  private static Optional<Reading> day(int last, int shift) {
    return Optional.of(new Reading(last, TimeExpression.Type.DATE, n -> n.unit("D", shift), DAY));
  }

  private static Optional<Reading> time(int last, int shift, String part) {
    return Optional.of(
        new Reading(last, TimeExpression.Type.TIME, n -> anchored(n, shift, part), DAY));
  }

  private static String anchored(Narrative narrative, int shift, String part) {
    String day = narrative.unit("D", shift);
    return (Character.isDigit(day.charAt(0)) ? day : "XXXX-XX-XX") + part;
  }

  /** "Friday" extended to "Friday evening". */
  private Reading partOfDay(Parts parts, Reading day) {
    if (!day.isDate()) {
      return day;
    }
    int at = day.last() + 1;
    at = MODIFIERS.contains(parts.word(at)) || parts.is(at, "'s") ? at + 1 : at;
    Optional<String> part = words.value("day-part", parts.word(at));
    if (part.isEmpty()) {
      return day;
    }
    return new Reading(
        at,
        TimeExpression.Type.TIME,
        n -> {
          String value = day.meaning().value(n);
          return (value.endsWith("_REF") ? "XXXX-XX-XX" : value) + "T" + part.get();
        },
        day.rule());
  }

  /** "this morning", "last night", "the evening", "in the morning". */
  private Optional<Reading> thisPart(Parts parts, int i) {
    int first = MODIFIERS.contains(parts.word(i)) ? i + 1 : i;
    int at = MODIFIERS.contains(parts.word(first + 1)) ? first + 2 : first + 1;
    Optional<String> part = words.value("day-part", parts.word(at));
    if (part.isEmpty()) {
      return Optional.empty();
    }
    String value = "T" + part.get();
    return switch (parts.word(first)) {
      case "this" -> time(at, 0, value);
      case "last" -> time(at, -1, value);
      case "the", "that" ->
          Optional.of(
              new Reading(
                  at,
                  TimeExpression.Type.TIME,
                  n -> (n.dayOfSentence().isEmpty() ? "XXXX-XX-XX" : n.dayOfSentence()) + value,
                  DAY));
      default -> Optional.empty();
    };
  }

  /** "mid-afternoon", "early evening Friday". */
  private Optional<Reading> partFirst(Parts parts, int i) {
    Optional<String> part = words.value("day-part", parts.word(i + 1));
    if (part.isEmpty() || !MODIFIERS.contains(parts.word(i))) {
      return Optional.empty();
    }
    Optional<Reading> day = weekday(parts, i + 2).or(() -> named(parts, i + 2));
    String value = "T" + part.get();
    return Optional.of(
        day.filter(Reading::isDate)
            .map(
                d ->
                    new Reading(
                        d.last(), TimeExpression.Type.TIME, n -> d.meaning().value(n) + value, DAY))
            .orElseGet(
                () ->
                    new Reading(
                        i + 1,
                        TimeExpression.Type.TIME,
                        n ->
                            (n.dayOfSentence().isEmpty() ? "XXXX-XX-XX" : n.dayOfSentence())
                                + value,
                        DAY)));
  }

  /** "Fridays", "Friday nights". */
  private Optional<Reading> weekdays(Parts parts, int i) {
    OptionalInt day = words.number("weekdays", parts.word(i));
    if (day.isPresent()) {
      return Optional.of(
          Reading.fixed(i, TimeExpression.Type.SET, "XXXX-WXX-" + day.getAsInt(), "set"));
    }
    OptionalInt one = words.number("weekday", parts.word(i));
    Optional<String> part = words.value("day-parts", parts.word(i + 1));
    return one.isPresent() && part.isPresent()
        ? Optional.of(
            Reading.fixed(
                i + 1,
                TimeExpression.Type.SET,
                "XXXX-WXX-" + one.getAsInt() + "T" + part.get(),
                "set"))
        : Optional.empty();
  }
}
