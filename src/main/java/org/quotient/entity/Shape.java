package org.quotient.entity;

/** Spells words as the name finder's training data does. */
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
}
