package org.quotient.document;

import java.util.EnumSet;
import java.util.Set;

/** The layers of an analysis, in the order in which they build on each other. */
public enum Layer implements Labelled {
  /** Paragraphs, sentences, tokens. */
  TOKENS,
  ENTITIES,
  TIMES,
  /** Refers to entities by their ids. */
  QUOTATIONS,
  /** Refers to entities, times and quotations by their ids. */
  CLAIMS;

  /** All layers. */
  public static Set<Layer> all() {
    return EnumSet.allOf(Layer.class);
  }

  /** {@code layers} with all layers that they refer to by id. */
  public static Set<Layer> withReferences(Set<Layer> layers) {
    Set<Layer> all = EnumSet.noneOf(Layer.class);
    for (Layer layer : layers) {
      all.add(layer);
      if (layer == CLAIMS) {
        all.addAll(EnumSet.of(ENTITIES, TIMES, QUOTATIONS));
      } else if (layer == QUOTATIONS) {
        all.add(ENTITIES);
      }
    }
    return all;
  }
}
