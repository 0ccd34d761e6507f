package org.quotient.claim;

import java.util.Set;

/** Numbers that are ages by the words around them, without "years": "dies at 83", "She was 40." */
final class Ages {

  private static final Set<String> PERSONS = Set.of("he", "she", "i", "you");
  private static final Set<String> ENDS = Set.of(".", ",", ";", ")", "", "when", "and", "”", "\"");

  /** Parts from "died" to "at 83". */
  private static final int REACH = 8;

  private Ages() {}

  /** Whether a person is told to be as old as the figure. */
  static boolean isToldOf(Parts parts, Figure figure) {
    int before = figure.first() - 1;
    int next = figure.last() + 1;
    if (parts.is(before, "at")) {
      boolean opens = parts.word(before - 1).isEmpty();
      boolean person = PERSONS.contains(parts.word(next)) || parts.is(next, ",");
      return (opens && person) || isAfterDeath(parts, before);
    }
    boolean verb = parts.lemma(before).equals("be") || parts.lemma(before).equals("turn");
    return verb
        && PERSONS.contains(parts.word(before - 1))
        && ENDS.contains(parts.word(next))
        && !parts.isCapital(before);
  }

  /** "died on Sunday at 66". */
  private static boolean isAfterDeath(Parts parts, int at) {
    for (int k = at - 1; k > at - REACH && !parts.word(k).isEmpty(); k--) {
      if (parts.lemma(k).equals("die")) {
        return true;
      }
    }
    return false;
  }
}
