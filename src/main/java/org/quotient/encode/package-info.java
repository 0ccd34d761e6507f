/**
 * Tokens to Tags (parts of speech and lemmas) and to an Encoding: what a transformer reads of names
 * and of who says what.
 *
 * <p>One pass for all stages; no stage runs a model of its own.
 */
package org.quotient.encode;
