/**
 * Tokens to Tags: what a model says of each token, here its part of speech and its lemma.
 *
 * <p>One pass for all stages; no stage runs a tagger of its own.
 */
package org.quotient.encode;
