package org.quotient.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.condition.EnabledIf;
import org.quotient.document.Analysis;
import org.quotient.document.Article;
import org.quotient.document.Entity;
import org.quotient.document.FormatException;
import org.quotient.document.Invariants;
import org.quotient.document.Layer;
import org.quotient.document.StageException;
import org.quotient.document.TimeExpression;

class CoreNlpAnalyzerTest {

  private static final Article ARTICLE =
      Article.of(
              "harrow",
              "Harrow plans a wall\n\n"
                  + "Mayor Ann Lee opened the new bridge in Harrow last Monday 🙂.\n\n"
                  + "\"The river will not wait for us,\" Lee told the council. \"We build now.\""
                  + " She wants to spend more than $1.5 million over three years.\n")
          .publishedOn(LocalDate.of(2024, 3, 12));

  static boolean models() {
    return CoreNlpAnalyzerTest.class
            .getClassLoader()
            .getResource("edu/stanford/nlp/models/quoteattribution/quoteattribution_model.ser")
        != null;
  }

  @Test
  @DisabledIf("models")
  void defaultBuildSaysHowToGetTheModels() {
    assertThatThrownBy(CoreNlpAnalyzer::load)
        .isInstanceOf(FormatException.class)
        .hasMessageContaining("mvn -Pcorenlp package");
  }

  @Test
  @EnabledIf("models")
  void articleHasAllLayers() throws FormatException {
    CoreNlpAnalyzer analyzer = CoreNlpAnalyzer.load();
    Analysis analysis = analyzer.analyze(ARTICLE, Layer.all());
    Invariants.check(analysis);
    String text = ARTICLE.text();
    assertThat(analysis.layers()).isEqualTo(Layer.all());
    assertThat(analysis.tokens().orElseThrow().paragraphs()).hasSize(3);
    assertThat(analysis.entities().orElseThrow())
        .anySatisfy(
            entity -> {
              assertThat(entity.type()).isEqualTo(Entity.Type.PERSON);
              assertThat(entity.name()).isEqualTo("Ann Lee");
            });
    assertThat(analysis.times().orElseThrow())
        .extracting(TimeExpression::value)
        .contains("2024-03-04", "P3Y");
    assertThat(analysis.quotations().orElseThrow())
        .extracting(quotation -> quotation.content().get(0).in(text))
        .containsExactly("\"The river will not wait for us,\"", "\"We build now.\"");
    assertThat(analysis.quotations().orElseThrow().get(0).speaker().name()).contains("Ann Lee");
    assertThat(analysis.claims().orElseThrow())
        .extracting(claim -> claim.quantity().value().low().toPlainString())
        .contains("1500000", "3");
    assertThat(analysis.madeBy().models()).containsEntry("stanford-corenlp-models", Engine.VERSION);

    for (String odd :
        new String[] {"", "\n\n", "\u0000", "\"", "\"\"=", "\"\" \"a\"", "\uD83D x"}) {
      Invariants.check(analyzer.analyze(Article.of("odd", odd), Layer.all()));
    }
    assertThat(analyzer.analyze(ARTICLE, Set.of(Layer.TIMES)).layers())
        .containsExactly(Layer.TIMES);
    assertThatThrownBy(
            () -> analyzer.analyze(Article.of("long", "rain ".repeat(5000)), Layer.all()))
        .isInstanceOf(StageException.class)
        .hasMessageContaining("need at most 500 tokens in a sentence");
  }
}
