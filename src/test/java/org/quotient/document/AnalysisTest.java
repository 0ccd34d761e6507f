package org.quotient.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnalysisTest {

  private static Quotation quotation(String id, int start, double score) {
    return new Quotation(
        id,
        Quotation.Kind.INDIRECT,
        Quotation.Act.SPEECH,
        List.of(new Span(start, start + 1)),
        List.of(),
        List.of(),
        new Speaker(Speaker.Kind.PERSON, Optional.of("e1"), Optional.of("A")),
        Optional.empty(),
        Optional.empty(),
        new Evidence("test", score));
  }

  private static Claim claim(String id, int start, String quotation, double score) {
    return new Claim(
        id,
        new Span(start, start + 1),
        new Quantity(Value.of(Value.Kind.EXACT, BigDecimal.ONE), Unit.NONE, Optional.empty()),
        Claim.Change.NONE,
        List.of(),
        Claim.Modality.ASSERTED,
        Optional.empty(),
        Optional.empty(),
        Optional.of(quotation),
        Optional.of("e1"),
        new Evidence("test", score));
  }

  @Test
  void whatIsBelowTheScoreIsLeftOutAndNothingRefersToIt() {
    Entity entity =
        new Entity(
            "e1",
            Entity.Type.PERSON,
            "A",
            List.of(),
            List.of(),
            List.of(new Mention(new Span(0, 1), Mention.Kind.NAME, new Evidence("test", 0.1))));
    Analysis all =
        new Analysis(
            Article.of("a", "A 1 B 2 C 3"),
            Optional.empty(),
            Optional.of(List.of(entity)),
            Optional.of(List.of()),
            Optional.of(List.of(quotation("q1", 2, 0.7), quotation("q2", 6, 0.69))),
            Optional.of(
                List.of(
                    claim("c1", 2, "q1", 0.9),
                    claim("c2", 6, "q2", 0.9),
                    claim("c3", 10, "q1", 0.6))),
            List.of(),
            new MadeBy("test", "1", Map.of()));
    Analysis sure = all.atLeast(0.7);
    assertThat(sure.quotations().orElseThrow()).extracting(Quotation::id).containsExactly("q1");
    assertThat(sure.claims().orElseThrow()).extracting(Claim::id).containsExactly("c1", "c2");
    assertThat(sure.claims().orElseThrow())
        .extracting(Claim::quotation)
        .containsExactly(Optional.of("q1"), Optional.empty());
    assertThat(sure.claims().orElseThrow())
        .extracting(Claim::claimant)
        .containsExactly(Optional.of("e1"), Optional.empty());
    assertThat(sure.entities()).isEqualTo(all.entities());
    Invariants.check(sure);
    assertThat(all.atLeast(0)).isEqualTo(all);
  }

  @Test
  void layersThatWereNotMadeStayAbsent() {
    Analysis empty =
        new Analysis(
            Article.of("a", ""),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            new MadeBy("test", "1", Map.of()));
    assertThat(empty.atLeast(1).layers()).isEmpty();
  }
}
