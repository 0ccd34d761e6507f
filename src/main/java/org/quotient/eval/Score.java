package org.quotient.eval;

/**
 * How many annotations are right. The two counts of right ones are the same wherever annotations
 * are matched one to one, and may be fractions where each counts in part, as in B-cubed.
 *
 * <p>Where nothing was to be found and nothing was, precision, recall and F1 are 1. Otherwise
 * precision without a prediction and recall without gold are 0.
 *
 * @param rightGold right ones among the gold annotations
 * @param rightPredicted right ones among the predicted annotations
 * @param gold number of gold annotations
 * @param predicted number of predicted annotations
 */
public record Score(double rightGold, double rightPredicted, int gold, int predicted) {

  /** The score of nothing to find and nothing found. */
  public static final Score NOTHING = new Score(0, 0, 0, 0);

  /**
   * @throws IllegalArgumentException if more annotations are right than there are
   */
  public Score {
    if (!(rightGold >= 0 && rightGold <= gold)
        || !(rightPredicted >= 0 && rightPredicted <= predicted)) {
      throw new IllegalArgumentException(
          "need 0 <= right <= all, got "
              + rightGold
              + " of "
              + gold
              + " gold, "
              + rightPredicted
              + " of "
              + predicted
              + " predicted");
    }
  }

  /** The score of {@code right} one-to-one matches. */
  public static Score of(int right, int gold, int predicted) {
    return new Score(right, right, gold, predicted);
  }

  /** The part of the predicted annotations that is right, in [0,1]. */
  public double precision() {
    return share(rightPredicted, predicted);
  }

  /** The part of the gold annotations that was found, in [0,1]. */
  public double recall() {
    return share(rightGold, gold);
  }

  /** The harmonic mean of precision and recall, in [0,1]; 0 if both are. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /** The score of both sets of annotations together. */
  public Score plus(Score other) {
    return new Score(
        rightGold + other.rightGold,
        rightPredicted + other.rightPredicted,
        gold + other.gold,
        predicted + other.predicted);
  }

  private double share(double right, int all) {
    if (all > 0) {
      return right / all;
    }
    return gold == 0 && predicted == 0 ? 1 : 0;
  }
}
