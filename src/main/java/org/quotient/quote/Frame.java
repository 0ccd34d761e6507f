package org.quotient.quote;

import java.util.Locale;

/** What may follow a cue verb. */
enum Frame {
  /** Words in quotation marks; the verb may also stand behind or between them. */
  QUOTE,
  /** A clause with "that". */
  THAT,
  /** A clause without "that". */
  BARE,
  /** A clause with "if", "whether" or a question word. */
  WH,
  /** A noun phrase. */
  OBJ,
  /** "To" and a verb. */
  INF,
  /** A gerund. */
  GER,
  /** The one who is told, before the content. */
  ADDRESSEE,
  FOR,
  ABOUT,
  ON,
  OF,
  AGAINST,
  WITH,
  AS,
  OUT,
  TO,
  IN,
  AT;

  /** The frame with this name in the word list. */
  static Frame of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Whether the frame is a preposition or particle, which belongs to the cue. */
  boolean isPreposition() {
    return compareTo(FOR) >= 0;
  }

  /** The word of a preposition. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
