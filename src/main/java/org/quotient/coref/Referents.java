package org.quotient.coref;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/** The people and organisations mentioned last, the latest first; each stands in it once. */
final class Referents {

  /** More are forgotten, so that the work grows with the length of the article alone. Judgement. */
  private static final int MAX = 40;

  private final Deque<Cluster> latest = new ArrayDeque<>();
  private Cluster speaker;

  void mention(Cluster cluster) {
    latest.remove(cluster);
    latest.addFirst(cluster);
    if (latest.size() > MAX) {
      latest.removeLast();
    }
  }

  /** Whoever spoke last outside quotation marks; null if nobody has. */
  Cluster speaker() {
    return speaker;
  }

  /** Notes that {@code cluster} is the subject of a verb of speech. */
  void speaks(Cluster cluster) {
    speaker = cluster;
  }

  /** Those that {@code fits} accepts, the latest first. */
  List<Cluster> latestFirst(Predicate<Cluster> fits) {
    return latest.stream().filter(fits).toList();
  }
}
