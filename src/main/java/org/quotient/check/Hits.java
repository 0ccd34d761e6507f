package org.quotient.check;

import java.util.Arrays;

/** Pairs of a position in the sources and the quotation's word that it may be, by position. */
final class Hits {

  private static final int WORD_BITS = 16;

  private long[] pairs = new long[256];
  private int size;

  void add(int position, int word) {
    if (size == pairs.length) {
      pairs = Arrays.copyOf(pairs, 2 * size);
    }
    pairs[size++] = ((long) position << WORD_BITS) | word;
  }

  void sort() {
    Arrays.sort(pairs, 0, size);
  }

  int size() {
    return size;
  }

  int position(int hit) {
    return (int) (pairs[hit] >>> WORD_BITS);
  }

  int word(int hit) {
    return (int) (pairs[hit] & ((1 << WORD_BITS) - 1));
  }
}
