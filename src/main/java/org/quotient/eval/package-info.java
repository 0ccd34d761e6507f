/**
 * Two analyses of one article, gold and predicted, to precision, recall, F1 and the differences
 * behind them.
 *
 * <p>It does not know how either was made, and reads no file but its own word list.
 */
package org.quotient.eval;
