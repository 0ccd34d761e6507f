package org.quotient.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Krippendorff's alpha of two annotators who each gave every unit a label: 1 if they agree on all,
 * 0 if as much as by chance.
 *
 * <p>Method: Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability", nominal data, two
 * observers, no missing data.
 */
public final class Alpha {

  private Alpha() {}

  /**
   * Alpha of {@code first} and {@code second}; 1 where there is but one label.
   *
   * @throws IllegalArgumentException unless both have as many labels
   */
  public static double of(List<String> first, List<String> second) {
    if (first.size() != second.size()) {
      throw new IllegalArgumentException(
          "need as many labels of both, got " + first.size() + " and " + second.size());
    }
    Map<String, Integer> counts = new HashMap<>();
    double differing = 0;
    for (int i = 0; i < first.size(); i++) {
      counts.merge(first.get(i), 1, Integer::sum);
      counts.merge(second.get(i), 1, Integer::sum);
      differing += first.get(i).equals(second.get(i)) ? 0 : 2;
    }
    double all = 2.0 * first.size();
    double expected = 0;
    for (int count : counts.values()) {
      expected += count * (all - count);
    }
    return expected == 0 ? 1 : 1 - (all - 1) * differing / expected;
  }
}
