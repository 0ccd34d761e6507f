package org.quotient.eval;

import java.util.List;
import org.quotient.document.Analysis;
import org.quotient.document.Layer;

/** Holds a predicted analysis against the gold one of the same article. */
public final class Evaluator {

  private Evaluator() {}

  /**
   * Scores each layer that {@code gold} has; one that {@code predicted} lacks counts as empty. The
   * warnings are scored with the times.
   *
   * @throws IllegalArgumentException if the two texts differ
   */
  public static Comparison compare(Analysis gold, Analysis predicted) {
    String text = gold.article().text();
    if (!text.equals(predicted.article().text())) {
      throw new IllegalArgumentException(
          "need two analyses of one text, got two texts for article " + gold.article().id());
    }
    Tally tally = new Tally();
    for (Layer layer : gold.layers()) {
      score(layer, gold, predicted, tally);
    }
    return tally.comparison();
  }

  private static void score(Layer layer, Analysis gold, Analysis predicted, Tally tally) {
    switch (layer) {
      case TOKENS -> TokenScorer.score(gold.tokens(), predicted.tokens(), tally);
      case ENTITIES ->
          EntityScorer.score(
              gold.entities().orElseThrow(), predicted.entities().orElse(List.of()), tally);
      case TIMES -> {
        TimeScorer.scoreTimes(
            gold.times().orElseThrow(), predicted.times().orElse(List.of()), tally);
        TimeScorer.scoreWarnings(gold.warnings(), predicted.warnings(), tally);
      }
      case QUOTATIONS -> new QuotationScorer(gold.article().text()).score(gold, predicted, tally);
      case CLAIMS -> new ClaimScorer(gold.article().text()).score(gold, predicted, tally);
    }
  }
}
