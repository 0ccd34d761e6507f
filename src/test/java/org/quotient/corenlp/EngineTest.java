package org.quotient.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quotient.document.FormatException;
import org.quotient.document.Layer;

class EngineTest {

  private static final ClassLoader EMPTY = new ClassLoader(null) {};

  @Test
  void withoutModelsTheMessageSaysWhatToDo() {
    assertThatThrownBy(() -> Engine.need(EMPTY, Long.MAX_VALUE))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining("mvn -Pcorenlp package")
        .hasMessageNotContaining("\n");
  }

  @Test
  void smallHeapIsToldBeforeAnythingIsLoaded() {
    ClassLoader full =
        new ClassLoader(null) {
          @Override
          public java.net.URL getResource(String name) {
            return EngineTest.class.getResource("EngineTest.class");
          }
        };
    assertThatThrownBy(() -> Engine.need(full, 768_000_000))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining("got 768 MB")
        .hasMessageContaining("QUOTIENT_OPTS=-Xmx");
    assertThatCode(() -> Engine.need(full, 6_000_000_000L)).doesNotThrowAnyException();
  }

  @Test
  void layersNeedTheStepsBelowThem() {
    assertThat(Step.of(Set.of(Layer.TOKENS))).containsExactly(Step.TOKENS);
    assertThat(Step.of(Set.of(Layer.TIMES))).containsExactly(Step.TOKENS, Step.NAMES);
    assertThat(Step.of(Set.of(Layer.ENTITIES)))
        .containsExactly(Step.TOKENS, Step.NAMES, Step.CHAINS);
    assertThat(Step.of(Layer.all())).isEqualTo(EnumSet.allOf(Step.class));
  }
}
