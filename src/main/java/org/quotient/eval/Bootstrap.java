package org.quotient.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * How far a score may be chance: it is taken again and again of as many articles, drawn with
 * replacement. The draws are the same each time.
 *
 * <p>Method: Efron and Tibshirani 1993 for the interval; Berg-Kirkpatrick, Burkett and Klein 2012,
 * "An Empirical Investigation of Statistical Significance in NLP", for the paired test.
 */
public final class Bootstrap {

  private static final int RESAMPLES = 1000;
  private static final long SEED = 13;

  /** Bounds of an F1. */
  public record Interval(double low, double high) {}

  private Bootstrap() {}

  /**
   * The middle 95 % of the F1 of {@code metric}.
   *
   * @param articles the evaluation of each article, at least one
   */
  public static Interval interval(List<Evaluation> articles, Metric metric) {
    double[] scores = new double[RESAMPLES];
    Random random = new Random(SEED);
    for (int n = 0; n < RESAMPLES; n++) {
      scores[n] = f1(articles, draw(articles.size(), random), metric);
    }
    Arrays.sort(scores);
    return new Interval(scores[RESAMPLES / 40], scores[RESAMPLES - 1 - RESAMPLES / 40]);
  }

  /**
   * The probability that the F1 of {@code metric} differs as much as it does by the choice of
   * articles alone; 1 if it does not differ.
   *
   * @param first the evaluation of each article, at least one
   * @param second the evaluations of the same articles by another system, in the same order
   * @throws IllegalArgumentException unless both have as many articles
   */
  public static double pValue(List<Evaluation> first, List<Evaluation> second, Metric metric) {
    if (first.size() != second.size()) {
      throw new IllegalArgumentException(
          "need as many articles in both, got " + first.size() + " and " + second.size());
    }
    int[] all = new int[first.size()];
    Arrays.setAll(all, i -> i);
    double difference = f1(first, all, metric) - f1(second, all, metric);
    if (difference == 0) {
      return 1;
    }
    int extreme = 0;
    Random random = new Random(SEED);
    for (int n = 0; n < RESAMPLES; n++) {
      int[] drawn = draw(first.size(), random);
      double other = f1(first, drawn, metric) - f1(second, drawn, metric);
      // as far from the difference as that is from none
      extreme += Math.abs(other - difference) >= Math.abs(difference) ? 1 : 0;
    }
    return (extreme + 1) / (RESAMPLES + 1.0);
  }

  private static int[] draw(int size, Random random) {
    int[] drawn = new int[size];
    Arrays.setAll(drawn, i -> random.nextInt(size));
    return drawn;
  }

  private static double f1(List<Evaluation> articles, int[] drawn, Metric metric) {
    List<Score> scores = new ArrayList<>();
    for (int i : drawn) {
      articles.get(i).score(metric).ifPresent(scores::add);
    }
    return scores.stream().reduce(Score.NOTHING, Score::plus).f1();
  }
}
