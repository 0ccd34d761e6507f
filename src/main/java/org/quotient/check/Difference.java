package org.quotient.check;

import org.quotient.document.Labelled;

/** In what a quotation and its source differ. */
public enum Difference implements Labelled {
  /** Small or capital letters. */
  CASE("capital letters"),
  /** Signs between the words. */
  PUNCTUATION("punctuation"),
  /** Words left out where an ellipsis stands. */
  ELLIPSIS("words left out at an ellipsis"),
  /** Words left out where the quotation is interrupted: "…," she said. "…". */
  INTERRUPTION("words left out where the quotation is interrupted"),
  /** Words of the source's writer left out: "…," she said. "…" quoted as one. */
  ATTRIBUTION("the source interrupts the quotation"),
  /** Words in square brackets. */
  BRACKETS("words in brackets"),
  /** "Um" and the like left out. */
  HESITATION("hesitations left out"),
  /** Stage directions and notes in brackets of the source left out. */
  DIRECTION("notes of the transcript left out"),
  /** One word written as two or two as one. */
  SPELLING("words written together or apart"),
  /** A number in digits instead of letters or the reverse. */
  NUMBER_STYLE("a number in digits or letters"),
  /** Words. */
  WORDS("words"),
  /** A jump that nothing marks. */
  JUMP("words left out without a mark");

  private final String description;

  Difference(String description) {
    this.description = description;
  }

  /** In the words of a report. */
  public String description() {
    return description;
  }

  /** Whether the words of the quotation are still those of the source, as far as it claims so. */
  boolean isExcused() {
    return this != WORDS && this != JUMP;
  }
}
