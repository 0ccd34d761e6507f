package org.quotient.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the places of the sources that share most with a stretch of a quotation: first by three
 * words in a row, then, where these find little, by rare words. Holds nothing but the index.
 */
final class WindowFinder {

  /** Places of one seed; a seed that stands more often says nothing. Judgement. */
  private static final int MOST_OF_SEED = 20_000;

  /** Places of all rare words together. Judgement. */
  private static final int MOST_OF_WORDS = 60_000;

  /** Windows to align. Judgement. */
  private static final int WINDOWS = 6;

  /** Words around what the seeds cover. Judgement. */
  private static final int SLACK = 8;

  /** Words that may have been left out of a window at a place that is not marked. Judgement. */
  private static final int UNMARKED_GAP = 60;

  /** Words that a window may have beyond twice those of the stretch. Judgement. */
  private static final int MOST_MORE = 500;

  /** Words that a rendering in other words may have beyond twice those rendered. Judgement. */
  private static final int SIMILAR_GAP = 10;

  /** Part of a stretch that three words in a row must cover to be enough. Judgement. */
  private static final double ENOUGH = 0.3;

  /** Weight of the same speaker: less than that of any word. */
  private static final int BONUS = 8;

  private final SourceIndex index;

  WindowFinder(SourceIndex index) {
    this.index = index;
  }

  /** Windows for the words from {@code a} to before {@code b}, the best first. */
  List<Window> find(Query query, int a, int b) {
    Hits hits = new Hits();
    grams(query, a, b, hits);
    if (distinct(hits, b - a) < ENOUGH * (b - a) || hits.size() == 0) {
      pairs(query, a, b, hits);
      rareWords(query, a, b, hits);
    }
    hits.sort();
    return pick(query, a, b, new Width(width(query, a, b), false), hits);
  }

  private void grams(Query query, int a, int b, Hits hits) {
    for (int i = a; i + GramIndex.LENGTH <= b; i++) {
      int word = i - a;
      if (query.number(i) != SourceIndex.UNKNOWN
          && query.number(i + 1) != SourceIndex.UNKNOWN
          && query.number(i + 2) != SourceIndex.UNKNOWN) {
        index
            .grams()
            .find(
                query.number(i),
                query.number(i + 1),
                query.number(i + 2),
                MOST_OF_SEED,
                p -> add(query, p, word, hits));
      }
    }
  }

  private void add(Query query, int position, int word, Hits hits) {
    if (!query.isPassedOver(position)) {
      hits.add(position, word);
    }
  }

  private static int distinct(Hits hits, int size) {
    boolean[] seen = new boolean[size];
    int distinct = 0;
    for (int h = 0; h < hits.size(); h++) {
      if (!seen[hits.word(h)]) {
        seen[hits.word(h)] = true;
        distinct++;
      }
    }
    return distinct;
  }

  /** Pairs of words in a row, for a stretch too short for three. */
  private void pairs(Query query, int a, int b, Hits hits) {
    if (b - a > GramIndex.LENGTH + 1) {
      return;
    }
    for (int i = a; i + 1 < b; i++) {
      if (query.number(i) == SourceIndex.UNKNOWN || query.number(i + 1) == SourceIndex.UNKNOWN) {
        continue;
      }
      boolean left = count(query.number(i)) <= count(query.number(i + 1));
      int rarer = index.stem(left ? query.number(i) : query.number(i + 1));
      for (int n = Math.min(index.stems().count(rarer), 100 * MOST_OF_SEED), k = 0; k < n; k++) {
        int p = index.stems().position(rarer, k) - (left ? 0 : 1);
        if (p >= 0
            && p + 1 < index.size()
            && index.word(p) == query.number(i)
            && index.word(p + 1) == query.number(i + 1)) {
          add(query, p, i - a, hits);
          add(query, p + 1, i + 1 - a, hits);
        }
      }
    }
  }

  private int count(int word) {
    return index.stems().count(index.stem(word));
  }

  private void rareWords(Query query, int a, int b, Hits hits) {
    List<Integer> rare =
        IntStream.range(a, b)
            .filter(
                i ->
                    query.number(i) != SourceIndex.UNKNOWN
                        && count(query.number(i)) <= MOST_OF_SEED)
            .boxed()
            .sorted(Comparator.comparingInt(i -> count(query.number(i))))
            .toList();
    int room = MOST_OF_WORDS;
    for (int i : rare) {
      int stem = index.stem(query.number(i));
      int n = index.stems().count(stem);
      room -= n;
      if (room < 0) {
        return;
      }
      for (int k = 0; k < n; k++) {
        add(query, index.stems().position(stem, k), i - a, hits);
      }
    }
  }

