package org.quotient.quote;

/**
 * A run of tokens.
 *
 * @param first its first token
 * @param last its last token, included
 */
record Phrase(int first, int last) {

  Phrase {
    if (first < 0 || first > last) {
      throw new IllegalArgumentException("need 0 <= first <= last, got " + first + ", " + last);
    }
  }

  boolean contains(int i) {
    return first <= i && i <= last;
  }

  boolean overlaps(Phrase other) {
    return first <= other.last && other.first <= last;
  }
}
