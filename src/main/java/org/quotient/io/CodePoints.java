package org.quotient.io;

import java.util.Arrays;
import org.quotient.document.Span;

/**
 * Offsets of one text in UTF-16 units and in code points. Made in one pass over the text; holds one
 * number for each character outside the Basic Multilingual Plane. A lone surrogate counts as one
 * code point.
 */
public final class CodePoints {

  /** Offset of the low surrogate of each pair, ascending. */
  private final int[] lows;

  private final int units;

  private CodePoints(int[] lows, int units) {
    this.lows = lows;
    this.units = units;
  }

  /** The offsets of {@code text}. */
  public static CodePoints of(String text) {
    int[] lows = new int[0];
    int n = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (n == lows.length) {
          lows = Arrays.copyOf(lows, Math.max(16, n * 2));
        }
        lows[n++] = i;
      }
    }
    return new CodePoints(Arrays.copyOf(lows, n), text.length());
  }

  /** Number of code points. */
  public int length() {
    return units - lows.length;
  }

  /**
   * The code point offset of the UTF-16 offset {@code unit}.
   *
   * @throws IllegalArgumentException if {@code unit} is not in the text or lies within a pair
   */
  public int count(int unit) {
    if (unit < 0 || unit > units) {
      throw new IllegalArgumentException("need 0 <= offset <= " + units + ", got " + unit);
    }
    int found = Arrays.binarySearch(lows, unit);
    if (found >= 0) {
      throw new IllegalArgumentException("need an offset between characters, got " + unit);
    }
    return unit - (-found - 1);
  }

  /**
   * The span between two code point offsets.
   *
   * @throws IllegalArgumentException unless {@code 0 <= start < end <= length()}
   */
  Span span(int start, int end) {
    if (start < 0 || start >= end || end > length()) {
      throw new IllegalArgumentException(
          "expected 0 <= start < end <= " + length() + ", got [" + start + "," + end + ")");
    }
    return new Span(unit(start), unit(end));
  }

  /** The UTF-16 offset of a code point offset. */
  private int unit(int point) {
    int low = 0;
    int high = lows.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lows[middle] - middle <= point) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return point + low;
  }
}