  /**
   * Windows that share rare words with the words of {@code query}, in any order, the best first.
   */
  List<Window> similar(Query query) {
    int size = query.size();
    Hits hits = new Hits();
    rareWords(query, 0, size, hits);
    hits.sort();
    return pick(query, 0, size, new Width(2 * size + SIMILAR_GAP, true), hits);
  }

  private List<Window> pick(Query query, int a, int b, Width width, Hits hits) {
    int[] weights = new int[b - a];
    for (int i = a; i < b; i++) {
      weights[i - a] = (int) (16 * index.weight(query.number(i)));
    }
    Scan scan = new Scan(query, a, hits, weights, width);
    List<Window> windows = new ArrayList<>();
    for (int n = 0; n < WINDOWS; n++) {
      int best = scan.best();
      if (best < 0) {
        break;
      }
      windows.add(scan.take(best));
    }
    return windows;
  }

  private static int width(Query query, int a, int b) {
    int breaks = (int) IntStream.range(a + 1, b).filter(query.words()::isBreak).count();
    int wide = (b - a) * 5 / 4 + UNMARKED_GAP + breaks * Edits.MOST_OMITTED;
    return Math.min(wide, 2 * (b - a) + MOST_MORE);
  }

  /** How many words a window has at most, and whether it ends where another speaker begins. */
  private record Width(int words, boolean inTurn) {}

  /** The windows that end at each hit, with what they cover. */
  private final class Scan {

    private final Hits hits;
    private final int words;
    private final int[] omitted;
    private final boolean exact;
    private final int[] firsts;
    private final long[] scores;

    Scan(Query query, int a, Hits hits, int[] weights, Width width) {
      this.omitted = omitted(query, a, weights.length);
      this.exact = width.inTurn();
      this.hits = hits;
      this.words = weights.length;
      this.firsts = new int[hits.size()];
      this.scores = new long[hits.size()];
      int[] seen = new int[weights.length];
      int all = IntStream.of(weights).sum();
      int covered = 0;
      int left = 0;
      int end = 0;
      for (int right = 0; right < hits.size(); right++) {
        int position = hits.position(right);
        boolean turned =
            width.inTurn() && right > 0 && index.turn(position) != index.turn(hits.position(left));
        if (position >= end || turned) {
          covered = 0;
          Arrays.fill(seen, 0);
          left = right;
          end = index.end(index.sourceOf(position));
        }
        covered += seen[hits.word(right)]++ == 0 ? weights[hits.word(right)] : 0;
        while (position - hits.position(left) > width.words()
            || (left < right && seen[hits.word(left)] > 1)) {
          covered -= --seen[hits.word(left)] == 0 ? weights[hits.word(left)] : 0;
          left++;
        }
        firsts[right] = left;
        boolean preferred = 2 * covered > all && query.isPreferred(position);
        int bonus = preferred ? BONUS : 0;
        scores[right] = (long) (covered + bonus) * 100_000 - (position - hits.position(left));
      }
    }

    /** The hit at which the best window ends; -1 if none is left. */
    int best() {
      int best = -1;
      for (int h = 0; h < scores.length; h++) {
        if (scores[h] != Long.MIN_VALUE && (best < 0 || scores[h] > scores[best])) {
          best = h;
        }
      }
      return best;
    }

    /** The window that ends at {@code last}; those that overlap it are taken with it. */
    Window take(int last) {
      int first = firsts[last];
      int from = hits.position(first);
      int to = hits.position(last);
      int source = index.sourceOf(from);
      int before = Math.min(MOST_MORE, omitted[hits.word(first)]);
      int after = Math.min(MOST_MORE, omitted[words - 1] - omitted[hits.word(last)]);
      for (int h = first; h < scores.length && hits.position(firsts[h]) <= to; h++) {
        scores[h] = Long.MIN_VALUE;
      }
      if (exact) {
        return new Window(from, to + 1);
      }
      return new Window(
          Math.max(index.first(source), from - hits.word(first) - before - SLACK),
          Math.min(index.end(source), to + words - hits.word(last) + after + SLACK));
    }

    /** For each word of the stretch how many words may be left out where breaks are before it. */
    private int[] omitted(Query query, int a, int size) {
      int[] most = new int[size];
      for (int i = 1; i < size; i++) {
        most[i] = most[i - 1] + (query.words().isBreak(a + i) ? Edits.MOST_OMITTED : 0);
      }
      return most;
    }
  }
}
