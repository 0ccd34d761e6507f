package org.quotient.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotient.document.Article;
import org.quotient.document.Paragraph;
import org.quotient.document.Paragraph.Kind;
import org.quotient.document.Span;
import org.quotient.document.Tokens;

class PtbTokenizerTest {

  private static final Tokenizer TOKENIZER = new PtbTokenizer();

  private static Tokens tokens(String text) {
    return TOKENIZER.tokenize(Article.of("a", text));
  }

  private static List<String> words(String text) {
    Tokens tokens = tokens(text);
    return IntStream.range(0, tokens.size()).mapToObj(tokens::word).toList();
  }

  private static List<String> paragraphs(String text) {
    return tokens(text).paragraphs().stream().map(p -> p.span().in(text)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Mr. Lund's team didn't lose.|Mr. Lund 's team did n't lose .",
        "“It’s over,” she said.|“ It ’s over , ” she said .",
        "He paid $3.5m (5%) up-front.|He paid $ 3.5 m ( 5 % ) up-front .",
        "U.S. officials left.|U.S. officials left .",
        "Rain fell — then snow.|Rain fell — then snow .",
        "Well done \uD83D\uDE00!|Well done \uD83D\uDE00 !",
      })
  void wordsAreCutAsInThePennTreebank(String text, String expected) {
    assertThat(String.join(" ", words(text))).isEqualTo(expected);
  }

  @Test
  void abbreviationEndsNoSentence() {
    assertThat(tokens("Ms. Ode met Gen. Bril at 5 p.m. on Monday. They spoke.").sentences())
        .hasSize(2);
  }

  @Test
  void questionInMarksGoesOnWithItsCue() {
    assertThat(tokens("“Who is next?” he asked. Nobody knew.").sentences()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "One.\n\nTwo.",
        "One.\r\n\r\nTwo.",
        "One.\n \u00A0\nTwo.",
        "One.\nTwo.",
        "One.\rTwo.",
        "\uFEFFOne.\n\u200B\nTwo.\n"
      })
  void lineBreaksEndParagraphs(String text) {
    assertThat(paragraphs(text)).containsExactly("One.", "Two.");
  }

  @Test
  void wrappedLineEndsNoParagraphButAnIndentDoes() {
    String text =
        """
        The harbour board of Kelmouth voted late on Tuesday to close the two
        oldest piers, which it said had become too dangerous for the fishing
        boats that still land there.
           Owners of the boats protested in front of the building until late in
        the evening.
        """;
    assertThat(paragraphs(text)).hasSize(2);
    assertThat(paragraphs(text).get(1)).startsWith("Owners").endsWith("evening.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "HEADLINE|Harbour Board Closes Two Piers",
        "BYLINE|By Ann Lee and Bo Ray",
        "BYLINE|Ann Lee, Staff Writer",
        "DATELINE|KELMOUTH (NPA) —",
        "DATELINE|Tuesday, March 12, 2024",
        "BOILERPLATE|Photo: The Kelmouth Echo",
        "CAPTION|Photo: The old pier, seen here in March, is to be pulled down.",
        "CAPTION|Fishing boats leave the old pier. (Photo by Ann Lee)",
        "BOILERPLATE|One comment",
        "BOILERPLATE|12 Comments",
        "BOILERPLATE|Leave a Reply",
        "BOILERPLATE|Read more: Boats for sale",
        "BOILERPLATE|Sign up for our newsletter",
        "BODY|Read had been mayor since 2015, and she saw the piers rot, one after the other.",
        "BODY|By noon the last boat had left.",
      })
  void paragraphsHaveKinds(Kind kind, String paragraph) {
    String text =
        kind == Kind.HEADLINE
            ? paragraph + "\n\nRain fell."
            : "Piers Are Closed\n\n" + paragraph + "\n\nRain fell.";
    assertThat(tokens(text).paragraphs())
        .filteredOn(p -> p.span().in(text).equals(paragraph))
        .extracting(Paragraph::kind)
        .containsExactly(kind);
  }

  @Test
  void blankTextHasNoParagraphs() {
    assertThat(tokens("").paragraphs()).isEmpty();
    assertThat(tokens(" \r\n\u00A0\n").paragraphs()).isEmpty();
  }

  @Test
  void longRunsAreCutAndNothingIsLost() {
    String text = "x".repeat(200_000);
    Tokens tokens = tokens(text);
    assertThat(tokens.spans().stream().mapToInt(Span::length).sum()).isEqualTo(text.length());
  }
}
