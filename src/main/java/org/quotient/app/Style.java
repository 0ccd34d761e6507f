package org.quotient.app;

/** How characters look on a terminal that can show it. */
enum Style {
  PLAIN(""),
  BOLD("1"),
  /** What is not of the article, or beside its point. */
  FAINT("2"),
  /** Content with quotation marks. */
  QUOTED("32"),
  /** Content without. */
  REPORTED("36"),
  CUE("4"),
  SOURCE("1;33"),
  CLAIM("1;35"),
  /** Words of a quotation that its source does not have. */
  OURS("1;31"),
  /** Words of a source that the quotation does not have. */
  THEIRS("1;32"),
  WARNING("1;31");

  private static final String RESET = "\u001b[0m";

  private final String code;

  Style(String code) {
    this.code = code;
  }

  /** {@code text} in this style; as it is, if not in colour. */
  String paint(String text, boolean color) {
    return color && this != PLAIN && !text.isEmpty() ? "\u001b[" + code + "m" + text + RESET : text;
  }
}
