package org.quotient.document;

/**
 * Which tokens before it each token means the same person or thing as, as far as the encoder saw
 * them together.
 */
public final class Antecedents {

  /** Less probable tokens are not kept, so that a token has ten at most. Judgement. */
  private static final float LEAST = 0.1f;

  private static final Antecedents UNREAD = new Builder(0).build();

  private final int[] firsts;
  private final float[] nones;
  private final int[][] tokens;
  private final float[][] probabilities;

  private Antecedents(Builder builder) {
    firsts = builder.firsts.clone();
    nones = builder.nones.clone();
    tokens = builder.tokens.clone();
    probabilities = builder.probabilities.clone();
  }

  /** Of an article that was not read. */
  public static Antecedents unread() {
    return UNREAD;
  }

  /** Whether token {@code i} was read. */
  public boolean isRead(int i) {
    return i < tokens.length && tokens[i] != null;
  }

  /** The token from which on those before {@code i}, which was read, were seen. */
  public int first(int i) {
    return firsts[i];
  }

  /** Probability that token {@code i}, which was read, means nothing before it that was seen. */
  public double none(int i) {
    return nones[i];
  }

  /**
   * The tokens that {@code i}, which was read, means with a probability of 0.1 or more, in text
   * order.
   */
  public int[] tokens(int i) {
    return tokens[i].clone();
  }

  /** Probability that token {@code i} means the {@code k}-th of its {@link #tokens}, in [0.1,1]. */
  public double probability(int i, int k) {
    return probabilities[i][k];
  }

  /** Collects what is read, window by window; threads may add different windows. */
  public static final class Builder {

    private final int[] firsts;
    private final float[] nones;
    private final int[][] tokens;
    private final float[][] probabilities;

    /** For an article of {@code size} tokens. */
    public Builder(int size) {
      firsts = new int[size];
      nones = new float[size];
      tokens = new int[size][];
      probabilities = new float[size][];
    }

    /**
     * Adds what was read from the tokens of one window.
     *
     * @param first its first token
     * @param size number of its tokens
     * @param scores a row of 1 + {@code size} probabilities for each of its tokens: of none, then
     *     of each token of the window
     * @throws IllegalArgumentException if there are more or fewer scores
     */
    public void add(int first, int size, float[] scores) {
      if (scores.length != size * (size + 1)) {
        throw new IllegalArgumentException(
            "need " + size * (size + 1) + " scores for " + size + " tokens, got " + scores.length);
      }
      for (int row = 0; row < size; row++) {
        int at = row * (size + 1);
        int kept = 0;
        for (int k = 1; k <= row; k++) {
          kept += scores[at + k] >= LEAST ? 1 : 0;
        }
        int i = first + row;
        firsts[i] = first;
        nones[i] = scores[at];
        tokens[i] = new int[kept];
        probabilities[i] = new float[kept];
        for (int k = row; k > 0; k--) {
          if (scores[at + k] >= LEAST) {
            tokens[i][--kept] = first + k - 1;
            probabilities[i][kept] = scores[at + k];
          }
        }
      }
    }

    /** What was added. */
    public Antecedents build() {
      return new Antecedents(this);
    }
  }
}
