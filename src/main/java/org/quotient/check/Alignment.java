package org.quotient.check;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A stretch of a quotation paired with words of a source, in order. */
final class Alignment {

  /** The word is paired with none. */
  static final int ALONE = -1;

  private final int a;
  private final int[] positions;
  private final int cost;

  /**
   * The pairs of a stretch.
   *
   * @param a first word of the stretch
   * @param positions for each word its position in the sources, ascending, or {@link #ALONE}
   * @param cost of the pairing; 0 if all words are the same
   */
  Alignment(int a, int[] positions, int cost) {
    this.a = a;
    this.positions = positions;
    this.cost = cost;
  }

  /** First word of the stretch. */
  int a() {
    return a;
  }

  /** Word after the last of the stretch. */
  int b() {
    return a + positions.length;
  }

  /** What the pairing costs; 0 if all words are the same. */
  int cost() {
    return cost;
  }

  /** The position of word {@code i}; {@link #ALONE} if it has none. */
  int at(int i) {
    return positions[i - a];
  }

  /** The position of the first word that has one. */
  OptionalInt first() {
    return IntStream.of(positions).filter(p -> p != ALONE).findFirst();
  }

  /** Whether word {@code i} is paired with the same word. */
  boolean same(int i, Query query, SourceIndex index) {
    return at(i) != ALONE && index.word(at(i)) == query.number(i);
  }

  /** Words {@code from} to before {@code to} of this stretch. */
  Alignment part(int from, int to) {
    return new Alignment(from, Arrays.copyOfRange(positions, from - a, to - a), cost);
  }
}
