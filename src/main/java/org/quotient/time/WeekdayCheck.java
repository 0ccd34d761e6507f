package org.quotient.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.quotient.document.TimeExpression;
import org.quotient.document.Tokens;
import org.quotient.document.Warning;

/** Warns of dates that fall on another weekday than the text says. */
public final class WeekdayCheck implements DateCheck {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final TimeWords words = TimeWords.load();

  @Override
  public List<Warning> check(Tokens tokens, List<TimeExpression> times) {
    List<Warning> warnings = new ArrayList<>();
    for (TimeExpression time : times) {
      Optional<LocalDate> date = date(time.value());
      Optional<DayOfWeek> said = date.isEmpty() ? Optional.empty() : weekday(tokens, time);
      if (said.isPresent() && date.get().getDayOfWeek() != said.get()) {
        String message =
            date.get().format(DAY)
                + " was a "
                + name(date.get().getDayOfWeek())
                + ", the text says "
                + name(said.get());
        warnings.add(new Warning("weekday-mismatch", time.span(), message));
      }
    }
    return warnings;
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** The weekday that the words of {@code time} name. */
  private Optional<DayOfWeek> weekday(Tokens tokens, TimeExpression time) {
    int last = tokens.lastBefore(time.span().end());
    for (int i = tokens.firstAfter(time.span().start()); i <= last; i++) {
      String word = tokens.word(i).toLowerCase(Locale.ROOT);
      OptionalInt day = words.number("weekday", word);
      day = day.isPresent() ? day : words.number("weekday-short", word);
      if (day.isPresent()) {
        return Optional.of(DayOfWeek.of(day.getAsInt()));
      }
    }
    return Optional.empty();
  }

  /** The day of a value such as {@code 2023-04-13} or {@code 2023-04-13T10:30}. */
  private static Optional<LocalDate> date(String value) {
    boolean full =
        value.length() >= 10
            && Counts.areDigits(value.substring(0, 4), 4)
            && Counts.areDigits(value.substring(5, 7), 2)
            && Counts.areDigits(value.substring(8, 10), 2);
    return full ? Optional.of(LocalDate.parse(value.substring(0, 10))) : Optional.empty();
  }
}
