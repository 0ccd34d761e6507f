package org.quotient.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quotient.claim.ClaimCheck;
import org.quotient.document.Analysis;
import org.quotient.document.Antecedents;
import org.quotient.document.Article;
import org.quotient.document.Encoding;
import org.quotient.document.LabelScores;
import org.quotient.document.Layer;
import org.quotient.document.MadeBy;
import org.quotient.document.Span;
import org.quotient.document.StageException;
import org.quotient.document.Tags;
import org.quotient.document.Tokens;
import org.quotient.document.Warning;
import org.quotient.quote.QuotationFinder;
import org.quotient.time.DateCheck;

class PipelineTest {

  private static final MadeBy MADE_BY = new MadeBy("test", "1", Map.of());
  private static final Article ARTICLE = Article.of("a1", "");

  private static Pipeline pipeline(QuotationFinder quotations) {
    return pipeline(
        quotations, (tokens, times) -> List.of(), (tokens, entities, claims) -> List.of());
  }

  private static Pipeline pipeline(
      QuotationFinder quotations, DateCheck dates, ClaimCheck numbers) {
    return new Pipeline(
        new Stages(
            article -> Tokens.of(article.text(), List.of(), List.of(), List.of()),
            tokens -> new Tags(List.of(), List.of()),
            tokens -> List.of(),
            (tokens, quoted, cues) ->
                new Encoding(LabelScores.of(new float[0], 4), List.of(), Antecedents.unread()),
            (tokens, tags, encoding) -> List.of(),
            (tokens, tags, quoted, names, antecedents) -> List.of(),
            (tokens, tags, published) -> List.of(),
            dates,
            quotations,
            (tokens, tags, entities, times, found) -> List.of(),
            numbers),
        MADE_BY);
  }

  @Test
  void layerBringsThoseThatItRefersToAndNoOthers() {
    Analysis analysis =
        pipeline((tokens, tags, encoding, quoted, entities) -> List.of())
            .analyze(ARTICLE, Set.of(Layer.QUOTATIONS));
    assertThat(analysis.layers()).containsExactly(Layer.ENTITIES, Layer.QUOTATIONS);
    assertThat(analysis.madeBy()).isEqualTo(MADE_BY);
  }

  @Test
  void failureNamesLayerAndArticle() {
    Pipeline pipeline =
        pipeline(
            (tokens, tags, encoding, quoted, entities) -> {
              throw new IllegalStateException("no cue");
            });
    assertThatThrownBy(() -> pipeline.analyze(ARTICLE, Layer.all()))
        .isInstanceOf(StageException.class)
        .hasMessage("article a1: quotations failed: java.lang.IllegalStateException: no cue");
  }

  @Test
  void stageThatNoLayerNeedsIsNotRun() {
    Pipeline pipeline =
        pipeline(
            (tokens, tags, encoding, quoted, entities) -> {
              throw new IllegalStateException("run");
            });
    assertThat(pipeline.analyze(ARTICLE, Set.of(Layer.TIMES)).times()).contains(List.of());
  }

  @Test
  void warningsOfDatesAndNumbersComeInTextOrder() {
    Warning date = new Warning("weekday-mismatch", new Span(4, 5), "");
    Warning number = new Warning("sum-mismatch", new Span(1, 3), "");
    Pipeline pipeline =
        pipeline(
            (tokens, tags, encoding, quoted, entities) -> List.of(),
            (tokens, times) -> List.of(date),
            (tokens, entities, claims) -> List.of(number));
    assertThat(pipeline.analyze(ARTICLE, Layer.all()).warnings()).containsExactly(number, date);
    assertThat(pipeline.analyze(ARTICLE, Set.of(Layer.TIMES)).warnings()).containsExactly(date);
  }
}
