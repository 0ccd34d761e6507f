package org.quotient.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quotient.document.Analysis;
import org.quotient.document.Evidence;
import org.quotient.document.Layer;
import org.quotient.document.MarkedText;
import org.quotient.document.Span;
import org.quotient.document.TimeExpression;
import org.quotient.document.Tokens;
import org.quotient.document.Warning;

class EvaluatorTest {

  private static final Analysis EMPTY =
      Analyses.of("")
          .tokens(Tokens.of("", List.of(), List.of(), List.of()))
          .entities()
          .times()
          .quotations()
          .claims()
          .build();

  @Test
  void emptyGoldAndEmptyPredictionArePerfectInEveryMetric() {
    Comparison comparison = Evaluator.compare(EMPTY, EMPTY);
    assertThat(comparison.evaluation().scores()).containsOnlyKeys(Metric.values());
    assertThat(comparison.evaluation().scores().values())
        .allSatisfy(
            score -> {
              assertThat(score).isEqualTo(Score.NOTHING);
              assertThat(score.f1()).isEqualTo(1);
            });
    assertThat(comparison.differences()).isEmpty();
  }

  @Test
  void layersThatTheGoldLacksAreNotScored() {
    Comparison comparison = Evaluator.compare(EMPTY.only(Set.of(Layer.CLAIMS)), EMPTY);
    Set<Layer> scored =
        comparison.evaluation().scores().keySet().stream()
            .map(Metric::layer)
            .collect(Collectors.toSet());
    assertThat(scored).containsExactly(Layer.CLAIMS);
  }

  @Test
  void layerThatThePredictionLacksCountsAsEmpty() {
    MarkedText text = MarkedText.of("Closed on [time May 3].");
    Analysis gold = Analyses.of(text.text()).times(time(text.span("time"), "2024-05-03")).build();
    Comparison comparison = Evaluator.compare(gold, Analyses.of(text.text()).build());
    assertThat(comparison.evaluation().score(Metric.VALUE)).contains(Score.of(0, 1, 0));
    assertThat(comparison.differences())
        .containsExactly(
            new Difference(Metric.RELAXED_SPAN, Difference.Side.MISSED, text.span("time")),
            new Difference(Metric.VALUE, Difference.Side.MISSED, text.span("time")));
  }

  @Test
  void analysesOfTwoTextsAreRefused() {
    assertThatThrownBy(() -> Evaluator.compare(EMPTY, Analyses.of("x").build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("need two analyses of one text, got two texts for article a");
  }

  @Test
  void timesMatchByOverlapAndThenByValue() {
    MarkedText text =
        MarkedText.of("[gold Early [got May 3]], [gold [got Tuesday]] and [gold noon], [got now].");
    Analysis gold =
        Analyses.of(text.text())
            .times(
                time(text.spans("gold").get(0), "2024-05-03"),
                time(text.spans("gold").get(1), "2024-05-07"),
                time(text.spans("gold").get(2), "T12"))
            .build();
    Analysis predicted =
        Analyses.of(text.text())
            .times(
                time(text.spans("got").get(0), "2024-05-03"),
                time(text.spans("got").get(1), "2024-04-30"),
                time(text.spans("got").get(2), "PRESENT_REF"))
            .build();
    Evaluation evaluation = Evaluator.compare(gold, predicted).evaluation();
    assertThat(evaluation.score(Metric.RELAXED_SPAN)).contains(Score.of(2, 3, 3));
    assertThat(evaluation.score(Metric.VALUE)).contains(Score.of(1, 3, 3));
  }

  @Test
  void oneLongTimeMatchesOneShortOneOnlyAndTheOneOfItsValue() {
    MarkedText text = MarkedText.of("[gold [got May 3] to [got May 9]]");
    Analysis gold = Analyses.of(text.text()).times(time(text.span("gold"), "2024-05-09")).build();
    Analysis predicted =
        Analyses.of(text.text())
            .times(
                time(text.spans("got").get(0), "2024-05-03"),
                time(text.spans("got").get(1), "2024-05-09"))
            .build();
    Comparison comparison = Evaluator.compare(gold, predicted);
    assertThat(comparison.evaluation().score(Metric.VALUE)).contains(Score.of(1, 1, 2));
    assertThat(comparison.differences())
        .contains(new Difference(Metric.VALUE, Difference.Side.SPURIOUS, text.spans("got").get(0)));
  }

  @Test
  void warningsMatchByCodeAndOverlap() {
    MarkedText text = MarkedText.of("[a Monday, May 3], and [b Friday] and [c June 31]");
    Analysis gold =
        Analyses.of(text.text())
            .times()
            .warnings(
                new Warning("weekday-mismatch", text.span("a"), "gold"),
                new Warning("no-such-day", text.span("c"), "gold"))
            .build();
    Analysis predicted =
        Analyses.of(text.text())
            .times()
            .warnings(
                new Warning("weekday-mismatch", new Span(0, 6), "predicted"),
                new Warning("weekday-mismatch", text.span("b"), "predicted"),
                new Warning("weekday-mismatch", text.span("c"), "predicted"))
            .build();
    assertThat(Evaluator.compare(gold, predicted).evaluation().score(Metric.WARNING))
        .contains(Score.of(1, 2, 3));
  }

  private static TimeExpression time(Span span, String value) {
    return new TimeExpression("t1", span, TimeExpression.Type.DATE, value, Evidence.READER);
  }
}
