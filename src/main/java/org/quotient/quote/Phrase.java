package org.quotient.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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

  /** The same words in text order, with phrases that overlap made one. */
  static List<Phrase> joined(List<Phrase> phrases) {
    List<Phrase> sorted = new ArrayList<>(phrases);
    sorted.sort(Comparator.comparingInt(Phrase::first));
    List<Phrase> joined = new ArrayList<>();
    for (Phrase next : sorted) {
      int before = joined.size() - 1;
      if (before >= 0 && next.first <= joined.get(before).last) {
        int last = Math.max(next.last, joined.get(before).last);
        joined.set(before, new Phrase(joined.get(before).first, last));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  boolean contains(int i) {
    return first <= i && i <= last;
  }

  boolean overlaps(Phrase other) {
    return first <= other.last && other.first <= last;
  }
}
