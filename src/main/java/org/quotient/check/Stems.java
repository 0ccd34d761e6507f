package org.quotient.check;

import java.util.List;

/** Cuts endings off, so that "doubled" and "doubles" are one. Rougher than a dictionary. */
final class Stems {

  private static final List<String> ENDINGS =
      List.of("'s", "ingly", "edly", "ing", "ies", "ied", "ed", "es", "ly", "s", "e", "y");

  /** Letters that stay, at least. Judgement. */
  private static final int MIN = 3;

  private Stems() {}

  /** {@code word} without its ending. */
  static String of(String word) {
    if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
      return word;
    }
    String stem = word;
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= MIN) {
        stem = word.substring(0, word.length() - ending.length());
        break;
      }
    }
    int n = stem.length();
    boolean doubled = n > MIN && stem.charAt(n - 1) == stem.charAt(n - 2);
    return doubled ? stem.substring(0, n - 1) : stem;
  }
}
