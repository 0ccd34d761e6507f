package org.quotient.time;

import org.quotient.document.TimeExpression;

/**
 * A time expression that a rule read.
 *
 * @param last its last part
 * @param type its type
 * @param meaning its value, given what the article said before
 * @param rule id of the rule
 */
record Reading(int last, TimeExpression.Type type, Meaning meaning, String rule) {

  /** The value of a time expression in its narrative. */
  interface Meaning {
    String value(Narrative narrative);
  }

  /** A reading that means the same whatever stands before it. */
  static Reading fixed(int last, TimeExpression.Type type, String value, String rule) {
    return new Reading(last, type, narrative -> value, rule);
  }

  /** The same reading, ending with part {@code end}. */
  Reading upTo(int end) {
    return new Reading(end, type, meaning, rule);
  }

  /** Whether it is a date with no time of day. */
  boolean isDate() {
    return type == TimeExpression.Type.DATE;
  }
}
