package org.quotient.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quotient.document.Span;
import org.quotient.document.Tags;
import org.quotient.document.Tokens;

/**
 * A text for reading time expressions: its tokens in lower case, hyphenated ones cut into their
 * parts ("two-week" is two parts), with an empty part between sentences, so that nothing is read
 * across them.
 */
final class Parts {

  private static final int NO_TOKEN = -1;

  private final Tokens tokens;
  private final Tags tags;
  private final List<String> words = new ArrayList<>();
  private final List<Integer> owners = new ArrayList<>();

  Parts(Tokens tokens, Tags tags) {
    this.tokens = tokens;
    this.tags = tags;
    for (int i = 0; i < tokens.size(); i++) {
      if (i > 0 && tokens.sentenceOf(i) != tokens.sentenceOf(i - 1)) {
        add("", NO_TOKEN);
      }
      cut(tokens.word(i).toLowerCase(Locale.ROOT), i);
    }
  }

  private void add(String word, int owner) {
    words.add(word);
    owners.add(owner);
  }

  private void cut(String word, int token) {
    if (word.indexOf('-') <= 0 || isIsoDate(word)) {
      add(word, token);
      return;
    }
    int start = 0;
    while (start < word.length()) {
      int hyphen = word.indexOf('-', start);
      int end = hyphen < 0 ? word.length() : hyphen;
      if (end > start) {
        add(word.substring(start, end), token);
      }
      start = end + 1;
    }
  }

  private static boolean isIsoDate(String word) {
    return word.length() >= 10 && word.charAt(4) == '-' && word.charAt(7) == '-';
  }

  int size() {
    return words.size();
  }

  /** The part at {@code i} in lower case; empty between sentences and outside the text. */
  String word(int i) {
    return i >= 0 && i < words.size() ? words.get(i) : "";
  }

  /** Whether the part at {@code i} is {@code word}. */
  boolean is(int i, String word) {
    return word(i).equals(word);
  }

  /** Whether a token starts with part {@code i}. */
  boolean startsToken(int i) {
    return token(i) != NO_TOKEN && (i == 0 || token(i - 1) != token(i));
  }

  /** Whether a token ends with part {@code i}. */
  boolean endsToken(int i) {
    return token(i) != NO_TOKEN && token(i + 1) != token(i);
  }

  private int token(int i) {
    return i >= 0 && i < owners.size() ? owners.get(i) : NO_TOKEN;
  }

  /** Part of speech of the token of part {@code i}; empty between sentences. */
  String pos(int i) {
    int token = token(i);
    return token == NO_TOKEN ? "" : tags.pos(token);
  }

  /** Dictionary form of the token of part {@code i}; empty between sentences. */
  String lemma(int i) {
    int token = token(i);
    return token == NO_TOKEN ? "" : tags.lemma(token);
  }

  /** Whether the token of part {@code i} starts with a capital letter. */
  boolean isCapital(int i) {
    int token = token(i);
    return token != NO_TOKEN && Character.isUpperCase(tokens.word(token).codePointAt(0));
  }

  /** The whole tokens from part {@code first} to part {@code last}. */
  Span span(int first, int last) {
    return tokens.span(token(first), token(last));
  }
}
