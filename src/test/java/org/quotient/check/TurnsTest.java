package org.quotient.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TurnsTest {

  @Test
  void namesInCapitalsAreLabels() {
    assertThat(Turns.of("ANN LUND: Good evening.\nMR. OAKES (D-Ohio): Thank you.\n").speakers())
        .containsExactly("ANN LUND", "MR. OAKES");
  }

  @Test
  void namesInSmallLettersAreLabelsIfTheyReturn() {
    String talk = "Ann Lund: Good evening.\nBo Ray: Thanks.\n[00:01:02] Ann Lund: So.\n";
    assertThat(Turns.of(talk).speakers()).containsExactly("Ann Lund", "Bo Ray", "Ann Lund");
    assertThat(Turns.of("Three things: rain.\nLater: sun.\n").speakers()).isEmpty();
  }

  @Test
  void questionAndAnswerAreLabels() {
    assertThat(Turns.of("Q. Why?\nA. Rain.\nQ: And now?\nA: Sun.\n").speakers())
        .containsExactly("Q", "A", "Q", "A");
  }

  @Test
  void boldLabelsAndStampsAreTakenWhole() {
    String talk = "**ANN LUND:** Rain.\n\n(0:12) BO RAY: Sun.\n";
    Turns turns = Turns.of(talk);
    assertThat(turns.speakers()).containsExactly("ANN LUND", "BO RAY");
    assertThat(turns.labels().get(1).in(talk)).isEqualTo("(0:12) BO RAY:");
  }

  @Test
  void headingsAreNoLabels() {
    assertThat(Turns.of("NOTE: rain.\nUPDATE: sun.\nCONTACT: us\n").speakers()).isEmpty();
  }
}
