package org.quotient.check;

import java.util.ArrayList;
import java.util.List;
import org.quotient.document.Span;

/** The words of a quotation, with where they stand and what stands before them. */
final class QuotedWords {

  /** The word begins another part than the first. */
  static final int PART = 16;

  private final List<String> words = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();
  private final List<Integer> flags = new ArrayList<>();

  private QuotedWords() {}

  /** The words of {@code quoted}. */
  static QuotedWords of(Quoted quoted) {
    QuotedWords all = new QuotedWords();
    for (Span part : quoted.parts()) {
      WordCutter cutter = new WordCutter(quoted.text(), part.start(), part.end());
      int more = all.words.isEmpty() ? 0 : PART;
      while (cutter.next()) {
        all.words.add(cutter.word());
        all.spans.add(new Span(cutter.start(), cutter.end()));
        all.flags.add(cutter.flags() | more);
        more = 0;
      }
    }
    return all;
  }

  int size() {
    return words.size();
  }

  String word(int i) {
    return words.get(i);
  }

  /** The span from word {@code first} to word {@code last}, both included. */
  Span span(int first, int last) {
    return new Span(spans.get(first).start(), spans.get(last).end());
  }

  /** Whether something of {@code kinds} is true of word {@code i}. */
  boolean is(int kinds, int i) {
    return (flags.get(i) & kinds) != 0;
  }

  /** Whether the reader is told that something may be missing before word {@code i}. */
  boolean isBreak(int i) {
    return is(WordCutter.ELLIPSIS | PART, i);
  }
}
