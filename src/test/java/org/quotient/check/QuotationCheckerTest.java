package org.quotient.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotient.document.Span;

class QuotationCheckerTest {

  private static final String HEARING =
      """
      Hearing on the island ferry

      [00:00:05] ANN LUND: Good evening. Without the boat there is no school, no doctor and no post.
      We cannot put a price on that. People say, um, the ferry is a luxury (laughter). The state
      department of transport was, of course, not told about any of this.

      [00:04:10] PETER OAKES: I like the island. My mother was born there. But I also like bridges
      that do not fall down. Last winter the boat carried thirty-eight passengers a day; it cost us
      $2.4 million, or 1,200 dollars a head. We could buy each of them a very nice car. Don't raise
      the fares for that.

      Q: Will the bridge on Mill Lane be closed before the winter?

      [00:06:00] PETER OAKES: That depends on the money [applause]. We have asked the state for a
      loan, and he will not grant it. The pier, which the engineers looked at in the spring and
      again after the storm in the autumn, will be closed for good.
      """;

  private static final QuotationChecker CHECKER =
      new QuotationChecker(
          new SourceIndex.Builder()
              .add(new Source("hearing", Optional.empty(), HEARING))
              .add(new Source("release", Optional.empty(), "Ann Lund says: the pier is safe."))
              .build(),
          Speakers.UNKNOWN);

