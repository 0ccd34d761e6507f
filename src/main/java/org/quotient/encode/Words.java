package org.quotient.encode;

/** Spells words as the tagger's training data does. */
final class Words {

  private Words() {}

  /** {@code word} with plain apostrophes, quotation marks and dashes. */
  static String normal(String word) {
    if (word.length() == 1) {
      return switch (word.charAt(0)) {
        case '“', '”', '«', '»', '„' -> "\"";
        case '’', '‘', '`' -> "'";
        case '–', '—' -> "--";
        case '…' -> "...";
        default -> word;
      };
    }
    if (word.equals("``") || word.equals("''")) {
      return "\"";
    }
    return word.indexOf('’') < 0 ? word : word.replace('’', '\'');
  }
}
