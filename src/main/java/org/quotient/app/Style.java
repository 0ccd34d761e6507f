package org.quotient.app;

/**
 * How a character is shown on a terminal that knows colours; a later style covers an earlier one.
 */
enum Style {
  PLAIN(""),
  FAINT("\u001B[2m"),
  BOLD("\u001B[1m"),
  SOURCE("\u001B[1;33m"),
  CUE("\u001B[4m"),
  QUOTED("\u001B[32m"),
  REPORTED("\u001B[36m"),
  CLAIM("\u001B[1;35m"),
  WARNING("\u001B[1;31m");

  static final String RESET = "\u001B[0m";

  private final String code;

  Style(String code) {
    this.code = code;
  }

  /** The escape sequence that begins this style. */
  String code() {
    return code;
  }
}
