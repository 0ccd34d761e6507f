package org.quotient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class HostileTextsTest {

  @Test
  void namesAreUniqueSoThatAFailureNamesOneText() {
    assertThat(HostileTexts.small().map(Object::toString)).doesNotHaveDuplicates();
    assertThat(HostileTexts.growing().map(Object::toString)).doesNotHaveDuplicates();
  }

  @Test
  void growingTextsGrowWithTheirSize() {
    assertThat(HostileTexts.growing())
        .allSatisfy(
            growing ->
                assertThat((double) growing.text(0.04).length() / growing.text(0.01).length())
                    .isBetween(3.0, 5.0));
  }

  @Test
  void seedGivesTheSameTextAgain() {
    assertThat(HostileTexts.mutated(7)).isEqualTo(HostileTexts.mutated(7));
    assertThat(LongStream.range(0, 100).mapToObj(HostileTexts::mutated).distinct().count())
        .isGreaterThan(95);
  }
}
