package org.quotient.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerNamesTest {

  @ParameterizedTest
  @CsvSource({
    "Ann Lund, ANN LUND, SAME",
    "Ann Lund, SEN. LUND, SAME",
    "Lund, Ann Lund, SAME",
    "Ann Lund, A. Lund, SAME",
    "Joseph Ray, Joe Ray, UNKNOWN",
    "Ann Lund, Peter Oakes, OTHER",
    "Ann Lund, Peter Lund, UNKNOWN",
    "Ann Lund, THE PRESIDENT, UNKNOWN",
    "Ann Lund, Q, OTHER",
    "the mayor, Q, UNKNOWN",
    "Ann Lund, REPORTER, OTHER"
  })
  void namesAreCompared(String ours, String theirs, SpeakerNames.Answer answer) {
    assertThat(SpeakerNames.compare(ours, theirs)).isEqualTo(answer);
  }
}
