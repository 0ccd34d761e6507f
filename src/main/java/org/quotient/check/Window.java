package org.quotient.check;

/**
 * Positions of a source that may hold a quotation.
 *
 * @param from the first
 * @param to after the last
 */
record Window(int from, int to) {}
