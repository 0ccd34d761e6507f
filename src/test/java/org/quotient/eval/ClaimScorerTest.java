package org.quotient.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quotient.document.Analysis;
import org.quotient.document.Claim;
import org.quotient.document.Entity;
import org.quotient.document.Evidence;
import org.quotient.document.MarkedText;
import org.quotient.document.Mention;
import org.quotient.document.Quantity;
import org.quotient.document.Quotation;
import org.quotient.document.Span;
import org.quotient.document.Speaker;
import org.quotient.document.Unit;
import org.quotient.document.Value;

class ClaimScorerTest {

  private static final Unit DOLLAR = currency("USD");
  private static final Unit POUND = currency("GBP");

  private final MarkedText text =
      MarkedText.of(
          "[e Ann Lee] said [c $26 million] went to [c three] [n gold medals] and [c 5] [n boats],"
              + " [x 2]");

  private final List<Span> spans = text.spans("c");
  private final List<Span> nouns = text.spans("n");

  @Test
  void everyMetricButFoundNeedsTheNumber() {
    Analysis gold =
        claims(
            claim(spans.get(0), number(Value.Kind.EXACT, "26000000", DOLLAR), List.of()),
            claim(spans.get(1), number(Value.Kind.EXACT, "3", Unit.NONE), List.of(nouns.get(0))),
            claim(spans.get(2), number(Value.Kind.EXACT, "5", Unit.NONE), List.of(nouns.get(1))));
    Analysis predicted =
        claims(
            claim(spans.get(0), number(Value.Kind.ABOUT, "26000000.0", POUND), List.of()),
            claim(spans.get(1), number(Value.Kind.EXACT, "3", Unit.NONE), List.of(nouns.get(1))),
            claim(spans.get(2), number(Value.Kind.EXACT, "6", Unit.NONE), List.of(nouns.get(1))),
            claim(text.span("x"), number(Value.Kind.EXACT, "2", Unit.NONE), List.of()));
    Map<Metric, Score> scores = Evaluator.compare(gold, predicted).evaluation().scores();
    assertThat(scores)
        .containsEntry(Metric.FOUND, Score.of(3, 3, 4))
        .containsEntry(Metric.NUMBER, Score.of(2, 3, 4))
        .containsEntry(Metric.BOUND, Score.of(1, 3, 4))
        .containsEntry(Metric.CHANGE, Score.of(2, 3, 4))
        .containsEntry(Metric.UNIT, Score.of(1, 3, 4))
        .containsEntry(Metric.CONCEPT, Score.of(1, 3, 4))
        .containsEntry(Metric.CLAIMANT, Score.NOTHING);
  }

  @Test
  void conceptsShareAContentWord() {
    MarkedText words =
        MarkedText.of("[c 5] of [a the boats in Harrow] and [b the two Boats] in [d the] sea");
    Quantity five = number(Value.Kind.EXACT, "5", Unit.NONE);
    Analysis gold = analysis(words, claim(words.span("c"), five, words.spans("a")));
    assertThat(concept(gold, analysis(words, claim(words.span("c"), five, words.spans("b")))))
        .isEqualTo(Score.of(1, 1, 1));
    assertThat(concept(gold, analysis(words, claim(words.span("c"), five, words.spans("d")))))
        .isEqualTo(Score.of(0, 1, 1));
  }

  @Test
  void claimantIsTheEntityOrTheSpeakerByName() {
    Quantity three = number(Value.Kind.EXACT, "3", Unit.NONE);
    Quantity five = number(Value.Kind.EXACT, "5", Unit.NONE);
    Entity lee =
        new Entity(
            "e7",
            Entity.Type.PERSON,
            "Ann Lee",
            List.of(),
            List.of(),
            List.of(new Mention(text.span("e"), Mention.Kind.NAME, Evidence.READER)));
    Analysis gold =
        Analyses.of(text.text())
            .entities(lee)
            .claims(
                claim(spans.get(1), three, Optional.empty(), Optional.of("e7")),
                claim(spans.get(2), five, Optional.empty(), Optional.of("e7")))
            .build();
    Analysis predicted =
        Analyses.of(text.text())
            .quotations(spoken("q1", "Ann Lee"))
            .claims(
                claim(spans.get(1), three, Optional.of("q1"), Optional.empty()),
                claim(spans.get(2), five, Optional.empty(), Optional.empty()))
            .build();
    assertThat(Evaluator.compare(gold, predicted).evaluation().score(Metric.CLAIMANT))
        .contains(Score.of(1, 2, 1));
  }

  private static Score concept(Analysis gold, Analysis predicted) {
    return Evaluator.compare(gold, predicted).evaluation().score(Metric.CONCEPT).orElseThrow();
  }

  private Analysis claims(Claim... claims) {
    return analysis(text, claims);
  }

  private static Analysis analysis(MarkedText text, Claim... claims) {
    return Analyses.of(text.text()).claims(claims).build();
  }

  private static Quotation spoken(String id, String name) {
    return new Quotation(
        id,
        Quotation.Kind.INDIRECT,
        Quotation.Act.SPEECH,
        List.of(new Span(0, 5)),
        List.of(),
        List.of(),
        new Speaker(Speaker.Kind.PERSON, Optional.empty(), Optional.of(name)),
        Optional.empty(),
        Optional.empty(),
        Evidence.READER);
  }

  private static Claim claim(Span span, Quantity quantity, List<Span> concept) {
    return claim(span, quantity, concept, Optional.empty(), Optional.empty());
  }

  private static Claim claim(
      Span span, Quantity quantity, Optional<String> quotation, Optional<String> claimant) {
    return claim(span, quantity, List.of(), quotation, claimant);
  }

  private static Claim claim(
      Span span,
      Quantity quantity,
      List<Span> concept,
      Optional<String> quotation,
      Optional<String> claimant) {
    return new Claim(
        "c1",
        span,
        quantity,
        Claim.Change.NONE,
        concept,
        Claim.Modality.ASSERTED,
        Optional.empty(),
        Optional.empty(),
        quotation,
        claimant,
        Evidence.READER);
  }

  private static Quantity number(Value.Kind kind, String amount, Unit unit) {
    return new Quantity(Value.of(kind, new BigDecimal(amount)), unit, Optional.empty());
  }

  private static Unit currency(String code) {
    return new Unit(Unit.Kind.CURRENCY, "", Optional.of(code), Optional.empty());
  }
}
