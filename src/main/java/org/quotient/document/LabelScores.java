package org.quotient.document;

import java.util.Arrays;

/**
 * Log probabilities of the labels of a run of tokens.
 *
 * <p>Label 0 is "outside"; of each kind k, counted from 0, label 2k + 1 begins a stretch and label
 * 2k + 2 goes on with one.
 */
public final class LabelScores {

  private final float[] scores;
  private final int labels;

  private LabelScores(float[] scores, int labels) {
    this.scores = scores;
    this.labels = labels;
  }

  /**
   * Scores of the labels of {@code kinds} kinds for each token, token by token; not copied.
   *
   * @throws IllegalArgumentException unless there are 2 kinds + 1 scores for each token
   */
  public static LabelScores of(float[] scores, int kinds) {
    int labels = labels(kinds);
    if (scores.length % labels != 0) {
      throw new IllegalArgumentException(
          "need " + labels + " scores for each token, got " + scores.length);
    }
    return new LabelScores(scores, labels);
  }

  /** Number of labels of a token. */
  public static int labels(int kinds) {
    return 2 * kinds + 1;
  }

  /** Number of tokens. */
  public int size() {
    return scores.length / labels;
  }

  /** Log probability of {@code label} at the token of index {@code i} in the run. */
  public double at(int i, int label) {
    return scores[i * labels + label];
  }

  /**
   * The likeliest labels of all tokens among those in which no stretch goes on that has not begun.
   *
   * <p>Method: Viterbi.
   */
  public int[] best() {
    int n = size();
    int[] path = new int[n];
    if (n == 0) {
      return path;
    }
    int[][] from = new int[n][labels];
    double[] best = new double[labels];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    best[0] = 0;
    for (int i = 0; i < n; i++) {
      double[] next = new double[labels];
      int top = top(best);
      for (int label = 0; label < labels; label++) {
        int before = top;
        if (label > 0 && label % 2 == 0) {
          before = best[label] > best[label - 1] ? label : label - 1;
        }
        from[i][label] = before;
        next[label] = best[before] + at(i, label);
      }
      best = next;
    }
    path[n - 1] = top(best);
    for (int i = n - 1; i > 0; i--) {
      path[i - 1] = from[i][path[i]];
    }
    return path;
  }

  private static int top(double[] values) {
    int top = 0;
    for (int k = 1; k < values.length; k++) {
      if (values[k] > values[top]) {
        top = k;
      }
    }
    return top;
  }

  /** The kind that {@code label} begins or goes on with, counted from 0; -1 of "outside". */
  public static int kind(int label) {
    return label == 0 ? -1 : (label - 1) / 2;
  }

  /** Whether {@code label} begins a stretch. */
  public static boolean begins(int label) {
    return label % 2 == 1;
  }
}
