package org.quotient.eval;

import java.util.List;
import org.quotient.document.TimeExpression;
import org.quotient.document.Warning;

/** Scores time expressions and the warnings about them. */
final class TimeScorer {

  private TimeScorer() {}

  static void scoreTimes(List<TimeExpression> gold, List<TimeExpression> predicted, Tally tally) {
    Matching<TimeExpression> found =
        Matching.overlapping(
            gold, predicted, TimeExpression::span, (g, p) -> g.value().equals(p.value()));
    tally.add(Metric.RELAXED_SPAN, found, TimeExpression::span);
    tally.add(
        Metric.VALUE,
        found.where((g, p) -> g.value().equals(p.value())),
        TimeExpression::span,
        TimeExpression::evidence);
  }

  static void scoreWarnings(List<Warning> gold, List<Warning> predicted, Tally tally) {
    Matching<Warning> found =
        Matching.overlapping(gold, predicted, Warning::span, (g, p) -> g.code().equals(p.code()));
    tally.add(Metric.WARNING, found.where((g, p) -> g.code().equals(p.code())), Warning::span);
  }
}
