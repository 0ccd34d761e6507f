package org.quotient.app;

import org.quotient.corenlp.CoreNlpAnalyzer;
import org.quotient.document.Analyzer;
import org.quotient.document.FormatException;
import org.quotient.document.Labelled;
import org.quotient.pipeline.Pipeline;

/** The analyzers that a user may choose. */
enum Engine implements Labelled {
  /** Quotient's own pipeline. */
  DEFAULT,
  /** Stanford CoreNLP, for reference. */
  CORENLP;

  /** Makes an engine ready. */
  interface Loader {

    /**
     * The analyzer.
     *
     * @throws FormatException if a model is missing or damaged
     */
    Analyzer load(Engine engine) throws FormatException;
  }

  static Analyzer load(Engine engine) throws FormatException {
    return engine == CORENLP ? CoreNlpAnalyzer.load() : Pipeline.load();
  }
}
