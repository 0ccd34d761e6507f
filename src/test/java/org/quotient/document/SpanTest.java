package org.quotient.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

  @ParameterizedTest
  @CsvSource({"7,3", "3,3", "-1,2"})
  void emptyOrNegativeSpanIsRefusedWithItsValue(int start, int end) {
    assertThatThrownBy(() -> new Span(start, end))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("need 0 <= start < end, got [" + start + "," + end + ")");
  }

  @ParameterizedTest
  @CsvSource({
    "2,5, true, true",
    "3,4, true, true",
    "4,6, true, false",
    "5,6, false, false",
    "1,2, false, false"
  })
  void spanOverlapsAndCovers(int start, int end, boolean overlaps, boolean covers) {
    Span span = new Span(2, 5);
    assertThat(span.overlaps(new Span(start, end))).isEqualTo(overlaps);
    assertThat(span.covers(new Span(start, end))).isEqualTo(covers);
  }

  @Test
  void endIsNotContained() {
    assertThat(new Span(2, 5).contains(2)).isTrue();
    assertThat(new Span(2, 5).contains(5)).isFalse();
  }

  @Test
  void overlappingSpansAreNotDisjoint() {
    assertThatThrownBy(() -> Span.disjoint("cues", List.of(new Span(0, 3), new Span(2, 4))))
        .hasMessageContaining("need cues in text order and disjoint");
  }
}
