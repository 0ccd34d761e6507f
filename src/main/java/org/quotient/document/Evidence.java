package org.quotient.document;

/**
 * Why an annotation was made.
 *
 * @param by id of the rule or of the model's head, kebab-case; {@code reader} in a gold standard
 * @param score probability that the annotation is right, in [0,1], kept to four decimals
 */
public record Evidence(String by, double score) {

  /** The evidence of an annotation that a person made. */
  public static final Evidence READER = new Evidence("reader", 1);

  /**
   * @throws IllegalArgumentException if {@code by} is blank or the score outside [0,1]
   */
  public Evidence {
    if (by.isBlank() || !(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException(
          "need an id and a score in [0,1], got '" + by + "', " + score);
    }
    score = Math.round(score * 10_000) / 10_000.0;
  }
}
