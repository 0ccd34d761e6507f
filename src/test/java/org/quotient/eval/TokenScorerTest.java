package org.quotient.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotient.document.Analysis;
import org.quotient.document.MarkedText;
import org.quotient.document.Paragraph;
import org.quotient.document.Tokens;

class TokenScorerTest {

  @Test
  void tokensAndSentencesMatchByBothEndsAndParagraphsByTheirKindToo() {
    Analysis gold =
        analysis("[p [s [t Rain] [t fell][t .]] [s [t Mr.] [t Lee] [t left][t .]]]", "BODY");
    Analysis predicted =
        analysis(
            "[p [s [t Rain] [t fell][t .]] [s [t Mr][t .]] [s [t Lee] [t left][t .]]]", "CAPTION");
    Evaluation evaluation = Evaluator.compare(gold, predicted).evaluation();
    assertThat(evaluation.score(Metric.TOKEN)).contains(Score.of(6, 7, 8));
    assertThat(evaluation.score(Metric.SENTENCE)).contains(Score.of(1, 2, 3));
    assertThat(evaluation.score(Metric.PARAGRAPH_KIND)).contains(Score.of(0, 1, 1));
    assertThat(Evaluator.compare(gold, gold).evaluation().score(Metric.PARAGRAPH_KIND))
        .contains(Score.of(1, 1, 1));
  }

  private static Analysis analysis(String marked, String kind) {
    MarkedText text = MarkedText.of(marked);
    List<Paragraph> paragraphs =
        text.spans("p").stream()
            .map(span -> new Paragraph(span, Paragraph.Kind.valueOf(kind)))
            .toList();
    return Analyses.of(text.text())
        .tokens(Tokens.of(text.text(), paragraphs, text.spans("s"), text.spans("t")))
        .build();
  }
}
