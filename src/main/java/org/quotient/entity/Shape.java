package org.quotient.entity;

/** Spells words as the name finder's training data does, and tells how they are written. */
final class Shape {

  /** The name finder sees no more of a word. */
  private static final int MAX_WORD = 60;

  private Shape() {}

  /** {@code word}, cut if it is very long, with plain apostrophes, quotation marks and dashes. */
  static String normal(String word) {
    if (word.length() > MAX_WORD) {
      return word.substring(0, MAX_WORD);
    }
    return switch (word) {
      case "“", "”", "``", "''", "«", "»", "„" -> "\"";
      case "‘", "’", "`" -> "'";
      case "–", "—", "--" -> "-";
      default -> word.replace('’', '\'');
    };
  }

  /**
   * The kinds of the characters of {@code word}: {@code X} upper case, {@code x} lower case, {@code
   * d} digit, others themselves; of equal ones in a row at most two are kept.
   */
  static String of(String word) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char kind = kind(word.charAt(i));
      int n = shape.length();
      if (n < 2 || shape.charAt(n - 1) != kind || shape.charAt(n - 2) != kind) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }

  private static char kind(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    return Character.isDigit(c) ? 'd' : Character.isLetter(c) ? 'x' : c;
  }

  static boolean isCapital(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  /** Whether {@code word} has two letters or more, all of them capitals. */
  static boolean isAllCapitals(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters > 1;
  }
}
