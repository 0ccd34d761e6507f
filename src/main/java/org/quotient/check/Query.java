package org.quotient.check;

import java.util.function.IntPredicate;

/** A quotation's words in terms of the index. */
final class Query {

  private final QuotedWords words;
  private final int[] numbers;
  private final IntPredicate passedOver;
  private final IntPredicate preferred;

  /**
   * The words of a quotation.
   *
   * @param passedOver positions not to look at: those of the article itself
   * @param preferred positions that win over equals: those at which the same speaker speaks
   */
  Query(QuotedWords words, SourceIndex index, IntPredicate passedOver, IntPredicate preferred) {
    this.words = words;
    this.numbers = new int[words.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = index.number(words.word(i));
    }
    this.passedOver = passedOver;
    this.preferred = preferred;
  }

  /** The words. */
  QuotedWords words() {
    return words;
  }

  /** Number of words. */
  int size() {
    return numbers.length;
  }

  /** The number that word {@code i} has in the index. */
  int number(int i) {
    return numbers[i];
  }

  /** Whether {@code position} is not to be looked at. */
  boolean isPassedOver(int position) {
    return passedOver.test(position);
  }

  /** Whether {@code position} wins over equals. */
  boolean isPreferred(int position) {
    return preferred.test(position);
  }
}
