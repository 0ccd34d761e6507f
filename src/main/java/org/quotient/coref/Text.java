package org.quotient.coref;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.quotient.document.QuotedPassage;
import org.quotient.document.Span;
import org.quotient.document.Tags;
import org.quotient.document.Tokens;

/**
 * Tokens, tags and quoted passages, as the rules of this package ask for them. Indexes out of range
 * have the empty word.
 */
final class Text {

  private final Tokens tokens;
  private final Tags tags;
  private final int[] passage;

  Text(Tokens tokens, Tags tags, List<QuotedPassage> quoted) {
    this.tokens = tokens;
    this.tags = tags;
    this.passage = new int[tokens.size()];
    Arrays.fill(passage, -1);
    for (int p = 0; p < quoted.size(); p++) {
      Span span = quoted.get(p).span();
      int last = tokens.lastBefore(span.end());
      for (int i = tokens.firstAfter(span.start()); i <= last; i++) {
        passage[i] = p;
      }
    }
  }

  int size() {
    return tokens.size();
  }

  Tokens tokens() {
    return tokens;
  }

  /** Token {@code i} as it stands. */
  String surface(int i) {
    return i >= 0 && i < size() ? tokens.word(i) : "";
  }

  /** Token {@code i} in lower case. */
  String word(int i) {
    return surface(i).toLowerCase(Locale.ROOT);
  }

  String pos(int i) {
    return i >= 0 && i < size() ? tags.pos(i) : "";
  }

  String lemma(int i) {
    return i >= 0 && i < size() ? tags.lemma(i).toLowerCase(Locale.ROOT) : "";
  }

  boolean isVerb(int i) {
    return pos(i).startsWith("VB") || pos(i).equals("MD");
  }

  boolean isNoun(int i) {
    return pos(i).startsWith("NN");
  }

  int sentence(int i) {
    return tokens.sentenceOf(i);
  }

  /** Index of the quoted passage that token {@code i} stands in, -1 outside. */
  int passage(int i) {
    return passage[i];
  }

  Span span(int first, int last) {
    return tokens.span(first, last);
  }

  /** The text from one token to another, on one line. */
  String words(int first, int last) {
    return span(first, last).in(tokens.text()).replaceAll("\\s+", " ");
  }
}
