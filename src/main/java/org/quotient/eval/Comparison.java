package org.quotient.eval;

import java.util.List;

/**
 * What became of one article.
 *
 * @param evaluation its scores
 * @param differences the annotations without a match, by metric, missed ones first, each in text
 *     order
 * @param judgements whether the predicted names, times, quotations and claims are right
 */
public record Comparison(
    Evaluation evaluation, List<Difference> differences, List<Judgement> judgements) {

  /** Copies the lists. */
  public Comparison {
    differences = List.copyOf(differences);
    judgements = List.copyOf(judgements);
  }
}
