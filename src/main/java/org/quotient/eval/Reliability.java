package org.quotient.eval;

import java.util.ArrayList;
import java.util.List;

/** How often annotations are right of which the program was so and so sure. */
public final class Reliability {

  private static final int PARTS = 10;

  /**
   * Annotations with a score in one tenth of the range.
   *
   * @param low the tenth's lower bound
   * @param size number of annotations, at least one
   * @param score their mean score
   * @param right the part that is right
   */
  public record Part(double low, int size, double score, double right) {}

  private Reliability() {}

  /** The tenths that have annotations judged by {@code metric}, the lowest first. */
  public static List<Part> of(List<Judgement> judgements, Metric metric) {
    int[] sizes = new int[PARTS];
    int[] right = new int[PARTS];
    double[] scores = new double[PARTS];
    for (Judgement judgement : judgements) {
      if (judgement.metric() == metric) {
        int part = Math.min(PARTS - 1, (int) (judgement.score() * PARTS));
        sizes[part]++;
        right[part] += judgement.right() ? 1 : 0;
        scores[part] += judgement.score();
      }
    }
    List<Part> parts = new ArrayList<>();
    for (int k = 0; k < PARTS; k++) {
      if (sizes[k] > 0) {
        parts.add(
            new Part(
                (double) k / PARTS, sizes[k], scores[k] / sizes[k], (double) right[k] / sizes[k]));
      }
    }
    return parts;
  }
}
