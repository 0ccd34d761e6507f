package org.quotient.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AntecedentsTest {

  @Test
  void keepsWhatIsProbableOfEachTokenOfAWindow() {
    Antecedents.Builder builder = new Antecedents.Builder(6);
    float[] scores = {
      1, 0, 0, 0, //
      0.3f, 0.7f, 0, 0, //
      0.2f, 0.75f, 0.05f, 0,
    };
    builder.add(2, 3, scores);
    Antecedents antecedents = builder.build();
    assertThat(antecedents.isRead(1)).isFalse();
    assertThat(antecedents.isRead(4)).isTrue();
    assertThat(antecedents.isRead(5)).isFalse();
    assertThat(antecedents.first(4)).isEqualTo(2);
    assertThat(antecedents.none(4)).isCloseTo(0.2, within(1e-6));
    assertThat(antecedents.tokens(2)).isEmpty();
    assertThat(antecedents.tokens(3)).containsExactly(2);
    assertThat(antecedents.tokens(4)).containsExactly(2);
    assertThat(antecedents.probability(4, 0)).isCloseTo(0.75, within(1e-6));
  }

  @Test
  void scoresMustBeThoseOfTheWindow() {
    assertThatThrownBy(() -> new Antecedents.Builder(6).add(0, 3, new float[9]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("need 12 scores for 3 tokens, got 9");
  }

  @Test
  void articleThatWasNotReadHasNone() {
    assertThat(Antecedents.unread().isRead(0)).isFalse();
  }
}
