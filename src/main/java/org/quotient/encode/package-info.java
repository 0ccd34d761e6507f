/**
 * Tokens to Tags (parts of speech and lemmas) and to an Encoding: what a transformer reads of
 * names, of who says what, and of which tokens mean the same.
 *
 * <p>One pass for all stages; no stage runs a model of its own.
 */
package org.quotient.encode;
