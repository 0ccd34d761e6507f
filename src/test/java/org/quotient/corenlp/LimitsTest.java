package org.quotient.corenlp;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LimitsTest {

  @ParameterizedTest
  @CsvSource({
    "'Rain fell. ', 20000, 'at most 100000 characters, got 220000'",
    "“, 5001, 'at most 5000 characters without white space, got 5001'",
    "'“Rain ', 4001, 'at most 4000 opening quotation marks, got 4001'"
  })
  void textTooLongForTheTokenizerIsRefused(String part, int times, String message) {
    assertThatThrownBy(() -> Limits.check(part.repeat(times)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("need " + message);
  }

  static Stream<Arguments> excesses() {
    return Stream.of(
        Arguments.of("rain ".repeat(501), "at most 500 tokens in a sentence, got 501"),
        Arguments.of(
            "“‘".repeat(5) + "Rain" + "’”".repeat(5),
            "at most 8 levels of nested quotations, got 10"));
  }

  @ParameterizedTest
  @MethodSource("excesses")
  void textBeyondALimitIsRefused(String text, String message) {
    assertThatThrownBy(() -> Limits.check(Sample.of(text).annotation()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("need " + message);
  }

  @Test
  void longArticleIsTaken() {
    String text = "“We said ‘it rains’,” she said. \"Go,\" he wrote.\n\n".repeat(500);
    assertThatCode(() -> Limits.check(text)).doesNotThrowAnyException();
    assertThatCode(() -> Limits.check(Sample.of(text).annotation())).doesNotThrowAnyException();
  }
}
