package org.quotient.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotient.document.Article;
import org.quotient.document.MarkedText;
import org.quotient.document.QuotedPassage;
import org.quotient.document.Repair;
import org.quotient.text.PtbTokenizer;

class PairedMarkFinderTest {

  private static List<QuotedPassage> find(String text) {
    return new PairedMarkFinder().find(new PtbTokenizer().tokenize(Article.of("a", text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[q “It rained,”] he said. [q “Then it snowed.”]",
        "[q \"It rained,\"] he said. [q \"Then it snowed.\"]",
        "[q ``It rained,''] he said. [q ``Then it snowed.'']",
        "[q ''It rained,''] he said. [q ''Then it snowed.'']",
        "[q «It rained»], he said.",
        "[q ‘It didn’t rain,’] he said. [q ‘The workers’ boots were dry.’]",
        "The workers’ boots were [q ‘bone dry’], he said.",
        "[q 'It didn't rain in '98,'] he said.",
        "[q “He called it ‘a flood’ and left,”] she said.",
        "[q ‘He called it “a flood” and left,’] she said.",
        "The ’90s were dry, the farmers’ wells empty and nobody’s fault.",
        "She is 5'2\" tall and he is 6'1\".",
        "They sang [q “Rain”], [q “Snow”] and [q “Sun”].",
        "[q \"He sang “Rain” to us and left,\"] she said.",
        "[q “He sang \"Rain\" to us and left,”] she said.",
        "[q \"They call it “too loud” or “too shrill.”\"]",
        "See <img alt=\"a flood\" src=\"x\" /> and [q \"it rained.\"]",
      })
  void marksArePairedAndApostrophesAreNone(String marked) {
    MarkedText text = MarkedText.of(marked);
    assertThat(find(text.text()).stream().map(QuotedPassage::span)).isEqualTo(text.spans("q"));
    assertThat(find(text.text())).allMatch(passage -> passage.repair().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[q “We saw the water rise,] she said.",
        "[q “We saw the water rise,] Ode told reporters. [k “Then we ran.”]",
        "Ode wrote: [q “We saw the water rise and ran.]",
      })
  void missingClosingMarkIsSupplied(String marked) {
    MarkedText text = MarkedText.of(marked);
    QuotedPassage passage = find(text.text()).get(0);
    assertThat(passage.span()).isEqualTo(text.span("q"));
    assertThat(passage.repair()).contains(Repair.CLOSING_MARK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[k “We saw the water,”] Ode said. [q We ran. We did not look back.”]",
        "[q We saw the water rise,”] she said.",
        "Ode said: [q We saw the water rise.”]",
      })
  void missingOpeningMarkIsSupplied(String marked) {
    MarkedText text = MarkedText.of(marked);
    assertThat(find(text.text()))
        .filteredOn(passage -> passage.span().equals(text.span("q")))
        .extracting(QuotedPassage::repair)
        .containsExactly(Optional.of(Repair.OPENING_MARK));
  }

  @Test
  void quotationOverParagraphsNeedsNoClosingMarkBeforeItsLast() {
    MarkedText text =
        MarkedText.of(
            "Ode said: [q “The water rose.]\n\n[q “We ran.]\n\n[q “Then it fell.”]\n\nShe left.");
    List<QuotedPassage> passages = find(text.text());
    assertThat(passages.stream().map(QuotedPassage::span)).isEqualTo(text.spans("q"));
    assertThat(passages).extracting(QuotedPassage::continues).containsExactly(true, true, false);
    assertThat(passages).allMatch(passage -> passage.repair().isEmpty());
  }

  @Test
  void pairOfAnotherShapeIsNestedInAPassageThatGoesOn() {
    MarkedText text = MarkedText.of("[q \"He sang “Rain” to us.]\n\n[q \"Then he left.\"]");
    List<QuotedPassage> passages = find(text.text());
    assertThat(passages.stream().map(QuotedPassage::span)).isEqualTo(text.spans("q"));
  }
}
