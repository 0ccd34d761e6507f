package org.quotient.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotient.document.Analysis;
import org.quotient.document.Evidence;
import org.quotient.document.Layer;
import org.quotient.document.Span;
import org.quotient.document.TimeExpression;

class AgreementTest {

  private static Analysis days(Span... spans) {
    TimeExpression[] times = new TimeExpression[spans.length];
    for (int i = 0; i < spans.length; i++) {
      times[i] =
          new TimeExpression(
              "t" + (i + 1), spans[i], TimeExpression.Type.DATE, "2024", Evidence.READER);
    }
    return Analyses.of("one two three four").times(times).build();
  }

  @Test
  void layersThatBothHaveAreComparedWordByWord() {
    Analysis first = days(new Span(0, 3), new Span(4, 7));
    Analysis second = days(new Span(0, 3));
    assertThat(Agreement.of(List.of(first), List.of(first))).containsEntry(Layer.TIMES, 1.0);
    // 8 labels, 3 of them dates; one word in four differs: 1 - 7 * 2 / (3 * 5 * 2)
    assertThat(Agreement.of(List.of(first), List.of(second)))
        .containsOnlyKeys(Layer.TIMES)
        .hasEntrySatisfying(
            Layer.TIMES, alpha -> assertThat(alpha).isCloseTo(1 - 14 / 30.0, within(1e-9)));
  }
}
