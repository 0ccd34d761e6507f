package org.quotient.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTest {

  @ParameterizedTest
  @CsvSource({
    "25, 25",
    "twenty five, 25",
    "two hundred and six, 206",
    "two thousand four hundred, 2400",
    "2.4 million, 2400000",
    "nineteen, 19",
    "zero, 0"
  })
  void valueIs(String words, BigDecimal value) {
    assertThat(NumberWords.value(List.of(words.split(" "))).orElseThrow())
        .isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "five twenty",
        "two hundred and",
        "and two",
        "nineteen ninety",
        "twenty thirty",
        "two three",
        "20 5",
        "million",
        "rain",
        "two rain"
      })
  void noNumber(String words) {
    assertThat(NumberWords.value(List.of(words.split(" ")))).isEmpty();
  }
}
