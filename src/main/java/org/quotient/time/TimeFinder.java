package org.quotient.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quotient.document.Tags;
import org.quotient.document.TimeExpression;
import org.quotient.document.Tokens;

/** Finds and normalises time expressions. Implementations may be shared by threads. */
public interface TimeFinder {

  /**
   * The time expressions in text order, disjoint, with ids {@code t1}, {@code t2} ….
   *
   * @param published anchor of relative expressions; without it they keep an unanchored value
   */
  List<TimeExpression> find(Tokens tokens, Tags tags, Optional<LocalDate> published);
}
