package org.quotient.check;

/**
 * Words of a quotation and words of a source in the same place, all of them the same or none.
 *
 * @param a first word of the quotation
 * @param b word after its last; {@code a} if there is none
 * @param from first position of the source
 * @param to position after its last; {@code from} if there is none
 * @param same whether the words are the same
 */
record Group(int a, int b, int from, int to, boolean same) {}
