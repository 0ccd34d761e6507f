package org.quotient.check;

import org.quotient.document.Labelled;

/** What became of a quotation. */
public enum Verdict implements Labelled {
  /** The same characters, but for white space and the shape of quotation marks and dashes. */
  VERBATIM("verbatim"),
  /** The same words: punctuation, case, marked omissions or insertions in brackets differ. */
  MARKS("verbatim but for marks"),
  /** Words were left out, added or changed, and nothing says so. */
  ALTERED("altered"),
  /** Parts from different places are joined as if they were one. */
  SPLICED("spliced"),
  /** The parts stand in the source in another order. */
  OUT_OF_ORDER("out of order"),
  /** Indirect speech: similar passages, for a reader to judge. */
  PARAPHRASE("paraphrase, to be judged"),
  /** The words are right, the source has another speaker say them. */
  OTHER_SPEAKER("another speaker"),
  /** No source has the words or anything close to them. */
  NOT_FOUND("not found");

  private final String description;

  Verdict(String description) {
    this.description = description;
  }

  /** In the words of a report. */
  public String description() {
    return description;
  }
}
