package org.quotient.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {

  private final MarkedText text =
      MarkedText.of("[p [s [t Rain] [t fell][t .]] [s [t Snow][t .]]]\n\n[p [s [t End]]]");

  private final Tokens tokens =
      Tokens.of(
          text.text(),
          text.spans("p").stream().map(span -> new Paragraph(span, Paragraph.Kind.BODY)).toList(),
          text.spans("s"),
          text.spans("t"));

  @Test
  void tokensKnowTheirSentencesAndParagraphs() {
    assertThat(tokens.sentenceOf(2)).isEqualTo(0);
    assertThat(tokens.sentenceOf(3)).isEqualTo(1);
    assertThat(tokens.firstOf(1)).isEqualTo(3);
    assertThat(tokens.lastOf(1)).isEqualTo(4);
    assertThat(tokens.paragraphOf(2)).isEqualTo(1);
    assertThat(tokens.word(5)).isEqualTo("End");
  }

  @Test
  void offsetsLeadToTokens() {
    assertThat(tokens.firstAfter(0)).isEqualTo(0);
    assertThat(tokens.firstAfter(4)).isEqualTo(1);
    assertThat(tokens.firstAfter(1000)).isEqualTo(6);
    assertThat(tokens.lastBefore(0)).isEqualTo(-1);
    assertThat(tokens.lastBefore(5)).isEqualTo(0);
    assertThat(tokens.lastBefore(1000)).isEqualTo(5);
  }

  @Test
  void tokenOutsideASentenceIsRefused() {
    List<Paragraph> paragraphs = List.of(new Paragraph(new Span(0, 9), Paragraph.Kind.BODY));
    List<Span> sentences = List.of(new Span(0, 4));
    assertThatThrownBy(() -> Tokens.of("Rain fell", paragraphs, sentences, List.of(new Span(5, 9))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("need every token in a sentence");
  }

  @Test
  void sentenceWithoutATokenIsRefused() {
    List<Paragraph> paragraphs = List.of(new Paragraph(new Span(0, 9), Paragraph.Kind.BODY));
    List<Span> sentences = List.of(new Span(0, 4), new Span(5, 9));
    assertThatThrownBy(() -> Tokens.of("Rain fell", paragraphs, sentences, List.of(new Span(0, 4))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("need a token in every sentence");
  }

  @Test
  void aBlankTextHasNoTokens() {
    assertThat(Tokens.of("  ", List.of(), List.of(), List.of()).size()).isZero();
  }
}
