package org.quotient.check;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a text into words as they are compared: lower case, without marks. Hyphens part words;
 * apostrophes within a word stay; {@code 1,000} is {@code 1000}; {@code U.S.} is {@code us}; a sign
 * for percent, a currency or a negative number is a word.
 */
final class WordCutter {

  /** The word begins a sentence or a paragraph. */
  static final int SENTENCE = 1;

  /** An ellipsis stands before the word. */
  static final int ELLIPSIS = 2;

  /** The word, or a part of it, stands in square brackets. */
  static final int BRACKET = 4;

  /** The word stands in round brackets. */
  static final int ROUND = 8;

  private static final Set<String> ABBREVIATIONS = WordKinds.kind("abbreviation");
  private static final String CURRENCIES = "$€£¥₹";
  private static final String APOSTROPHES = "'’‘ʼ′`";

  /** How far brackets within a word may be apart. Judgement. */
  private static final int MAX_INNER = 5;

  private final String text;
  private final int end;
  private int at;
  private int start;
  private String word = "";
  private boolean square;
  private boolean round;
  private int flags;
  private boolean partlyBracketed;

  /** A cutter of the characters of {@code text} from {@code start} to {@code end}. */
  WordCutter(String text, int start, int end) {
    this.text = text;
    this.end = end;
    this.at = start;
  }

  /** Goes to the next word; whether there is one. */
  boolean next() {
    String before = word;
    skip(before);
    if (at >= end) {
      return false;
    }
    start = at;
    partlyBracketed = false;
    int point = text.codePointAt(at);
    word = isLetter(point) || joinsLetters(at) ? letters() : sign(point);
    flags |= (square || partlyBracketed ? BRACKET : 0) | (round ? ROUND : 0);
    return true;
  }

  /** Where the word starts. */
  int start() {
    return start;
  }

  /** Where the word ends. */
  int end() {
    return at;
  }

  /** The word as it is compared. */
  String word() {
    return word;
  }

  /** What is to be known of the word and what stands before it. */
  int flags() {
    return flags;
  }

  /** Where the word that starts at {@code start} ends. */
  static int end(String text, int start) {
    WordCutter cutter = new WordCutter(text, start, text.length());
    cutter.next();
    return cutter.at;
  }

  private void skip(String before) {
    flags = before.isEmpty() ? SENTENCE : 0;
    int dots = 0;
    int feeds = 0;
    boolean stop = false;
    for (; at < end; at += Character.charCount(text.codePointAt(at))) {
      int point = text.codePointAt(at);
      if (isLetter(point) || isSign(point) || joinsLetters(at)) {
        break;
      }
      dots += point == '.' ? 1 : 0;
      feeds += point == '\n' ? 1 : 0;
      stop |= point == '!' || point == '?';
      brackets(point);
      if (point == '…' || dots >= 3) {
        flags |= ELLIPSIS;
      }
    }
    boolean abbreviated = before.length() == 1 || ABBREVIATIONS.contains(before);
    boolean upper = at < end && !Character.isLowerCase(text.codePointAt(at));
    if (feeds > 1 || stop || (dots > 0 && dots < 3 && !abbreviated && upper)) {
      flags |= SENTENCE;
    }
  }

  private void brackets(int point) {
    switch (point) {
      case '[' -> square = true;
      case ']' -> square = false;
      case '(' -> round = true;
      case ')' -> round = false;
      case '\n' -> {
        // a bracket that nobody closed
        square = false;
        round = false;
      }
      default -> {}
    }
  }

  private String letters() {
    StringBuilder letters = new StringBuilder(12);
    boolean ascii = true;
    while (at < end) {
      int point = text.codePointAt(at);
      if (isLetter(point)) {
        letters.appendCodePoint(point);
        ascii &= point < 128;
      } else if (APOSTROPHES.indexOf(point) >= 0 && inner()) {
        letters.append('\'');
      } else if (point == '.' && decimal()) {
        letters.append('.');
      } else if (joinsLetters(at)) {
        partlyBracketed = true;
      } else if (!isSilent(point)) {
        break;
      }
      at += Character.charCount(point);
    }
    String lower = letters.toString().toLowerCase(Locale.ROOT);
    return ascii ? lower : Normalizer.normalize(lower, Normalizer.Form.NFC);
  }

