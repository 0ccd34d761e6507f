package org.quotient.coref;

import java.util.List;
import java.util.Optional;

/** Chooses whom an anaphor means. */
interface Chooser {

  /**
   * A choice.
   *
   * @param cluster the candidate that is meant
   * @param probability how sure that is
   */
  record Choice(Cluster cluster, double probability) {}

  /**
   * One of {@code candidates}, which are the latest first; empty if it means none of them.
   *
   * @param features what is known of the anaphor as it stands
   */
  Optional<Choice> choose(Anaphor anaphor, List<Cluster> candidates, AnaphorFeatures features);
}
