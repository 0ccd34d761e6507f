package org.quotient.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotient.document.Analysis;
import org.quotient.document.Analyzer;
import org.quotient.document.Article;
import org.quotient.document.FormatException;
import org.quotient.document.Invariants;
import org.quotient.document.Layer;
import org.quotient.document.MarkedText;
import org.quotient.document.Quotation;
import org.quotient.document.Quotation.Act;

/** What the pipeline with its models reads of plain sentences: s source, c cue, q content. */
class ReadingTest {

  private static Analyzer quotient;

  @BeforeAll
  static void load() throws FormatException {
    quotient = Pipeline.load();
  }

  private static List<Quotation> read(String text) {
    Analysis analysis = quotient.analyze(Article.of("a", text), Set.of(Layer.QUOTATIONS));
    Invariants.check(analysis);
    return analysis.quotations().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[q “The piers are closed,”] [s Lund] [c said].",
        "[q “The piers are closed,”] [c said] [s Ann Lund, the mayor of Kelmouth].",
        "[q “The piers,”] [s she] [c said], [q “are closed.”]",
        "[q “The piers are closed,”] [s Lund] [c told] reporters. [q “We had no choice.”]",
        "[s Lund] [c said]: [q “The piers are closed.”]",
        "[s Lund] [c told] a crowd of fishermen, [q “The piers are closed.”]",
        "[q “Who closed the piers?”] [s Lund] [c asked].",
        "[q ‘The piers are closed,’] [c said] [s the mayor].",
        "[s Lund] [c said] [q that the piers were closed].",
        "[s The mayor of Kelmouth] [c said] on Tuesday [q that the piers were closed].",
        "[s Lund] [c said] [q the piers “will not open again” this year].",
        "[q The piers were closed], [s the mayor] [c said].",
        "[q The piers], [s the mayor] [c said], [q were closed].",
        "[c According to] [s the harbour board], [q the piers were closed].",
        "[q The piers were closed], [c according to] [s the harbour board].",
        "[s Lund] [c denied] [q that she had closed the piers].",
        "[s Fishermen] [c fear] [q that the piers will stay closed].",
        "[s The council] [c refused] [q to open the piers].",
        "[s Most fishermen] [c oppose] [q the plan].",
      })
  void contentCueAndSourceAreFound(String marked) {
    MarkedText text = MarkedText.of(marked);
    List<Quotation> quotations = read(text.text());
    assertThat(quotations).hasSize(1);
    assertThat(quotations.get(0).content()).isEqualTo(text.spans("q"));
    assertThat(quotations.get(0).cue()).isEqualTo(text.spans("c"));
    assertThat(quotations.get(0).source()).isEqualTo(text.spans("s"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The so-called “harbour tax” is paid by fishermen.",
        "John “Duke” Harlan opened the door.",
        "The boats left the port at noon.",
      })
  void sentencesThatAscribeNothingHaveNoQuotation(String text) {
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "SPEECH|“The piers are closed,” Lund said.",
        "SPEECH|Lund said that the piers were closed.",
        "THOUGHT|Lund hopes that the piers will open again.",
        "STANCE|Lund supports the plan.",
      })
  void actIsTold(Act act, String text) {
    assertThat(read(text)).extracting(Quotation::act).containsExactly(act);
  }

  @Test
  void twoCuesOfOneSentenceHaveTheirOwnContents() {
    MarkedText text =
        MarkedText.of(
            "Lund said [q that the piers were closed], warning [q that boats could sink].");
    assertThat(read(text.text())).flatExtracting(Quotation::content).isEqualTo(text.spans("q"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“are“hing”said Lund",
        "“It was cold.\n\"\" sat, Lund wrote",
        "said Lund, in.”“,” called",
        "It sank.”“no",
        "He met 'a lion.‘no'\"I saw it,SAID LUND",
        "He wrote“goats. But A ”I edCE,said Lund",
        "THE\nTOWN:A pier",
        "piers»,",
      })
  void marksOutOfOrderGiveNoWordToTwoQuotations(String text) {
    assertThat(read(text)).hasSizeLessThan(3);
  }
}
