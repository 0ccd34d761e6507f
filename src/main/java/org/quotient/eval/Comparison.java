package org.quotient.eval;

import java.util.List;

/**
 * What became of one article.
 *
 * @param evaluation its scores
 * @param differences the annotations without a match, by metric, missed ones first, each in text
 *     order
 */
public record Comparison(Evaluation evaluation, List<Difference> differences) {

  /** Copies the list. */
  public Comparison {
    differences = List.copyOf(differences);
  }
}
