/**
 * The reference engine: Stanford CoreNLP's own annotators behind the same Analyzer, for
 * side-by-side measurement.
 *
 * <p>CoreNLP runs with its default models and settings; readers turn what it finds into the nouns
 * of {@code document}, one reader a layer, without improving on it. It shares nothing with the
 * stages.
 */
package org.quotient.corenlp;
