package org.quotient.eval;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The scores of one article or of several.
 *
 * @param scores in the order of {@link Metric}; without the metrics of layers that no gold had
 */
public record Evaluation(Map<Metric, Score> scores) {

  /** The evaluation of no article. */
  public static final Evaluation NONE = new Evaluation(Map.of());

  /** Copies the map. */
  public Evaluation {
    Map<Metric, Score> ordered = new EnumMap<>(Metric.class);
    ordered.putAll(scores);
    scores = Collections.unmodifiableMap(ordered);
  }

  /** The score of {@code metric}; none if no gold had its layer. */
  public Optional<Score> score(Metric metric) {
    return Optional.ofNullable(scores.get(metric));
  }

  /** Both evaluations together, their counts added metric by metric (micro-average). */
  public Evaluation plus(Evaluation other) {
    Map<Metric, Score> sum = new EnumMap<>(Metric.class);
    sum.putAll(scores);
    other.scores.forEach((metric, score) -> sum.merge(metric, score, Score::plus));
    return new Evaluation(sum);
  }
}
