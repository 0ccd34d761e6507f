package org.quotient.eval;

import org.quotient.document.Labelled;
import org.quotient.document.Span;

/**
 * An annotation that counts as wrong.
 *
 * @param metric by which it is wrong
 * @param side whose annotation it is
 * @param span where it stands; of a quotation the first stretch of its content
 */
public record Difference(Metric metric, Side side, Span span) {

  /** Whose annotation has no match. */
  public enum Side implements Labelled {
    /** Gold alone. */
    MISSED,
    /** Predicted alone. */
    SPURIOUS
  }
}
