package org.quotient.io;

import org.quotient.document.Labelled;

/** The formats of analyses. */
public enum AnalysisFormat implements Labelled {
  /** {@link AnalysisWriter}; read and written. */
  JSON(""),
  /** {@link BratWriter}; read and written. */
  BRAT("paragraphs, sentences and tokens"),
  /** {@link ConllWriter}; written. */
  CONLL("the text between tokens, roles, aliases, acts, speakers, quantities, warnings and scores"),
  /** {@link CsvTable}; written. */
  CSV("the text, tokens, fields of the article but its id, times, warnings and single mentions"),
  /** {@link WebAnnotationWriter}; written. */
  WEBANNOTATION("the text, paragraphs, sentences, tokens, and day and source of the article");

  private final String lacking;

  AnalysisFormat(String lacking) {
    this.lacking = lacking;
  }

  /** What it has no place for, in words; empty if there is nothing. */
  public String lacking() {
    return lacking;
  }
}