  /** Whether {@code point} stands within a word and is no part of it: a soft hyphen, "1,000". */
  private boolean isSilent(int point) {
    return (point == '.' && initial())
        || (point == ',' && thousands())
        || Character.getType(point) == Character.FORMAT;
  }

  private String sign(int point) {
    at += Character.charCount(point);
    return switch (point) {
      case '%' -> "percent";
      case '&' -> "and";
      case '-', '−' -> "minus";
      default -> Character.toString(point);
    };
  }

  private boolean isSign(int point) {
    return point == '%'
        || point == '&'
        || CURRENCIES.indexOf(point) >= 0
        || ((point == '-' || point == '−') && isNegative());
  }

  /** Whether the dash here makes a number negative: "-5", "−$3". */
  private boolean isNegative() {
    boolean free = at == 0 || !isLetter(text.codePointBefore(at));
    boolean number =
        digit(at + 1)
            || (at + 2 < end && CURRENCIES.indexOf(text.charAt(at + 1)) >= 0 && digit(at + 2));
    return free && number && (at == 0 || text.charAt(at - 1) != '-');
  }

  private static boolean isLetter(int point) {
    if (point < 128) {
      return (point >= 'a' && point <= 'z')
          || (point >= 'A' && point <= 'Z')
          || (point >= '0' && point <= '9');
    }
    int type = Character.getType(point);
    return Character.isLetterOrDigit(point)
        || type == Character.OTHER_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private boolean inner() {
    return at + 1 < end
        && Character.isLetter(text.codePointAt(at + 1))
        && Character.isLetter(text.codePointBefore(at));
  }

  private boolean decimal() {
    return digit(at - 1) && digit(at + 1);
  }

  private boolean thousands() {
    return digit(at - 1) && digit(at + 1) && digit(at + 2) && digit(at + 3) && !digit(at + 4);
  }

  private boolean digit(int i) {
    return i >= 0 && i < end && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  /** Whether the dot here follows one letter and precedes one: "U.S.". */
  private boolean initial() {
    return at + 1 < end
        && single(at - 1)
        && single(at + 1)
        && (at + 2 == end || !isLetter(text.codePointAt(at + 2)));
  }

  private boolean single(int i) {
    return i >= 0
        && i < end
        && Character.isLetter(text.charAt(i))
        && (i == 0 || !isLetter(text.codePointBefore(i)));
  }

  /** Whether the square bracket here stands within a word: "[T]he", "need[s]". */
  private boolean joinsLetters(int i) {
    char c = text.charAt(i);
    if (c != '[' && c != ']') {
      return false;
    }
    int open = c == '[' ? i : near(i, -1, '[');
    int close = c == '[' ? near(i, 1, ']') : i;
    return open >= 0
        && close > open + 1
        && inLetters(open, close)
        && ((open > 0 && isLetter(text.codePointBefore(open)))
            || (close + 1 < end && isLetter(text.codePointAt(close + 1))));
  }

  private boolean inLetters(int open, int close) {
    for (int i = open + 1; i < close; i++) {
      if (!isLetter(text.charAt(i)) && APOSTROPHES.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The offset of {@code bracket}, at most {@link #MAX_INNER} from {@code i}; -1 without one. */
  private int near(int i, int step, char bracket) {
    for (int n = 1; n <= MAX_INNER; n++) {
      int j = i + n * step;
      if (j < 0 || j >= end) {
        return -1;
      }
      if (text.charAt(j) == bracket) {
        return j;
      }
    }
    return -1;
  }
}
