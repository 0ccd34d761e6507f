package org.quotient.check;

import java.util.Arrays;

/**
 * Where any three words in a row stand: positions in buckets by a hash. About 8 bytes a word.
 *
 * <p>Method: the seeds of seed-and-extend alignment (Altschul et al., BLAST, 1990), of words
 * instead of letters.
 */
final class GramIndex {

  /** Words in a seed. */
  static final int LENGTH = 3;

  private final int[] words;
  private final int[] heads;
  private final int[] positions;
  private final int shift;

  GramIndex(int[] words) {
    this.words = words;
    int grams = Math.max(0, words.length - LENGTH + 1);
    int bits = Math.max(8, Math.min(24, 32 - Integer.numberOfLeadingZeros(grams)));
    this.shift = 32 - bits;
    this.heads = new int[(1 << bits) + 1];
    for (int p = 0; p < grams; p++) {
      heads[bucket(words[p], words[p + 1], words[p + 2]) + 1]++;
    }
    for (int b = 1; b < heads.length; b++) {
      heads[b] += heads[b - 1];
    }
    this.positions = new int[grams];
    int[] next = Arrays.copyOf(heads, heads.length - 1);
    for (int p = 0; p < grams; p++) {
      positions[next[bucket(words[p], words[p + 1], words[p + 2])]++] = p;
    }
  }

  private int bucket(int a, int b, int c) {
    int hash = (a * 0x9E3779B1 + b) * 0x85EBCA77 + c;
    hash = (hash ^ (hash >>> 15)) * 0xC2B2AE3D;
    return ((hash ^ (hash >>> 13)) * 0x27D4EB2F) >>> shift;
  }

  /** Takes positions. */
  interface Sink {
    void accept(int position);
  }

  /**
   * Hands the positions of the words to {@code sink}, ascending, unless there are more than {@code
   * most}.
   */
  boolean find(int a, int b, int c, int most, Sink sink) {
    int bucket = bucket(a, b, c);
    if (heads[bucket + 1] - heads[bucket] > most) {
      return false;
    }
    for (int i = heads[bucket]; i < heads[bucket + 1]; i++) {
      int p = positions[i];
      if (words[p] == a && words[p + 1] == b && words[p + 2] == c) {
        sink.accept(p);
      }
    }
    return true;
  }
}
