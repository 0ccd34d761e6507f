package org.quotient.quote;

import java.util.Arrays;
import org.quotient.document.CueReading;
import org.quotient.document.LabelScores;

/**
 * Finds the likeliest roles of the tokens around a cue among those that an attribution has: one
 * stretch of cue at most, one of source, two of content.
 *
 * <p>Method: Viterbi over the label of a token and the stretches begun so far. In PolNeAR's
 * training part 0.1 % of the attributions have more.
 */
final class RoleDecoder {

  /** Stretches that each kind may have, by the kinds of {@link CueReading}. */
  private static final int[] LIMITS = {1, 1, 2};

  /** Number of combinations of stretches begun, kind by kind. */
  private static final int COUNTS = 2 * 2 * 3;

  /** What a stretch of each kind adds to the number of a combination. */
  private static final int[] STEPS = {1, 2, 4};

  /** Outside, or in a stretch of one of the kinds. */
  private static final int PLACES = CueReading.KINDS + 1;

  private static final int STATES = PLACES * COUNTS;

  private RoleDecoder() {}

  /** The label of each token, as {@link LabelScores} numbers them. */
  static int[] decode(LabelScores scores) {
    int n = scores.size();
    int[][] from = new int[n][STATES];
    boolean[][] begun = new boolean[n][STATES];
    double[] best = new double[STATES];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    best[0] = 0;
    for (int i = 0; i < n; i++) {
      double[] next = new double[STATES];
      Arrays.fill(next, Double.NEGATIVE_INFINITY);
      for (int state = 0; state < STATES; state++) {
        if (best[state] > Double.NEGATIVE_INFINITY) {
          extend(scores, i, state, best[state], next, from[i], begun[i]);
        }
      }
      best = next;
    }
    return path(best, from, begun);
  }

  /** Extends the best path to {@code state} by each label that token {@code i} may have. */
  private static void extend(
      LabelScores scores,
      int i,
      int state,
      double score,
      double[] next,
      int[] from,
      boolean[] begun) {
    int place = state / COUNTS;
    int counts = state % COUNTS;
    reach(counts, state, false, score + scores.at(i, 0), next, from, begun);
    if (place > 0) {
      reach(state, state, false, score + scores.at(i, 2 * place), next, from, begun);
    }
    for (int kind = 0; kind < CueReading.KINDS; kind++) {
      if (counts / STEPS[kind] % (LIMITS[kind] + 1) < LIMITS[kind]) {
        int to = (kind + 1) * COUNTS + counts + STEPS[kind];
        reach(to, state, true, score + scores.at(i, 2 * kind + 1), next, from, begun);
      }
    }
  }

  private static void reach(
      int to, int state, boolean begins, double score, double[] next, int[] from, boolean[] begun) {
    if (score > next[to]) {
      next[to] = score;
      from[to] = state;
      begun[to] = begins;
    }
  }

  private static int[] path(double[] best, int[][] from, boolean[][] begun) {
    int state = 0;
    for (int k = 1; k < STATES; k++) {
      if (best[k] > best[state]) {
        state = k;
      }
    }
    int[] labels = new int[from.length];
    for (int i = from.length - 1; i >= 0; i--) {
      int place = state / COUNTS;
      labels[i] = place == 0 ? 0 : 2 * place - (begun[i][state] ? 1 : 0);
      state = from[i][state];
    }
    return labels;
  }
}
