package org.quotient.app;

import java.util.Locale;
import org.quotient.corenlp.CoreNlpAnalyzer;
import org.quotient.document.Analyzer;
import org.quotient.document.FormatException;
import org.quotient.pipeline.Pipeline;

/** The analyzers that a user may choose. */
enum Engine {
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

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
