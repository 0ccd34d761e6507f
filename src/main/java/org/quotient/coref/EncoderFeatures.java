package org.quotient.coref;

import java.util.List;
import java.util.Map;

/** What the encoder says of whom an anaphor means, as features of the ranking model. */
final class EncoderFeatures {

  private final Referents referents;
  private final Anaphor anaphor;
  private final Map<Cluster, Double> shares;

  EncoderFeatures(Referents referents, Anaphor anaphor) {
    this.referents = referents;
    this.anaphor = anaphor;
    this.shares = referents.isRead(anaphor) ? referents.shares(anaphor) : Map.of();
  }

  /** Features of "none of the candidates"; no feature if the anaphor was not read. */
  List<String> ofNone() {
    return referents.isRead(anaphor)
        ? List.of("none encoder " + logOdds(referents.none(anaphor)))
        : List.of();
  }

  /**
   * Features of a candidate; no feature if the anaphor was not read. One that the encoder did not
   * see has the probability of none instead of its own.
   */
  List<String> of(Cluster candidate) {
    if (!referents.isRead(anaphor)) {
      return List.of();
    }
    if (!referents.isSeen(candidate.lastMention(false), anaphor)) {
      return List.of("encoder unseen " + logOdds(referents.none(anaphor)));
    }
    double own = 0;
    for (Cluster member : candidate.members()) {
      own += shares.getOrDefault(member, 0.0);
    }
    double best = referents.none(anaphor);
    for (Map.Entry<Cluster, Double> other : shares.entrySet()) {
      best = candidate.members().contains(other.getKey()) ? best : Math.max(best, other.getValue());
    }
    return List.of("encoder " + logOdds(own), "encoder " + (own > best ? "best" : "not best"));
  }

  /** Log odds of a probability, rounded, between -3 and 4. */
  private static String logOdds(double probability) {
    double odds = Math.log(probability / Math.max(1e-9, 1 - probability));
    return Long.toString(Math.round(Math.max(-3, Math.min(4, odds))));
  }
}
