package org.quotient.check;

import java.util.Arrays;

/** Numbers in an array that grows. */
final class IntList {

  private int[] values = new int[1 << 10];
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size + (size >> 1) + 1);
    }
    values[size++] = value;
  }

  int size() {
    return size;
  }

  /** The numbers in an array of their own length; this list is empty thereafter. */
  int[] take() {
    int[] taken = values.length == size ? values : Arrays.copyOf(values, size);
    values = new int[1];
    size = 0;
    return taken;
  }
}
