package org.quotient.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTest {

  @ParameterizedTest
  @CsvSource({
    "fire, 6, 'fire  '",
    "fire, 4, fire",
    "harbour, 4, har…",
    "the harbour, 5, 'the… '",
    "火事です, 6, '火事… '",
    "🎉🎉🎉, 4, '🎉… '"
  })
  void textIsFilledUpOrCutToTheColumnsThatItTakes(String text, int columns, String fitted) {
    assertThat(Printable.fit(text, columns)).isEqualTo(fitted);
    assertThat(Printable.width(fitted)).isEqualTo(columns);
  }

  @Test
  void accentsOfTheirOwnTakeNoColumn() {
    assertThat(Printable.width("Zu\u0308rich")).isEqualTo(6);
  }

  @Test
  void whatCommandsATerminalOrTurnsTheTextIsReplaced() {
    assertThat(Printable.text("a\u001b[2J\u0000\u202eb\r\n\tc\u00a0d"))
        .isEqualTo("a\ufffd[2J\ufffd\ufffdb   c d");
  }
}
