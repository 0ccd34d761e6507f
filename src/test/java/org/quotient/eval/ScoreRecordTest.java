package org.quotient.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotient.document.Analysis;
import org.quotient.document.Evidence;
import org.quotient.document.FormatException;
import org.quotient.document.MarkedText;
import org.quotient.document.Span;
import org.quotient.document.TimeExpression;

class ScoreRecordTest {

  private static final String COLUMNS = "# article\tmetric\tprecision\trecall\tf1\twrong\n";

  private final MarkedText text =
      MarkedText.of("Closed from [t May\n3] to [t May 9]; [x the harbour] opens on [t June 1].");

  private final Analysis gold = times(text.spans("t"));
  private final ScoreRecord perfect = scores(gold);
  private final ScoreRecord worse =
      scores(times(List.of(text.spans("t").get(0), text.span("x"), text.spans("t").get(2))));

  @Test
  void recordHasARowForEachArticleAndForAllTogether() {
    assertThat(worse.text())
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
  void sameOrBetterScoresAreNoFall() throws FormatException {
    assertThat(worse.falls(worse.text(), "x")).isEmpty();
    assertThat(perfect.falls(worse.text(), "x")).isEmpty();
  }

  @Test
  void fallNamesArticleLayerAndWhatIsNewlyWrong() throws FormatException {
    ScoreRecord worst = scores(times(List.of(text.span("x"), text.spans("t").get(2))));
    assertThat(worst.falls(worse.text(), "x"))
        .hasSize(4)
        .contains(
            "a: layer times, times.value fell from 0.6667 to 0.4000 (precision 0.6667 to 0.5000,"
                + " recall 0.6667 to 0.3333); newly wrong: -May 3");
  }

  @Test
  void fallLessThanRoundingIsNone() throws FormatException {
    String record = worse.text();
    assertThat(worse.falls(record.replace("\t0.6667\t\n", "\t0.66676\t\n"), "x")).isEmpty();
    assertThat(worse.falls(record.replace("\t0.6667\t\n", "\t0.6669\t\n"), "x")).hasSize(2);
  }

  @Test
  void rowsWithoutScoreOrWithoutRecordAreNamed() throws FormatException {
    String record = perfect.text();
    assertThat(perfect.falls(record + "b\ttimes.value\t1.0000\t1.0000\t1.0000\t\n", "x"))
        .containsExactly("b: times.value is recorded, but not scored");
    assertThat(perfect.falls(record + "a\ttimes.colour\t1.0000\t1.0000\t1.0000\t\n", "x"))
        .containsExactly("a: times.colour is recorded, but not scored");
    assertThat(perfect.falls(record.replaceAll("a\ttimes.value.*\n", ""), "x"))
        .containsExactly("a: times.value is not recorded");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\ttimes.value\t1",
        "a times.value 1.0 1.0 1.0 x",
        "a\tb\t1\t1\tmuch\t",
        "a\tb\t1\t1\tNaN\t"
      })
  void whatIsNoRecordIsRefusedWithItsLine(String line) {
    assertThatExceptionOfType(FormatException.class)
        .isThrownBy(() -> perfect.falls(perfect.text() + line + "\n", "scores.tsv"))
        .withMessageStartingWith("scores.tsv:9: expected article, metric, precision, recall, F1")
        .withMessageEndingWith("got '" + line + "'");
  }

  private ScoreRecord scores(Analysis predicted) {
    return ScoreRecord.of(Map.of("a", gold), Map.of("a", Evaluator.compare(gold, predicted)));
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
