package org.quotient.app;

import org.quotient.document.Labelled;

/** When to write in colour. */
enum Color implements Labelled {
  AUTO,
  ALWAYS,
  NEVER;

  /**
   * Whether to write in colour; {@code AUTO} does so on a terminal that can, unless the variable
   * NO_COLOR is set.
   */
  boolean isOn(Console console) {
    return switch (this) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO ->
          console.outIsTerminal()
              && console.variable("NO_COLOR").isEmpty()
              && !console.variable("TERM").equals("dumb");
    };
  }
}
