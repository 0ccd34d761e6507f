package org.quotient.quote;

/**
 * A quotation mark.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 * @param isDouble whether it is of the double family
 * @param opens whether it may open a passage
 * @param closes whether it may close one; a mark that may do both has been decided by its
 *     neighbours
 */
record Mark(int start, int end, boolean isDouble, boolean opens, boolean closes) {}
