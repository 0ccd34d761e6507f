package org.quotient.eval;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.quotient.document.Span;

/**
 * A text cut in words for comparing spans: runs of letters, digits and underscores, and every other
 * character that is no blank by itself. Independent of the token layer, which is scored too.
 */
final class Words {

  private final String text;
  private final List<Span> spans = new ArrayList<>();

  Words(String text) {
    this.text = text;
    int i = 0;
    while (i < text.length()) {
      int start = i;
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isLetter(c)) {
        while (i < text.length() && isLetter(text.codePointAt(i))) {
          i += Character.charCount(text.codePointAt(i));
        }
        spans.add(new Span(start, i));
      } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        spans.add(new Span(start, i));
      }
    }
  }

  private static boolean isLetter(int c) {
    return c == '_' || Character.isLetterOrDigit(c);
  }

  /** Number of words. */
  int size() {
    return spans.size();
  }

  /** The characters of word {@code i}. */
  String word(int i) {
    return spans.get(i).in(text);
  }

  /** Whether word {@code i} is no punctuation. */
  boolean isWord(int i) {
    return isLetter(text.codePointAt(spans.get(i).start()));
  }

  /** The words that overlap any of {@code stretches}, in their order. */
  Set<Integer> in(List<Span> stretches) {
    Set<Integer> in = new LinkedHashSet<>();
    for (Span stretch : stretches) {
      for (int i = firstEndingAfter(stretch.start());
          i < spans.size() && spans.get(i).start() < stretch.end();
          i++) {
        in.add(i);
      }
    }
    return in;
  }

  /**
   * {@code stretches} by the words in them: the first and the last word that is no punctuation of
   * each; stretches with punctuation alone between them are one. Equal for two lists that differ by
   * punctuation at their ends.
   */
  List<List<Integer>> trimmed(List<Span> stretches) {
    List<List<Integer>> trimmed = new ArrayList<>();
    for (Span stretch : stretches) {
      List<Integer> inside = in(List.of(stretch)).stream().filter(this::isWord).toList();
      if (inside.isEmpty()) {
        continue;
      }
      int first = inside.get(0);
      int last = inside.get(inside.size() - 1);
      List<Integer> before = trimmed.isEmpty() ? List.of() : trimmed.get(trimmed.size() - 1);
      if (!before.isEmpty() && punctuationBetween(before.get(1), first)) {
        trimmed.set(trimmed.size() - 1, List.of(before.get(0), Math.max(before.get(1), last)));
      } else {
        trimmed.add(List.of(first, last));
      }
    }
    return trimmed;
  }

  private boolean punctuationBetween(int before, int after) {
    for (int i = before + 1; i < after; i++) {
      if (isWord(i)) {
        return false;
      }
    }
    return true;
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
