/**
 * The reference engine: Stanford CoreNLP's own annotators behind the same Analyzer, for
 * side-by-side measurement.
 *
 * <p>It shares nothing with the stages.
 */
package org.quotient.corenlp;
