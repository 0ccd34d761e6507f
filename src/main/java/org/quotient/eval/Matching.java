package org.quotient.eval;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.quotient.document.Span;

/**
 * Gold and predicted annotations paired one to one, as far as they match.
 *
 * @param gold all gold annotations
 * @param predicted all predicted annotations
 * @param pairs the matching ones, by their places in the two lists
 */
record Matching<T>(List<T> gold, List<T> predicted, List<Pair> pairs) {

  /** The places of two annotations that match. */
  record Pair(int gold, int predicted) {}

  private record Candidate(Pair pair, double likeness) {}

  /** Annotations with equal keys. */
  static <T> Matching<T> equal(List<T> gold, List<T> predicted, Function<T, ?> key) {
    Map<Object, Deque<Integer>> free = new HashMap<>();
    for (int p = 0; p < predicted.size(); p++) {
      free.computeIfAbsent(key.apply(predicted.get(p)), k -> new ArrayDeque<>()).add(p);
    }
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      Deque<Integer> equals = free.get(key.apply(gold.get(g)));
      if (equals != null && !equals.isEmpty()) {
        pairs.add(new Pair(g, equals.remove()));
      }
    }
    return new Matching<>(gold, predicted, pairs);
  }

  /**
   * Annotations that overlap: first those for which {@code preferred} holds, then the rest; each
   * gold one takes the free one with which it shares the most characters, in text order.
   */
  static <T> Matching<T> overlapping(
      List<T> gold, List<T> predicted, Function<T, Span> span, BiPredicate<T, T> preferred) {
    Overlaps<T> overlaps = new Overlaps<>(gold, predicted, span);
    overlaps.pair(preferred);
    overlaps.pair((g, p) -> true);
    return new Matching<>(gold, predicted, overlaps.pairs);
  }

  /**
   * Annotations whose sets of words have a Jaccard likeness of {@code least} or more, the most
   * alike first, then in the order of the lists.
   *
   * @param least above 0
   */
  static <T> Matching<T> alike(
      List<T> gold, List<T> predicted, Function<T, Set<Integer>> words, double least) {
    List<Candidate> candidates = candidates(gold, predicted, words);
    candidates.sort(
        Comparator.comparingDouble(Candidate::likeness)
            .reversed()
            .thenComparing(c -> c.pair.gold)
            .thenComparing(c -> c.pair.predicted));
    boolean[] goldTaken = new boolean[gold.size()];
    boolean[] predictedTaken = new boolean[predicted.size()];
    List<Pair> pairs = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Pair pair = candidate.pair;
      if (candidate.likeness >= least && !goldTaken[pair.gold] && !predictedTaken[pair.predicted]) {
        goldTaken[pair.gold] = true;
        predictedTaken[pair.predicted] = true;
        pairs.add(pair);
      }
    }
    return new Matching<>(gold, predicted, pairs);
  }

  /** Every two annotations that share a word. */
  private static <T> List<Candidate> candidates(
      List<T> gold, List<T> predicted, Function<T, Set<Integer>> words) {
    Map<Integer, List<Integer>> with = new HashMap<>();
    for (int p = 0; p < predicted.size(); p++) {
      for (int word : words.apply(predicted.get(p))) {
        with.computeIfAbsent(word, w -> new ArrayList<>()).add(p);
      }
    }
    List<Candidate> candidates = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      int size = words.apply(gold.get(g)).size();
      Map<Integer, Integer> shared = new HashMap<>();
      for (int word : words.apply(gold.get(g))) {
        with.getOrDefault(word, List.of()).forEach(p -> shared.merge(p, 1, Integer::sum));
      }
      for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
        int p = entry.getKey();
        int common = entry.getValue();
        double likeness = (double) common / (size + words.apply(predicted.get(p)).size() - common);
        candidates.add(new Candidate(new Pair(g, p), likeness));
      }
    }
    return candidates;
  }

  /** The pairs for which {@code holds}, gold first; the others count as not matching. */
  Matching<T> where(BiPredicate<T, T> holds) {
    return new Matching<>(
        gold,
        predicted,
        pairs.stream()
            .filter(pair -> holds.test(gold.get(pair.gold), predicted.get(pair.predicted)))
            .toList());
  }

  /** The matching over the annotations of which {@code counted} holds alone, paired as here. */
  Matching<T> among(Predicate<T> counted) {
    List<T> fewerGold = new ArrayList<>();
    List<T> fewerPredicted = new ArrayList<>();
    int[] goldPlace = places(gold, counted, fewerGold);
    int[] predictedPlace = places(predicted, counted, fewerPredicted);
    List<Pair> kept =
        pairs.stream()
            .filter(pair -> goldPlace[pair.gold] >= 0 && predictedPlace[pair.predicted] >= 0)
            .map(pair -> new Pair(goldPlace[pair.gold], predictedPlace[pair.predicted]))
            .toList();
    return new Matching<>(fewerGold, fewerPredicted, kept);
  }

  private static <T> int[] places(List<T> items, Predicate<T> counted, List<T> kept) {
    int[] places = new int[items.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = counted.test(items.get(i)) ? kept.size() : -1;
      if (places[i] >= 0) {
        kept.add(items.get(i));
      }
    }
    return places;
  }
}
