package org.quotient.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whole numbers in letters: "twenty-five", "two hundred and six". */
final class NumberWords {

  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));

  private static final Map<String, Long> SCALES =
      Map.of(
          "hundred", 100L,
          "thousand", 1_000L,
          "million", 1_000_000L,
          "billion", 1_000_000_000L,
          "trillion", 1_000_000_000_000L);

  private NumberWords() {}

  /** Whether {@code word} is a number in letters or a power of ten. */
  static boolean isNumber(String word) {
    return SMALL.containsKey(word) || SCALES.containsKey(word);
  }

  /**
   * The value of {@code words}, if they are one number in digits or in letters: {@code 25}, {@code
   * twenty five}, {@code 2.4 million}. Letters must be in the order in which numbers are spoken.
   */
  static Optional<BigDecimal> value(List<String> words) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal part = BigDecimal.ZERO;
    boolean open = false; // a unit may still follow: "twenty" _ "five"
    boolean any = false;
    int room = Integer.MAX_VALUE; // a unit must be below this
    for (String word : words) {
      if (SMALL.containsKey(word)) {
        int small = SMALL.get(word);
        if (small >= room || (small == 0 && any)) {
          return Optional.empty();
        }
        part = part.add(BigDecimal.valueOf(small));
        room = small >= 20 ? 10 : 0;
      } else if (SCALES.containsKey(word) && part.signum() > 0) {
        long scale = SCALES.get(word);
        if (scale == 100) {
          part = part.multiply(BigDecimal.valueOf(100));
        } else {
          total = total.add(part.multiply(BigDecimal.valueOf(scale)));
          part = BigDecimal.ZERO;
        }
        room = 100;
        open = true;
      } else if (word.equals("and") && open) {
        continue;
      } else if (!any && word.matches("[0-9]{1,15}([.][0-9]{1,6})?")) {
        part = new BigDecimal(word);
        room = 0;
      } else {
        return Optional.empty();
      }
      any = true;
    }
    return any ? Optional.of(total.add(part).stripTrailingZeros()) : Optional.empty();
  }
}
