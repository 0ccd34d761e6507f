package org.quotient.coref;

import java.util.ArrayDeque;
import java.util.Deque;

/** The people and organisations mentioned last, the latest first; each stands in it once. */
final class Referents {

  /** More are forgotten, so that the work grows with the length of the article alone. Judgement. */
  private static final int MAX = 24;

  private final Deque<Cluster> latest = new ArrayDeque<>();

  void mention(Cluster cluster) {
    latest.remove(cluster);
    latest.addFirst(cluster);
    if (latest.size() > MAX) {
      latest.removeLast();
    }
  }

  Iterable<Cluster> latestFirst() {
    return latest;
  }
}
