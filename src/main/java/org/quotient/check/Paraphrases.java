package org.quotient.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds passages that have words for what a quotation says. Verifies nothing. */
final class Paraphrases {

  /** A passage with a smaller part of the words is not shown. Judgement. */
  private static final double MIN_SCORE = 0.35;

  /** Part of the best passage's score that others must reach. Judgement. */
  private static final double NEAR_BEST = 0.7;

  /** Passages to show. Judgement. */
  private static final int MOST = 3;

  /** Words from a hit to the start or end of its sentence that are still shown. Judgement. */
  private static final int SENTENCE_WORDS = 40;

  private final SourceIndex index;
  private final Query query;

  Paraphrases(SourceIndex index, Query query) {
    this.index = index;
    this.query = query;
  }

  /** A passage and the part of the words that it has. */
  record Scored(Window window, double score) {}

  /** The best passages, the best first. */
  List<Scored> find() {
    List<Scored> all = new ArrayList<>();
    for (Window window : new WindowFinder(index).similar(query)) {
      Window whole = sentences(window);
      double score = score(whole);
      boolean known =
          all.stream()
              .map(Scored::window)
              .anyMatch(w -> w.from() < whole.to() && whole.from() < w.to());
      if (score >= MIN_SCORE && !known) {
        all.add(new Scored(whole, score));
      }
    }
    all.sort(Comparator.comparingDouble(Scored::score).reversed());
    return all.stream()
        .filter(scored -> scored.score() >= NEAR_BEST * all.get(0).score())
        .limit(MOST)
        .toList();
  }

  /** The sentences of what the quotation shares with {@code window}. */
  private Window sentences(Window window) {
    Set<Integer> stems = new HashSet<>();
    for (int i = 0; i < query.size(); i++) {
      if (counts(i)) {
        stems.add(index.stem(query.number(i)));
      }
    }
    int first = window.from();
    while (first < window.to() - 1 && !stems.contains(index.stem(index.word(first)))) {
      first++;
    }
    int last = window.to() - 1;
    while (last > first && !stems.contains(index.stem(index.word(last)))) {
      last--;
    }
    int source = index.sourceOf(first);
    int from = first;
    while (from > Math.max(index.first(source), first - SENTENCE_WORDS)
        && !index.is(WordCutter.SENTENCE | SourceIndex.TURN, from)) {
      from--;
    }
    int to = last + 1;
    while (to < Math.min(index.end(source), last + SENTENCE_WORDS)
        && !index.is(WordCutter.SENTENCE | SourceIndex.TURN, to)) {
      to++;
    }
    return new Window(from, to);
  }

  private double score(Window window) {
    Set<Integer> there = new HashSet<>();
    for (int p = window.from(); p < window.to(); p++) {
      there.add(index.stem(index.word(p)));
    }
    double all = 0;
    double shared = 0;
    for (int i = 0; i < query.size(); i++) {
      if (!WordKinds.isFunctionWord(query.words().word(i))) {
        double weight = index.weight(query.number(i));
        all += weight;
        shared += there.contains(index.stem(query.number(i))) ? weight : 0;
      }
    }
    return all == 0 ? 0 : Math.round(100 * shared / all) / 100.0;
  }

  private boolean counts(int i) {
    return query.number(i) != SourceIndex.UNKNOWN
        && !WordKinds.isFunctionWord(query.words().word(i));
  }
}
