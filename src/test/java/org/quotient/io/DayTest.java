package org.quotient.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-02-29",
        " 2024-02-29 ",
        "20240229",
        "2024-02-29T08:30",
        "2024-02-29T08:30:15",
        "2024-02-29 08:30:15.123456",
        "2024-02-29T23:59:59Z",
        "2024-02-29T23:59:59-08:00",
        "2024-02-29T23:59:59.000+0530",
        "2024-02-29 23:59:59 UTC"
      })
  void dateAndTimeIsTheDay(String text) {
    assertThat(Day.of(text)).contains(LocalDate.of(2024, 2, 29));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2023-02-29",
        "2024-13-01",
        "2024-2-9",
        "24-02-29",
        "12/03/2024",
        "March 12, 2024",
        "2024-03-12 about noon",
        "202403",
        "2024031",
        "1710230400",
        "20241301",
        "٢٠٢٤-٠٣-١٢"
      })
  void anythingElseIsNone(String text) {
    assertThat(Day.of(text)).isEmpty();
  }
}
