package org.quotient.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

  @Test
  void annotationsAreCountedByTheirTenth() {
    List<Judgement> judgements =
        List.of(
            new Judgement(Metric.PAIR, 1, true),
            new Judgement(Metric.PAIR, 0.5, false),
            new Judgement(Metric.PAIR, 0.5625, true),
            new Judgement(Metric.NAME, 0.55, false));
    assertThat(Reliability.of(judgements, Metric.PAIR))
        .containsExactly(
            new Reliability.Part(0.5, 2, 0.53125, 0.5), new Reliability.Part(0.9, 1, 1, 1));
  }
}
