package org.quotient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotient.document.Analysis;
import org.quotient.document.Analyzer;
import org.quotient.document.Evidence;
import org.quotient.document.MarkedText;
import org.quotient.document.Span;
import org.quotient.document.TimeExpression;
import org.quotient.eval.Analyses;

class ScoreGateTest {

  private static final String COLUMNS = "# article\tmetric\tprecision\trecall\tf1\twrong\n";

  private final MarkedText text =
      MarkedText.of("Closed from [t May\n3] to [t May 9]; [x the harbour] opens on [t June 1].");

  private final Analysis gold = times(text.spans("t"));
  private final Analyzer perfect = (article, layers) -> gold;
  private final Analyzer worse =
      (article, layers) ->
          times(List.of(text.spans("t").get(0), text.span("x"), text.spans("t").get(2)));

  @Test
  void recordHasARowForEachArticleAndForAllTogether() {
    assertThat(new ScoreGate(List.of(gold), worse).record())
        .endsWith(
            COLUMNS
                + "(all)\ttimes.relaxed-span\t0.6667\t0.6667\t0.6667\t\n"
                + "(all)\ttimes.value\t0.6667\t0.6667\t0.6667\t\n"
                + "(all)\ttimes.warning\t1.0000\t1.0000\t1.0000\t\n"
                + "a\ttimes.relaxed-span\t0.6667\t0.6667\t0.6667\t-May 9 | +the harbour\n"
                + "a\ttimes.value\t0.6667\t0.6667\t0.6667\t-May 9 | +the harbour\n"
                + "a\ttimes.warning\t1.0000\t1.0000\t1.0000\t\n");
  }

  @Test
  void sameOrBetterScoresAreNoFall() {
    ScoreGate now = new ScoreGate(List.of(gold), worse);
    assertThat(now.falls(now.record())).isEmpty();
    assertThat(new ScoreGate(List.of(gold), perfect).falls(now.record())).isEmpty();
  }

  @Test
  void fallNamesArticleLayerAndWhatIsNewlyWrong() {
    Analyzer worst = (article, layers) -> times(List.of(text.span("x"), text.spans("t").get(2)));
    String before = new ScoreGate(List.of(gold), worse).record();
    assertThat(new ScoreGate(List.of(gold), worst).falls(before))
        .hasSize(4)
        .contains(
            "a: layer times, times.value fell from 0.6667 to 0.4000 (precision 0.6667 to 0.5000,"
                + " recall 0.6667 to 0.3333); newly wrong: -May 3");
  }

  @Test
  void fallLessThanRoundingIsNone() {
    ScoreGate now = new ScoreGate(List.of(gold), worse);
    String record = now.record();
    assertThat(now.falls(record.replace("\t0.6667\t\n", "\t0.66676\t\n"))).isEmpty();
    assertThat(now.falls(record.replace("\t0.6667\t\n", "\t0.6669\t\n"))).hasSize(2);
  }

  @Test
  void rowsWithoutScoreOrWithoutRecordAreNamed() {
    ScoreGate now = new ScoreGate(List.of(gold), perfect);
    String record = now.record();
    assertThat(now.falls(record + "b\ttimes.value\t1.0000\t1.0000\t1.0000\t\n"))
        .containsExactly("b: times.value is recorded, but not scored");
    assertThat(now.falls(record + "a\ttimes.colour\t1.0000\t1.0000\t1.0000\t\n"))
        .containsExactly("a: times.colour is recorded, but not scored");
    assertThat(now.falls(record.replaceAll("a\ttimes.value.*\n", "")))
        .containsExactly("a: times.value is not recorded");
  }

  private Analysis times(List<Span> spans) {
    return Analyses.of(text.text())
        .times(
            spans.stream()
                .map(
                    span ->
                        new TimeExpression(
                            "t1", span, TimeExpression.Type.DATE, "2024", Evidence.READER))
                .toArray(TimeExpression[]::new))
        .build();
  }
}
