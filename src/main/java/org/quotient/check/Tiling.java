package org.quotient.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Covers a quotation with passages of the sources: the one that has most of it, and others for what
 * that one lacks.
 */
final class Tiling {

  /** Words that are looked for elsewhere, at least; fewer stand everywhere. Judgement. */
  private static final int MIN_WORDS = 4;

  /** Part of them that must be the same elsewhere. Judgement. */
  private static final double SAME = 0.75;

  /** Passages within passages. Judgement. */
  private static final int DEPTH = 5;

  /** Words in a row that weigh less than this part of one rare word stand everywhere. Judgement. */
  private static final double LIGHT = 0.75;

  private final SourceIndex index;
  private final Query query;
  private final WindowFinder finder;

  Tiling(SourceIndex index, Query query) {
    this.index = index;
    this.query = query;
    this.finder = new WindowFinder(index);
  }

  /** The passages, in the order of the quotation's words; empty if nothing is alike. */
  List<Alignment> cover() {
    List<Alignment> all = cover(0, query.size(), 0);
    all.removeIf(part -> count(part) == 0);
    return all;
  }

  private List<Alignment> cover(int a, int b, int depth) {
    Optional<Alignment> best = best(a, b);
    if (best.isEmpty()) {
      return new ArrayList<>();
    }
    boolean[] solid = solid(best.get());
    List<Alignment> all = split(best.get(), withoutIslands(solid), depth);
    return all.size() > 1 ? all : split(best.get(), solid, depth);
  }

  /** {@code whole}, with its stretches that are not solid taken from where they fit better. */
  private List<Alignment> split(Alignment whole, boolean[] solid, int depth) {
    int a = whole.a();
    int b = whole.b();
    List<Alignment> all = new ArrayList<>();
    int kept = a;
    for (int i = a; i < b; i++) {
      int end = i;
      while (end < b && !solid[end - a]) {
        end++;
      }
      if (end - i >= MIN_WORDS && end - i < b - a && depth < DEPTH && isElsewhere(i, end)) {
        addPart(whole, kept, i, all);
        all.addAll(cover(i, end, depth + 1));
        kept = end;
      }
      i = Math.max(i, end);
    }
    addPart(whole, kept, b, all);
    return all;
  }

  /** {@code solid} without stretches of a few words between longer ones that are not solid. */
  private static boolean[] withoutIslands(boolean[] solid) {
    boolean[] firm = solid.clone();
    for (int i = 0; i < solid.length; i++) {
      int end = i;
      while (end < solid.length && solid[end]) {
        end++;
      }
      if (end > i
          && end - i < MIN_WORDS
          && isEmpty(solid, i - MIN_WORDS, i)
          && isEmpty(solid, end, end + MIN_WORDS)) {
        Arrays.fill(firm, i, end, false);
      }
      i = Math.max(i, end);
    }
    return firm;
  }

  private static void addPart(Alignment of, int from, int to, List<Alignment> all) {
    if (from < to) {
      all.add(of.part(from, to));
    }
  }

  private boolean isElsewhere(int a, int b) {
    Optional<Alignment> found = best(a, b);
    if (found.isEmpty()) {
      return false;
    }
    int same = 0;
    for (int i = a; i < b; i++) {
      same += found.get().same(i, query, index) ? 1 : 0;
    }
    return same >= SAME * (b - a) && count(found.get()) >= MIN_WORDS - 1;
  }

  /** The alignment of least cost; among equals one with the same speaker, then the first. */
  private Optional<Alignment> best(int a, int b) {
    Optional<Alignment> best = Optional.empty();
    for (Window window : finder.find(query, a, b)) {
      Alignment alignment = Aligner.align(index, query, a, b, window);
      if (best.isEmpty() || rank(alignment) < rank(best.get())) {
        best = Optional.of(alignment);
      }
    }
    return best;
  }

  private int rank(Alignment alignment) {
    OptionalInt first = alignment.first();
    boolean preferred = first.isPresent() && query.isPreferred(first.getAsInt());
    return 2 * alignment.cost() + (preferred ? 0 : 1);
  }

  /** Number of words that are the same as in the source together with a neighbour. */
  int count(Alignment alignment) {
    int count = 0;
    for (boolean solid : solid(alignment)) {
      count += solid ? 1 : 0;
    }
    return count;
  }

  private boolean[] solid(Alignment alignment) {
    boolean[] solid = new boolean[alignment.b() - alignment.a()];
    for (int i = alignment.a(); i + 1 < alignment.b(); i++) {
      boolean pair =
          alignment.same(i, query, index)
              && alignment.same(i + 1, query, index)
              && isNext(alignment.at(i), alignment.at(i + 1));
      solid[i - alignment.a()] |= pair;
      solid[i + 1 - alignment.a()] |= pair;
    }
    if (solid.length == 1) {
      solid[0] = alignment.same(alignment.a(), query, index);
    }
    dropIslands(alignment, solid);
    return solid;
  }

  private boolean isNext(int position, int other) {
    int p = position + 1;
    while (p < other && index.is(SourceIndex.FREE, p)) {
      p++;
    }
    return p == other;
  }

  /** Common words that are the same by chance, far from all others, are not solid. */
  private void dropIslands(Alignment alignment, boolean[] solid) {
    for (int i = 0; i < solid.length; i++) {
      int end = i;
      double weight = 0;
      while (end < solid.length && solid[end]) {
        weight += index.weight(query.number(alignment.a() + end));
        end++;
      }
      boolean alone = isEmpty(solid, i - 3, i) && isEmpty(solid, end, end + 3);
      if (end > i && weight < LIGHT * index.maxWeight() && alone && solid.length > MIN_WORDS) {
        Arrays.fill(solid, i, end, false);
      }
      i = Math.max(i, end);
    }
  }

  private static boolean isEmpty(boolean[] solid, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(solid.length, to); i++) {
      if (solid[i]) {
        return false;
      }
    }
    return true;
  }
}
