package org.quotient.io;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days of publication as they stand in articles. */
final class Day {

  /** What a day must look like, for messages. */
  static final String EXPECTED = "a date like 2024-03-12, 2024-03-12T08:30:00Z or 20240312";

  private static final Pattern DATE =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}"
              + "([T ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d{1,9})?)? ?(Z|UTC|GMT|[+-]\\d{2}(:?\\d{2})?)?)?");

  private static final int ISO_LENGTH = 10;

  private Day() {}

  /**
   * The day of an ISO 8601 date or date and time, or of eight digits; none if it is neither or
   * there is no such day. The time and its zone are passed over: the day is the publisher's.
   */
  static Optional<LocalDate> of(String text) {
    String date = text.strip();
    try {
      if (DATE.matcher(date).matches()) {
        return Optional.of(LocalDate.parse(date.substring(0, ISO_LENGTH)));
      }
      return Optional.of(LocalDate.parse(date, DateTimeFormatter.BASIC_ISO_DATE));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
