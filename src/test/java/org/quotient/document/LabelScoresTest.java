package org.quotient.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelScoresTest {

  /** Labels of one kind: outside, begins, goes on. */
  private static LabelScores scores(double... probabilities) {
    float[] logs = new float[probabilities.length];
    for (int k = 0; k < logs.length; k++) {
      logs[k] = (float) Math.log(probabilities[k]);
    }
    return LabelScores.of(logs, 1);
  }

  @Test
  void stretchThatHasNotBegunDoesNotGoOn() {
    assertThat(scores(0.1, 0.3, 0.6, 0.1, 0.1, 0.8).best()).containsExactly(1, 2);
    assertThat(scores(0.4, 0.01, 0.59).best()).containsExactly(0);
  }

  @Test
  void kindsDoNotMix() {
    float[] two = {-9, -1, -9, -2, -9, -9, -9, -9, -9, -1};
    assertThat(LabelScores.of(two, 2).best()).containsExactly(3, 4);
  }

  @Test
  void bestIsTheBestOfAllPathsAllowed() {
    Random random = new Random(5);
    for (int run = 0; run < 200; run++) {
      float[] logs = new float[4 * 5];
      for (int k = 0; k < logs.length; k++) {
        logs[k] = (float) Math.log(random.nextDouble());
      }
      LabelScores scores = LabelScores.of(logs, 2);
      double best = Double.NEGATIVE_INFINITY;
      for (int path = 0; path < 625; path++) {
        best =
            Math.max(
                best, sum(scores, new int[] {path / 125, path / 25 % 5, path / 5 % 5, path % 5}));
      }
      assertThat(sum(scores, scores.best())).isEqualTo(best);
    }
  }

  /** Log probability of a path; of one that is not allowed, minus infinity. */
  private static double sum(LabelScores scores, int[] path) {
    double sum = 0;
    for (int i = 0; i < path.length; i++) {
      boolean goesOn = path[i] > 0 && !LabelScores.begins(path[i]);
      int before = i == 0 ? 0 : path[i - 1];
      if (goesOn && LabelScores.kind(before) != LabelScores.kind(path[i])) {
        return Double.NEGATIVE_INFINITY;
      }
      sum += scores.at(i, path[i]);
    }
    return sum;
  }

  @Test
  void scoresMustFitTheLabels() {
    assertThatThrownBy(() -> LabelScores.of(new float[4], 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("need 3 scores for each token, got 4");
  }
}
