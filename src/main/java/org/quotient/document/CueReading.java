package org.quotient.document;

/**
 * What the encoder reads from the place of a word that may be a cue.
 *
 * @param trigger the likeliest token of the cue
 * @param first the token of the first row of {@code roles}; all rows lie in one paragraph
 * @param probability that there is an attribution with this cue, in [0,1]
 * @param roles of each token, with the kinds {@link #SOURCE}, {@link #CUE}, {@link #CONTENT}
 * @param act the likeliest act
 */
public record CueReading(
    int trigger, int first, double probability, LabelScores roles, Quotation.Act act) {

  /** Kind of the labels of a source. */
  public static final int SOURCE = 0;

  /** Kind of the labels of a cue. */
  public static final int CUE = 1;

  /** Kind of the labels of a content. */
  public static final int CONTENT = 2;

  /** Number of kinds. */
  public static final int KINDS = 3;
}
