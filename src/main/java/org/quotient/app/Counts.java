package org.quotient.app;

import java.util.List;
import org.quotient.document.Analysis;

/** How much was found. */
record Counts(int articles, int quotations, int claims) {

  static final Counts NONE = new Counts(0, 0, 0);

  /** Those of one analysis. */
  static Counts of(Analysis analysis) {
    return new Counts(
        1,
        analysis.quotations().map(List::size).orElse(0),
        analysis.claims().map(List::size).orElse(0));
  }

  /** The sum. */
  Counts plus(Counts other) {
    return new Counts(
        articles + other.articles, quotations + other.quotations, claims + other.claims);
  }
}
