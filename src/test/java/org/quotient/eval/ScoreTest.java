package org.quotient.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {

  @ParameterizedTest
  @CsvSource({
    "3, 4, 6, 0.5, 0.75, 0.6",
    "4, 4, 4, 1, 1, 1",
    "0, 0, 0, 1, 1, 1",
    "0, 2, 0, 0, 0, 0",
    "0, 0, 2, 0, 0, 0",
    "0, 2, 2, 0, 0, 0"
  })
  void precisionRecallAndF1FollowFromTheCounts(
      int right, int gold, int predicted, double precision, double recall, double f1) {
    Score score = Score.of(right, gold, predicted);
    assertThat(score.precision()).isEqualTo(precision, within(1e-12));
    assertThat(score.recall()).isEqualTo(recall, within(1e-12));
    assertThat(score.f1()).isEqualTo(f1, within(1e-12));
  }

  @Test
  void moreRightThanAllIsRefused() {
    assertThatThrownBy(() -> Score.of(3, 2, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("need 0 <= right <= all, got 3.0 of 2 gold, 3.0 of 3 predicted");
  }

  @Test
  void evaluationsAddCountsAndKeepTheOrderOfTheMetrics() {
    Evaluation one = new Evaluation(Map.of(Metric.FOUND, Score.of(1, 2, 1)));
    Evaluation two =
        new Evaluation(Map.of(Metric.TOKEN, Score.of(5, 5, 5), Metric.FOUND, Score.of(1, 1, 3)));
    Evaluation sum = one.plus(two);
    assertThat(sum.scores())
        .containsExactly(
            Map.entry(Metric.TOKEN, Score.of(5, 5, 5)), Map.entry(Metric.FOUND, Score.of(2, 3, 4)));
    assertThat(sum.score(Metric.NAME)).isEmpty();
    assertThat(Evaluation.NONE.plus(one)).isEqualTo(one);
  }

  @Test
  void metricsAreNamedByLayer() {
    assertThat(Metric.CONTENT_OVERLAP.label()).isEqualTo("quotations.content-overlap");
    assertThat(Metric.WARNING.label()).isEqualTo("times.warning");
  }
}
