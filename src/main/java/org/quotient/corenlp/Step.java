package org.quotient.corenlp;

import java.util.EnumSet;
import java.util.Set;
import org.quotient.document.Layer;

/** Groups of annotators that run together, in the order in which they build on each other. */
enum Step {
  TOKENS("tokenize", Layer.TOKENS),
  NAMES("pos,lemma,ner", Layer.ENTITIES),
  CHAINS("depparse,coref", Layer.ENTITIES),
  QUOTES("quote", Layer.QUOTATIONS);

  /** Names of CoreNLP's annotators. */
  final String annotators;

  /** The layer that fails when this step does. */
  final Layer layer;

  Step(String annotators, Layer layer) {
    this.annotators = annotators;
    this.layer = layer;
  }

  /** The steps that {@code layers} need. */
  static Set<Step> of(Set<Layer> layers) {
    Set<Step> steps = EnumSet.of(TOKENS);
    if (layers.contains(Layer.TIMES)) {
      steps.add(NAMES);
    }
    if (layers.contains(Layer.ENTITIES)) {
      steps.addAll(EnumSet.of(NAMES, CHAINS));
    }
    if (layers.contains(Layer.QUOTATIONS)) {
      steps.addAll(EnumSet.of(NAMES, CHAINS, QUOTES));
    }
    return steps;
  }
}
