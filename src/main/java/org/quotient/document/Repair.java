package org.quotient.document;

import java.util.Locale;

/** A quotation mark that the text lacks. */
public enum Repair implements Labelled {
  OPENING_MARK,
  CLOSING_MARK;

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
