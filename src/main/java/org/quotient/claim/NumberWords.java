package org.quotient.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quotient.document.WordList;

/** The words of numbers, in lower case, by category. */
final class NumberWords {

  private final Map<String, Map<String, BigDecimal>> values = new HashMap<>();

  NumberWords() {
    for (List<String> row : WordList.rows(NumberWords.class, "number-words.tsv")) {
      values
          .computeIfAbsent(row.get(0), c -> new HashMap<>())
          .put(row.get(1), new BigDecimal(row.get(2)));
    }
  }

  boolean is(String category, String word) {
    return values.get(category).containsKey(word);
  }

  Optional<BigDecimal> value(String category, String word) {
    return Optional.ofNullable(values.get(category).get(word));
  }

  /** "1/16" or "1⁄16" as a number; empty for anything else, and for a zero below. */
  static Optional<BigDecimal> quotient(String word) {
    int slash = Math.max(word.indexOf('/'), word.indexOf('⁄'));
    if (slash <= 0 || slash > 3 || word.length() - slash > 4) {
      return Optional.empty();
    }
    Optional<BigDecimal> under = whole(word.substring(slash + 1)).filter(n -> n.signum() > 0);
    return whole(word.substring(0, slash))
        .flatMap(n -> under.map(d -> n.divide(d, MathContext.DECIMAL64)));
  }

  private static Optional<BigDecimal> whole(String word) {
    return digits(word).filter(n -> n.scale() <= 0 && n.signum() >= 0 && word.indexOf(',') < 0);
  }

  /** "10 1/2", one token, as a number. */
  static Optional<BigDecimal> mixed(String word) {
    int blank = Math.max(word.indexOf(' '), word.indexOf('\u00a0'));
    return blank <= 0
        ? Optional.empty()
        : whole(word.substring(0, blank))
            .flatMap(n -> quotient(word.substring(blank + 1)).map(n::add));
  }

  /** A number in digits: "1,234.5", ".534", "-3"; empty for anything else. */
  static Optional<BigDecimal> digits(String word) {
    boolean signed = !word.isEmpty() && "+-−".indexOf(word.charAt(0)) >= 0;
    String plain = signed ? word.substring(1) : word;
    if (plain.isEmpty() || plain.length() > 24) {
      return Optional.empty();
    }
    int points = 0;
    int digits = 0;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      boolean grouping = c == ',' && digits > 0 && points == 0 && isGroup(plain, i + 1);
      if (!digit && !grouping && c != '.') {
        return Optional.empty();
      }
      digits += digit ? 1 : 0;
      points += c == '.' ? 1 : 0;
    }
    if (points > 1 || digits == 0 || plain.endsWith(".")) {
      return Optional.empty();
    }
    BigDecimal amount = new BigDecimal(plain.replace(",", ""));
    return Optional.of(signed && word.charAt(0) != '+' ? amount.negate() : amount);
  }

  /** Whether exactly three digits stand at {@code i}, or, in India, two and a further group. */
  private static boolean isGroup(String word, int i) {
    int end = i;
    while (end < word.length() && word.charAt(end) >= '0' && word.charAt(end) <= '9') {
      end++;
    }
    return end - i == 3 || (end - i == 2 && end < word.length() && word.charAt(end) == ',');
  }
}
