package org.quotient.check;

import java.util.Arrays;

/**
 * Pairs the words of a quotation with those of a window of a source at the least cost, in order;
 * words of either side may stay alone. What stands around the quotation in the window costs
 * nothing.
 *
 * <p>Method: Gotoh, An improved algorithm for matching biological sequences (1982), with words as
 * letters, and cheap gaps where the quotation has an ellipsis, brackets or an interruption. Takes
 * time and memory in proportion to the product of the lengths.
 */
final class Aligner {

  // Costs in hundredths of a changed word; judgement, checked on quotations altered in known ways.
  private static final int CHANGED = 100;
  private static final int SAME_STEM = 60;
  private static final int BRACKET_CHANGED = 30;
  private static final int OMIT_OPEN = 80;
  private static final int OMIT_NEXT = 6;
  private static final int BREAK_OPEN = 4;
  private static final int BREAK_NEXT = 1;
  private static final int BRACKET_OPEN = 30;
  private static final int BRACKET_NEXT = 10;
  private static final int FREE_NEXT = 1;
  private static final int ADD_OPEN = 60;
  private static final int ADD_NEXT = 70;
  private static final int ADD_BRACKET = 3;

  private static final byte PAIR = 0;
  private static final byte OMIT = 1;
  private static final byte ADD = 2;
  private static final byte STATE = 3;
  private static final byte OMIT_OPENED = 4;
  private static final byte ADD_OPENED = 8;
  private static final int NEVER = Integer.MAX_VALUE / 2;

  private final SourceIndex index;
  private final Query query;
  private final int a;
  private final int m;
  private final Window window;
  private final int n;
  private final byte[] trace;
  private int cost;

  private Aligner(SourceIndex index, Query query, int a, int b, Window window) {
    this.index = index;
    this.query = query;
    this.a = a;
    this.m = b - a;
    this.window = window;
    this.n = window.to() - window.from();
    this.trace = new byte[(m + 1) * (n + 1)];
  }

  /** The words from {@code a} to before {@code b} in {@code window}. */
  static Alignment align(SourceIndex index, Query query, int a, int b, Window window) {
    Aligner aligner = new Aligner(index, query, a, b, window);
    int end = aligner.fill();
    return new Alignment(a, aligner.path(end), aligner.cost);
  }

  /** Where the best pairing ends. */
  private int fill() {
    int[] best = new int[n + 1];
    int[] omit = new int[n + 1];
    int[] add = new int[n + 1];
    Arrays.fill(add, NEVER);
    for (int i = 1; i <= m; i++) {
      row(i, best, omit, add);
    }
    int end = 0;
    for (int j = 1; j <= n; j++) {
      boolean equal = best[j] == best[end] && query.isPreferred(window.from() + j - 1);
      end = best[j] < best[end] || equal ? j : end;
    }
    cost = best[end];
    return end;
  }

  private void row(int i, int[] best, int[] omit, int[] add) {
    int word = a + i - 1;
    boolean bracket = query.words().is(WordCutter.BRACKET, word);
    int open = i < m ? omitOpen(word + 1) : NEVER;
    int next = i < m ? omitNext(word + 1) : NEVER;
    int diagonal = best[0];
    omit[0] = NEVER;
    for (int j = 0; j <= n; j++) {
      int above = best[j];
      int cell = (i * (n + 1)) + j;
      byte state = 0;
      int opened = above + (bracket ? ADD_BRACKET : ADD_OPEN + ADD_NEXT);
      int extended = add[j] + (bracket ? ADD_BRACKET : ADD_NEXT);
      add[j] = Math.min(opened, extended);
      state |= opened <= extended ? ADD_OPENED : 0;
      int pair = j == 0 ? NEVER : diagonal + pairCost(word, window.from() + j - 1, bracket);
      if (j > 0 && i < m) {
        boolean free = index.is(SourceIndex.FREE, window.from() + j - 1);
        int start = best[j - 1] + (free ? FREE_NEXT : open + next);
        int on = omit[j - 1] + (free ? FREE_NEXT : next);
        omit[j] = Math.min(start, on);
        state |= start <= on ? OMIT_OPENED : 0;
      } else {
        omit[j] = NEVER;
      }
      int least = Math.min(pair, Math.min(omit[j], add[j]));
      state |= least == pair ? PAIR : least == omit[j] ? OMIT : ADD;
      best[j] = least;
      trace[cell] = state;
      diagonal = above;
    }
  }

  private int pairCost(int word, int position, boolean bracket) {
    int number = query.number(word);
    int other = index.word(position);
    if (number == other) {
      return 0;
    }
    if (bracket) {
      return BRACKET_CHANGED;
    }
    return number != SourceIndex.UNKNOWN && index.stem(number) == index.stem(other)
        ? SAME_STEM
        : CHANGED;
  }

  private int omitOpen(int word) {
    return query.words().isBreak(word) ? BREAK_OPEN : atBracket(word) ? BRACKET_OPEN : OMIT_OPEN;
  }

  private int omitNext(int word) {
    return query.words().isBreak(word) ? BREAK_NEXT : atBracket(word) ? BRACKET_NEXT : OMIT_NEXT;
  }

  private boolean atBracket(int word) {
    return query.words().is(WordCutter.BRACKET, word)
        || query.words().is(WordCutter.BRACKET, word - 1);
  }

  /** For each word of the quotation its position, or -1. */
  private int[] path(int end) {
    int[] positions = new int[m];
    Arrays.fill(positions, Alignment.ALONE);
    int i = m;
    int j = end;
    int state = trace[i * (n + 1) + j] & STATE;
    while (i > 0) {
      byte cell = trace[i * (n + 1) + j];
      if (state == PAIR) {
        positions[--i] = window.from() + --j;
        state = trace[i * (n + 1) + j] & STATE;
      } else if (state == OMIT) {
        j--;
        state = (cell & OMIT_OPENED) != 0 ? trace[i * (n + 1) + j] & STATE : OMIT;
      } else {
        i--;
        state = (cell & ADD_OPENED) != 0 ? trace[i * (n + 1) + j] & STATE : ADD;
      }
    }
    return positions;
  }
}
