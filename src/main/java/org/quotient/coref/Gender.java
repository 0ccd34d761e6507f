package org.quotient.coref;

/** The gender that the text or a first name gives a person. */
enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  /** Whether both may be said of one person. */
  boolean fits(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
