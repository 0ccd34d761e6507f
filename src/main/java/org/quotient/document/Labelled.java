package org.quotient.document;

import java.util.Locale;

/** A constant with the name that it has in files. */
public interface Labelled {

  /** The constant's name in Java. */
  String name();

  /** The constant's name in files: {@code AT_LEAST} is {@code at_least}. */
  default String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
