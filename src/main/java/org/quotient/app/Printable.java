package org.quotient.app;

/** Text for a terminal. */
final class Printable {

  private Printable() {}

  /** {@code text} with white space as blanks, and without characters that command a terminal. */
  static String text(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints().map(Printable::character).forEach(printable::appendCodePoint);
    return printable.toString();
  }

  /** The character to show for {@code point}. */
  static int character(int point) {
    if (Character.isWhitespace(point) || point == 0xA0) {
      return ' ';
    }
    int type = Character.getType(point);
    boolean shown = type != Character.CONTROL && type != Character.SURROGATE && !isDirection(point);
    return shown ? point : 0xFFFD;
  }

  /** Whether {@code point} overrides the direction in which text is written. */
  private static boolean isDirection(int point) {
    return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
  }

  /** Columns of a terminal that {@code text} takes. */
  static int width(String text) {
    return text.codePoints().map(Printable::width).sum();
  }

  /** Columns of a terminal that {@code point} takes. */
  static int width(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(point) ? 2 : 1;
    };
  }

  private static boolean isWide(int point) {
    return (point >= 0x1100 && point <= 0x115F)
        || (point >= 0x2E80 && point <= 0xA4CF)
        || (point >= 0xAC00 && point <= 0xD7A3)
        || (point >= 0xF900 && point <= 0xFAFF)
        || (point >= 0xFF00 && point <= 0xFF60)
        || (point >= 0x1F300 && point <= 0x1FAFF)
        || (point >= 0x20000 && point <= 0x3FFFD);
  }

  /** {@code text} in exactly {@code columns}: filled up with blanks, or cut with an ellipsis. */
  static String fit(String text, int columns) {
    int width = width(text);
    return width <= columns ? text + " ".repeat(columns - width) : cut(text, columns);
  }

  private static String cut(String text, int columns) {
    StringBuilder cut = new StringBuilder();
    int used = 0;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      if (used + width(point) > columns - 1) {
        break;
      }
      used += width(point);
      cut.appendCodePoint(point);
      i += Character.charCount(point);
    }
    return cut.toString().stripTrailing()
        + "…"
        + " ".repeat(columns - 1 - width(cut.toString().stripTrailing()));
  }
}
