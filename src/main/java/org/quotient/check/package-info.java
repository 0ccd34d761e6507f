/**
 * Quotations held against source texts: whether, where and by whom the words were said.
 *
 * <p>Quotations and sources come in as texts with spans; findings go out, whose spans point into
 * both. It does not know how quotations were found, how files are read or how findings are shown.
 */
package org.quotient.check;
