package org.quotient.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quotient.document.WordList;

/** A number in digits or in letters, word by word: "twenty-five", "two hundred and six". */
final class NumberWords {

  private static final Map<String, Long> VALUES =
      WordList.rows(NumberWords.class, "numbers.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(row -> row.get(0), row -> Long.valueOf(row.get(1))));

  private static final long HUNDRED = 100;

  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal part = BigDecimal.ZERO;

  /** A number that follows must be below this: nothing after "five", "five" after "twenty". */
  private long room = HUNDRED;

  private String last = "";

  private NumberWords() {}

  /** Whether {@code word} is a number in letters or a power of ten. */
  static boolean isNumber(String word) {
    return VALUES.containsKey(word);
  }

  /**
   * The value of {@code words}, if they are one number in digits or in letters: {@code 25}, {@code
   * twenty five}, {@code 2.4 million}. Letters must be in the order in which numbers are spoken.
   */
  static Optional<BigDecimal> value(List<String> words) {
    NumberWords number = new NumberWords();
    for (String word : words) {
      if (!number.add(word)) {
        return Optional.empty();
      }
      number.last = word;
    }
    return words.isEmpty() || number.last.equals("and")
        ? Optional.empty()
        : Optional.of(number.total.add(number.part).stripTrailingZeros());
  }

  /** Goes on with {@code word}; whether the number can. */
  private boolean add(String word) {
    if (word.equals("and")) {
      return VALUES.getOrDefault(last, 0L) >= HUNDRED;
    }
    if (last.isEmpty() && word.matches("[0-9]{1,15}([.][0-9]{1,6})?")) {
      part = new BigDecimal(word);
      room = 0;
      return true;
    }
    Long value = VALUES.get(word);
    return value != null && (value < HUNDRED ? addSmall(value) : multiply(value));
  }

  private boolean addSmall(long value) {
    boolean fits = value < room && (value > 0 || last.isEmpty());
    part = part.add(BigDecimal.valueOf(value));
    room = value >= 20 ? 10 : 0;
    return fits;
  }

  private boolean multiply(long value) {
    boolean fits = part.signum() > 0;
    part = part.multiply(BigDecimal.valueOf(value));
    if (value > HUNDRED) {
      total = total.add(part);
      part = BigDecimal.ZERO;
    }
    room = HUNDRED;
    return fits;
  }
}
