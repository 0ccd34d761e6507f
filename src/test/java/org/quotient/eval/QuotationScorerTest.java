package org.quotient.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotient.document.Analysis;
import org.quotient.document.Evidence;
import org.quotient.document.MarkedText;
import org.quotient.document.Quotation;
import org.quotient.document.Span;
import org.quotient.document.Speaker;

class QuotationScorerTest {

  @Test
  void contentOverlapsFromHalfOfTheWordsOn() {
    // Words of the gold: “ we lost it , ”. Shared with the first prediction 3 of 6, with the second
    // 2 of 6.
    assertThat(
            score(Metric.CONTENT_OVERLAP, "[c “We lost it,”] he said", "“We [c lost it,]” he said"))
        .isEqualTo(Score.of(1, 1, 1));
    assertThat(
            score(Metric.CONTENT_OVERLAP, "[c “We lost it,”] he said", "“We lost [c it,]” he said"))
        .isEqualTo(Score.of(0, 1, 1));
  }

  @Test
  void eachContentMatchesOneOtherOnly() {
    Analysis gold = quotations("[c one two three four] five");
    Analysis predicted = quotations("[c one two] [c three four] five");
    Comparison comparison = Evaluator.compare(gold, predicted);
    assertThat(comparison.evaluation().score(Metric.CONTENT_OVERLAP)).contains(Score.of(1, 1, 2));
    assertThat(comparison.differences())
        .contains(
            new Difference(
                Metric.CONTENT_OVERLAP,
                Difference.Side.SPURIOUS,
                predicted.quotations().orElseThrow().get(1).content().get(0)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[c “We lost,”] he said | “[c We lost],” he said | 1",
        "[c “We lost,” “he] left.” | [c “We lost,” “he left.”] | 0",
        "[c that it rained] . | that [c it rained] . | 0"
      })
  void exactContentIgnoresPunctuationAtItsEndsAlone(String gold, String predicted, int right) {
    assertThat(score(Metric.CONTENT_EXACT, gold, predicted)).isEqualTo(Score.of(right, 1, 1));
  }

  @Test
  void stretchesWithPunctuationAloneBetweenThemAreOne() {
    MarkedText parts = MarkedText.of("[c “We lost,”] [c “badly.”]");
    Quotation two = quotation(parts.spans("c"), Optional.empty());
    Analysis gold = Analyses.of(parts.text()).quotations(two).build();
    Analysis predicted = quotations("“[c We lost,” “badly].”");
    assertThat(Evaluator.compare(gold, predicted).evaluation().score(Metric.CONTENT_EXACT))
        .contains(Score.of(1, 1, 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no source on either side | [c Rain fell] . | [c Rain fell] . | 1",
        "no source predicted | [c Rain fell] , [s Lee] said | [c Rain fell] , Lee said | 0",
        "source without need | [c Rain fell] , Lee said | [c Rain fell] , [s Lee] said | 0",
        "half of the words | [c Rain] fell , [s the old man] said"
            + " | [c Rain] fell , the [s old man] said | 1",
        "name is head | [c Rain] , said [s Ann Lee , an aide to Bo Ray]"
            + " | [c Rain] , said Ann [s Lee] , an aide to Bo Ray | 1",
        "noun is head | [c Rain] , said [s Ann Lee , an aide to Bo Ray]"
            + " | [c Rain] , said Ann Lee , an [s aide] to Bo Ray | 1",
        "name after preposition is none | [c Rain] , said [s Ann Lee , an aide to Bo Ray]"
            + " | [c Rain] , said Ann Lee , an aide to Bo [s Ray] | 0",
        "name after office is head | [c Rain] , said [s Secretary of State Ann Lee]"
            + " | [c Rain] , said Secretary of State Ann [s Lee] | 1",
        "owner is none | [c Rain] , said [s Bo Ray's doctor] | [c Rain] , said Bo [s Ray]'s doctor | 0",
        "name elsewhere | [s Ann Lee] came . [c Rain fell] , Lee said"
            + " | Ann Lee came . [c Rain fell] , [s Lee] said | 1",
        "pronoun elsewhere | [s he] came . [c Rain fell] , he said"
            + " | he came . [c Rain fell] , [s he] said | 0",
        "capital does not make a pronoun a name | [s He] came . [c Rain fell] , he said"
            + " | He came . [c Rain fell] , [s he] said | 0"
      })
  void pairNeedsTheSource(String name, String gold, String predicted, int right) {
    assertThat(score(Metric.PAIR, gold, predicted)).as(name).isEqualTo(Score.of(right, 1, 1));
  }

  @Test
  void cueAndSourceCountWhereverTheyAreLinkedAndOnlyWhereThereIsOne() {
    Analysis gold = quotations("[c one two] [k said] [s Lee] . [c three four] five");
    Analysis predicted = quotations("one [c two] [k said] Lee . [c three four] [k five]");
    Evaluation evaluation = Evaluator.compare(gold, predicted).evaluation();
    assertThat(evaluation.score(Metric.CUE_EXACT)).contains(Score.of(1, 1, 2));
    assertThat(evaluation.score(Metric.SOURCE_EXACT)).contains(Score.of(0, 1, 0));
  }

  @Test
  void kindActAndSpeakerNeedTheContentToo() {
    MarkedText text = MarkedText.of("[c one two] [c three four] [c five]");
    Quotation first = quotation(text.spans("c").subList(0, 1), Optional.of("Ann Lee"));
    Quotation second = quotation(text.spans("c").subList(1, 2), Optional.empty());
    Quotation third = quotation(text.spans("c").subList(2, 3), Optional.of("Bo"));
    Analysis gold = Analyses.of(text.text()).quotations(first, second, third).build();
    Quotation other =
        new Quotation(
            "q2",
            Quotation.Kind.DIRECT,
            Quotation.Act.THOUGHT,
            second.content(),
            List.of(),
            List.of(),
            second.speaker(),
            Optional.empty(),
            Optional.empty(),
            Evidence.READER);
    Analysis predicted =
        Analyses.of(text.text())
            .quotations(quotation(first.content(), Optional.of("ANN LEE")), other)
            .build();
    Evaluation evaluation = Evaluator.compare(gold, predicted).evaluation();
    assertThat(evaluation.score(Metric.SPEAKER)).contains(Score.of(2, 3, 2));
    assertThat(evaluation.score(Metric.KIND)).contains(Score.of(1, 3, 2));
    assertThat(evaluation.score(Metric.ACT)).contains(Score.of(1, 3, 2));
  }

  private static Score score(Metric metric, String gold, String predicted) {
    return Evaluator.compare(quotations(gold), quotations(predicted))
        .evaluation()
        .score(metric)
        .orElseThrow();
  }

  /** A quotation of each mark c, with the cues (k) and the source (s) at the first. */
  private static Analysis quotations(String marked) {
    MarkedText text = MarkedText.of(marked);
    Quotation[] quotations = new Quotation[text.spans("c").size()];
    for (int i = 0; i < quotations.length; i++) {
      quotations[i] =
          new Quotation(
              "q" + (i + 1),
              Quotation.Kind.DIRECT,
              Quotation.Act.SPEECH,
              List.of(text.spans("c").get(i)),
              i < text.spans("k").size() ? List.of(text.spans("k").get(i)) : List.of(),
              i < text.spans("s").size() ? List.of(text.spans("s").get(i)) : List.of(),
              Speaker.NONE,
              Optional.empty(),
              Optional.empty(),
              Evidence.READER);
    }
    return Analyses.of(text.text()).quotations(quotations).build();
  }

  private static Quotation quotation(List<Span> content, Optional<String> speaker) {
    return new Quotation(
        "q1",
        Quotation.Kind.INDIRECT,
        Quotation.Act.SPEECH,
        content,
        List.of(),
        List.of(),
        new Speaker(Speaker.Kind.PERSON, Optional.empty(), speaker),
        Optional.empty(),
        Optional.empty(),
        Evidence.READER);
  }
}
