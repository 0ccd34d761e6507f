package org.quotient.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlphaTest {

  private static List<String> labels(String labels) {
    return Arrays.asList(labels.split(" ", -1));
  }

  /** The example of two observers and binary data in Krippendorff 2011, section A. */
  @Test
  void agreesWithThePublishedExample() {
    double alpha = Alpha.of(labels("0 1 0 0 0 0 0 0 1 0"), labels("1 1 1 0 0 1 0 0 0 0"));
    assertThat(alpha).isCloseTo(0.095, within(0.0005));
  }

  @Test
  void fullAgreementIsOne() {
    assertThat(Alpha.of(labels("a b a"), labels("a b a"))).isEqualTo(1);
    assertThat(Alpha.of(labels("a a"), labels("a a"))).isEqualTo(1);
    assertThat(Alpha.of(List.of(), List.of())).isEqualTo(1);
  }

  @Test
  void bothMustLabelTheSameUnits() {
    assertThatThrownBy(() -> Alpha.of(List.of("a"), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("need as many labels of both, got 1 and 0");
  }
}
