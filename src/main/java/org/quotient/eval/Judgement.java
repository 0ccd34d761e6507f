package org.quotient.eval;

/**
 * Whether a predicted annotation was right.
 *
 * @param metric by which it was judged
 * @param score how sure the program was of it, in [0,1]
 * @param right whether it was right
 */
public record Judgement(Metric metric, double score, boolean right) {}