  private static Finding check(String words) {
    return CHECKER.check(Quoted.of("q1", Optional.empty(), words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "verbatim | Without the boat there is no school, no doctor and no post.",
        "verbatim | “My mother was born there.\u00A0But I also like  bridges”",
        "verbatim | very nice",
        "marks | without the boat there is NO school – no doctor and no post",
        "marks | [W]ithout the boat there is no school",
        "marks | The pier … will be closed for good.",
        "marks | The pier, which [they] looked at in the spring",
        "marks | The pier [at Kelmouth], which the engineers looked at",
        "marks | and [the governor] will not grant it",
        "marks | People say the ferry is a luxury.",
        "marks | That depends on the money. We have asked the state",
        "marks | Last winter the boat carried 38 passengers a day",
        "marks | it cost us $2.4 million, or 1200 dollars a head",
        "altered | bridges that do fall down",
        "altered | bridges that [do] fall down",
        "altered | he will grant it",
        "altered | he will … grant it",
        "altered | he will [not] not grant it and [never] will",
        "altered | The state department of transport was … told about any of this.",
        "altered | Raise the fares for that.",
        "altered | Last winter the boat carried 83 passengers a day",
        "altered | it cost us $24 million, or 1,200 dollars a head",
        "altered | it cost us €2.4 million, or 1,200 dollars a head",
        "altered | it cost us $2.4 million, or [2,200] dollars a head",
        "altered | My mother is born there. But I also liked bridges",
        "altered | We could buy each of them a very fast car",
        "spliced | I like the island. But I also like bridges that do not fall down.",
        "spliced | I like the island. We have asked the state for a loan",
        "spliced | The ferry is a luxury … and he will not grant it.",
        "spliced | We cannot put a price on that. The pier is safe.",
        "spliced | Don't raise the fares for that. Will the bridge on Mill Lane be closed",
        "out_of_order | We have asked the state for a loan. I like the island. My mother was born.",
        "not_found | The harbour master is a disgrace and must go at once.",
        "not_found | We could not hear the band",
        "not_found | I want a very nice boat",
        "altered | a very nice boat"
      })
  void verdictIs(String verdict, String words) {
    assertThat(check(words).verdict().label()).as(words).isEqualTo(verdict);
  }

  @Test
  void passageAndEditsPointIntoBothTexts() {
    Finding finding = check("a very fast car");
    Passage passage = finding.passages().get(0);
    assertThat(passage.source().id()).isEqualTo("hearing");
    assertThat(passage.speaker()).contains("PETER OAKES");
    assertThat(passage.span().in(HEARING)).isEqualTo("a very nice car");
    Edit edit = passage.edits().stream().filter(Edit::isChange).findFirst().orElseThrow();
    assertThat(edit.quoted().orElseThrow().in(finding.quoted().text())).isEqualTo("fast");
    assertThat(edit.source().orElseThrow().in(HEARING)).isEqualTo("nice");
  }

  @Test
  void rightWordsOfAnotherSpeakerAreToldFromThoseOfTheRightOne() {
    String words = "We cannot put a price on that.";
    assertThat(CHECKER.check(Quoted.of("q1", Optional.of("Ann Lund"), words)).verdict())
        .isEqualTo(Verdict.VERBATIM);
    Finding other = CHECKER.check(Quoted.of("q1", Optional.of("Peter Oakes"), words));
    assertThat(other.verdict()).isEqualTo(Verdict.OTHER_SPEAKER);
    assertThat(other.notes()).contains("in the source ANN LUND says this, not Peter Oakes");
  }

  @Test
  void questionIsNotTheAnswersSpeakers() {
    String words = "Will the bridge on Mill Lane be closed before the winter?";
    assertThat(CHECKER.check(Quoted.of("q1", Optional.of("Peter Oakes"), words)).verdict())
        .isEqualTo(Verdict.OTHER_SPEAKER);
  }

  @Test
  void ofEqualPassagesTheRightSpeakersIsTaken() {
    String twice = "ANN LUND: We all want peace.\n\nBO RAY: We all want peace.\n";
    QuotationChecker checker =
        new QuotationChecker(
            new SourceIndex.Builder().add(new Source("t", Optional.empty(), twice)).build(),
            Speakers.UNKNOWN);
    for (String name : List.of("Ann Lund", "Bo Ray")) {
      Finding finding = checker.check(Quoted.of("q1", Optional.of(name), "We all want peace."));
      assertThat(finding.verdict()).as(name).isEqualTo(Verdict.VERBATIM);
    }
  }

  @Test
  void negationJustBeforeIsTold() {
    assertThat(check("told about any of this").notes())
        .contains("in the source “not” stands just before these words");
  }

  @Test
  void negationBeforeAFalseStartOfSentenceIsShownAsLeftOut() {
    Passage passage = check("Raise the fares for that.").passages().get(0);
    assertThat(passage.edits().get(0).source().orElseThrow().in(HEARING)).isEqualTo("Don't");
    assertThat(passage.edits().get(0).isChange()).isTrue();
  }

  @Test
  void sourceThatInterruptsItsQuotationHasItWhole() {
    String article =
        "“We can’t stay,” said Ann Lund, who runs the inn. “The roof leaks.”\n\n"
            + "“It does not,” Bo Ray replied. He smiled. “It drips.”";
    QuotationChecker checker =
        new QuotationChecker(
            new SourceIndex.Builder().add(new Source("a", Optional.empty(), article)).build(),
            Speakers.UNKNOWN);
    Finding whole =
        checker.check(Quoted.of("q1", Optional.empty(), "We can't stay. The roof leaks."));
    assertThat(whole.verdict()).isEqualTo(Verdict.MARKS);
    assertThat(whole.differences()).contains(Difference.ATTRIBUTION);
    Finding joined = checker.check(Quoted.of("q1", Optional.empty(), "The roof leaks. It drips."));
    assertThat(joined.verdict()).isNotIn(Verdict.VERBATIM, Verdict.MARKS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "marks | \"We can't stay,\" said Ann Lund. \"The roof leaks.\" | We can't stay. The roof leaks.",
        "spliced | It rained a lot. “Go home,” he told us. “Go.” We went home. | It rained a lot. We went home.",
        "spliced | It rained a lot. \"Go home,\" he told us. We went home. | It rained a lot. We went home."
      })
  void quotationThatIsLeftOutIsNoInterruption(String verdict, String article, String words) {
    QuotationChecker checker =
        new QuotationChecker(
            new SourceIndex.Builder().add(new Source("a", Optional.empty(), article)).build(),
            Speakers.UNKNOWN);
    assertThat(checker.check(Quoted.of("q1", Optional.empty(), words)).verdict().label())
        .isEqualTo(verdict);
  }

  @Test
  void wordsOfTheSourcesWriterAreTold() {
    Speakers reported =
        new Speakers() {
          @Override
          public Optional<String> at(Source source, Span passage) {
            return Optional.of("Ann Lund");
          }

          @Override
          public boolean isIndirect(Source source, Span passage) {
            return true;
          }
        };
    QuotationChecker checker =
        new QuotationChecker(
            new SourceIndex.Builder()
                .add(new Source("a", Optional.empty(), "Lund said the roof leaks."))
                .build(),
            reported);
    assertThat(checker.check(Quoted.of("q1", Optional.of("Lund"), "the roof leaks")).notes())
        .containsExactly("the source has these words without quotation marks");
  }

  @Test
  void hiddenNegationIsTold() {
    assertThat(check("he will … grant it").notes()).contains("what is left out has a negation");
  }

  @Test
  void indirectSpeechIsNeverVerified() {
    String words = "the boat had 40 passengers a day last winter";
    Quoted quoted =
        new Quoted("q1", "a", Optional.empty(), true, words, List.of(new Span(0, words.length())));
    Finding finding = CHECKER.check(quoted);
    assertThat(finding.verdict()).isEqualTo(Verdict.PARAPHRASE);
    assertThat(finding.candidates().get(0).span().in(HEARING)).startsWith("Last winter the boat");
    assertThat(finding.candidates().get(0).score()).isBetween(0.35, 1.0);
    assertThat(finding.notes()).containsExactly("the best passage lacks the number 40");
  }

  @Test
  void partsAroundAnInterruptionAreOneQuotation() {
    String article = "“I like the island,” Oakes said. “But I also like bridges.”";
    List<Span> parts =
        List.of(new Span(0, article.indexOf(" Oakes")), new Span(article.indexOf("“But"), 59));
    Finding finding = CHECKER.check(new Quoted("q1", "a", Optional.empty(), false, article, parts));
    assertThat(finding.verdict()).isEqualTo(Verdict.MARKS);
    assertThat(finding.differences()).containsExactly(Difference.INTERRUPTION);
  }

  @Test
  void articleItselfIsNoSourceOfItsQuotations() {
    String article = "“The pier is safe,” Lund said.";
    QuotationChecker checker =
        new QuotationChecker(
            new SourceIndex.Builder().add(new Source("a", Optional.empty(), article)).build(),
            Speakers.UNKNOWN);
    Quoted quoted =
        new Quoted("q1", "a", Optional.empty(), false, article, List.of(new Span(0, 19)));
    assertThat(checker.check(quoted).verdict()).isEqualTo(Verdict.NOT_FOUND);
  }

  @Test
  void oneWordAndTooManyAreAnError() {
    assertThatThrownBy(() -> check("car")).hasMessage("need 2 to 3000 words, got 1");
    String long_ = "word ".repeat(10_000);
    assertThatThrownBy(() -> check(long_)).hasMessage("need 2 to 3000 words, got 10000");
  }

  @Test
  void longQuotationIsCompared() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      text.append("word").append(i).append(' ');
    }
    QuotationChecker checker =
        new QuotationChecker(
            new SourceIndex.Builder()
                .add(new Source("t", Optional.empty(), text.toString()))
                .build(),
            Speakers.UNKNOWN);
    String changed = text.toString().replaceFirst("word500 ", "");
    assertThat(checker.check(Quoted.of("q1", Optional.empty(), changed)).verdict())
        .isEqualTo(Verdict.ALTERED);
  }

  @Test
  void emptySourcesHaveNothing() {
    QuotationChecker checker =
        new QuotationChecker(
            new SourceIndex.Builder().add(new Source("t", Optional.empty(), "")).build(),
            Speakers.UNKNOWN);
    assertThat(checker.check(Quoted.of("q1", Optional.empty(), "two words")).verdict())
        .isEqualTo(Verdict.NOT_FOUND);
  }
}
