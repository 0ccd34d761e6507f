package org.quotient.time;

import java.util.List;
import org.quotient.document.TimeExpression;
import org.quotient.document.Tokens;
import org.quotient.document.Warning;

/**
 * Holds the dates of an article against each other and the calendar. Implementations may be shared
 * by threads.
 */
public interface DateCheck {

  /** What does not fit, in text order. */
  List<Warning> check(Tokens tokens, List<TimeExpression> times);
}
