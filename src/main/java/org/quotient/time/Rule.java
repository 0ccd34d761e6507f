package org.quotient.time;

import java.util.Optional;

/** Reads one family of time expressions. */
interface Rule {

  /** The expression that starts with part {@code i}, if there is one. */
  Optional<Reading> read(Parts parts, int i);
}
