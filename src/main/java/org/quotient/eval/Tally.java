package org.quotient.eval;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.quotient.document.Evidence;
import org.quotient.document.Span;

/** Collects the scores of one article. */
final class Tally {

  private final Map<Metric, Score> scores = new EnumMap<>(Metric.class);
  private final List<Difference> differences = new ArrayList<>();
  private final List<Judgement> judgements = new ArrayList<>();

  /** Counts the pairs of {@code matching} as right; the rest are differences. */
  <T> void add(Metric metric, Matching<T> matching, Function<T, Span> span) {
    Set<Integer> gold = new HashSet<>();
    Set<Integer> predicted = new HashSet<>();
    for (Matching.Pair pair : matching.pairs()) {
      gold.add(pair.gold());
      predicted.add(pair.predicted());
    }
    scores.put(
        metric,
        Score.of(matching.pairs().size(), matching.gold().size(), matching.predicted().size()));
    differ(metric, Difference.Side.MISSED, matching.gold(), gold, span);
    differ(metric, Difference.Side.SPURIOUS, matching.predicted(), predicted, span);
  }

  /** Counts them, and judges the predicted ones, whose evidence {@code evidence} tells. */
  <T> void add(
      Metric metric, Matching<T> matching, Function<T, Span> span, Function<T, Evidence> evidence) {
    add(metric, matching, span);
    Set<Integer> right = new HashSet<>();
    matching.pairs().forEach(pair -> right.add(pair.predicted()));
    for (int p = 0; p < matching.predicted().size(); p++) {
      double score = evidence.apply(matching.predicted().get(p)).score();
      judgements.add(new Judgement(metric, score, right.contains(p)));
    }
  }

  /**
   * Sets the score of a metric that does not pair annotations.
   *
   * @param missed gold ones that are wrong, in text order
   * @param spurious predicted ones that are wrong, in text order
   */
  void add(Metric metric, Score score, List<Span> missed, List<Span> spurious) {
    scores.put(metric, score);
    missed.forEach(s -> differences.add(new Difference(metric, Difference.Side.MISSED, s)));
    spurious.forEach(s -> differences.add(new Difference(metric, Difference.Side.SPURIOUS, s)));
  }

  private <T> void differ(
      Metric metric,
      Difference.Side side,
      List<T> items,
      Set<Integer> right,
      Function<T, Span> span) {
    List<Difference> wrong = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (!right.contains(i)) {
        wrong.add(new Difference(metric, side, span.apply(items.get(i))));
      }
    }
    wrong.sort((a, b) -> a.span().compareTo(b.span()));
    differences.addAll(wrong);
  }

  /** What was collected. */
  Comparison comparison() {
    return new Comparison(new Evaluation(scores), differences, judgements);
  }
}
