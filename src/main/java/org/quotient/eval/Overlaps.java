package org.quotient.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.quotient.document.Span;

/** Pairs annotations that overlap, in passes over both lists in text order. */
final class Overlaps<T> {

  private final List<T> gold;
  private final List<T> predicted;
  private final Function<T, Span> span;
  private final List<Integer> goldOrder;
  private final List<Integer> predictedOrder;
  private final Set<Integer> goldTaken = new HashSet<>();
  private final Set<Integer> predictedTaken = new HashSet<>();

  /** The pairs found so far. */
  final List<Matching.Pair> pairs = new ArrayList<>();

  Overlaps(List<T> gold, List<T> predicted, Function<T, Span> span) {
    this.gold = gold;
    this.predicted = predicted;
    this.span = span;
    this.goldOrder = inTextOrder(gold, span);
    this.predictedOrder = inTextOrder(predicted, span);
  }

  private static <T> List<Integer> inTextOrder(List<T> items, Function<T, Span> span) {
    return IntStream.range(0, items.size())
        .boxed()
        .sorted(Comparator.comparing(i -> span.apply(items.get(i))))
        .toList();
  }

  /** Gives each free gold annotation the free one that fits and shares most characters with it. */
  void pair(BiPredicate<T, T> fits) {
    int first = 0;
    for (int g : goldOrder) {
      Span at = span.apply(gold.get(g));
      while (first < predictedOrder.size() && spanOfPredicted(first).end() <= at.start()) {
        first++;
      }
      int best = goldTaken.contains(g) ? -1 : best(g, first, fits);
      if (best >= 0) {
        goldTaken.add(g);
        predictedTaken.add(best);
        pairs.add(new Matching.Pair(g, best));
      }
    }
  }

  /** The best partner of gold annotation {@code g} from place {@code first} on; -1 for none. */
  private int best(int g, int first, BiPredicate<T, T> fits) {
    Span at = span.apply(gold.get(g));
    int best = -1;
    int most = 0;
    for (int i = first; i < predictedOrder.size(); i++) {
      Span other = spanOfPredicted(i);
      if (other.start() >= at.end()) {
        break;
      }
      int p = predictedOrder.get(i);
      int shared = Math.min(at.end(), other.end()) - Math.max(at.start(), other.start());
      if (shared > most
          && !predictedTaken.contains(p)
          && fits.test(gold.get(g), predicted.get(p))) {
        best = p;
        most = shared;
      }
    }
    return best;
  }

  private Span spanOfPredicted(int place) {
    return span.apply(predicted.get(predictedOrder.get(place)));
  }
}
