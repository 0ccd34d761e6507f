package org.quotient.document;

/**
 * A date, time, duration or set of times.
 *
 * @param id {@code t1}, {@code t2} … in text order
 * @param span whole tokens
 * @param type of TIMEX3
 * @param value of TIMEX3: {@code 2023-04-13}, {@code P3D}, {@code XXXX-WXX-3}
 * @param evidence what found it
 */
public record TimeExpression(String id, Span span, Type type, String value, Evidence evidence) {

  /** The types of TIMEX3. */
  public enum Type implements Labelled {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /**
   * @throws IllegalArgumentException if the value is blank
   */
  public TimeExpression {
    if (value.isBlank()) {
      throw new IllegalArgumentException("need a value, got a blank one at " + span);
    }
  }
}
