/**
 * Two analyses, gold and predicted, to precision, recall, F1 and errors.
 *
 * <p>It does not know how either was made.
 */
package org.quotient.eval;
