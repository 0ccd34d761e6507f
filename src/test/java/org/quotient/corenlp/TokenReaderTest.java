package org.quotient.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotient.document.Paragraph;
import org.quotient.document.Span;
import org.quotient.document.Tokens;

class TokenReaderTest {

  private static Tokens read(String text) {
    Sample sample = Sample.of(text);
    return TokenReader.read(sample.text(), sample.annotation());
  }

  private static List<String> words(Tokens tokens, List<Span> spans) {
    return spans.stream().map(span -> span.in(tokens.text())).toList();
  }

  @Test
  void blankLineEndsAParagraphAndItsSentence() {
    Tokens tokens = read("Storm over Harrow\n\nRain fell\nall day. It stopped.\n \nWork goes on");
    assertThat(words(tokens, tokens.paragraphs().stream().map(Paragraph::span).toList()))
        .containsExactly("Storm over Harrow", "Rain fell\nall day. It stopped.", "Work goes on");
    assertThat(words(tokens, tokens.sentences()))
        .containsExactly("Storm over Harrow", "Rain fell\nall day.", "It stopped.", "Work goes on");
  }

  @Test
  void windowsLineEndsAreLineEnds() {
    assertThat(read("Rain\r\nfell\r\n\r\nSnow fell").paragraphs()).hasSize(2);
  }

  @Test
  void tokensStandInTheTextAsTheyAre() {
    Tokens tokens = read("“We can't,” said 🙂 Ann (left) at 1/2 past…");
    assertThat(words(tokens, tokens.spans()))
        .containsExactly(
            "“", "We", "ca", "n't", ",", "”", "said", "🙂", "Ann", "(", "left", ")", "at", "1/2",
            "past", "…");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\n\t",
        "\u0000",
        "\uFEFF",
        "\uD83D",
        "etc.",
        "U.S.",
        "...",
        "\u00A0x\u200B"
      })
  void oddTextsGiveTokensThatKeepTheirRules(String text) {
    Tokens tokens = read(text);
    assertThat(tokens.text()).isEqualTo(text);
    assertThat(tokens.spans()).doesNotHaveDuplicates().isSorted();
  }
}
