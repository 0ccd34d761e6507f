package org.quotient.time;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads counts, days of the month and years. */
final class Counts {

  /** A count: a number, or {@code X} where the text leaves it open ("several"). */
  record Count(int last, String amount) {}

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final TimeWords words;

  Counts(TimeWords words) {
    this.words = words;
  }

  /** The count that starts with part {@code i}. */
  Optional<Count> count(Parts parts, int i) {
    String word = parts.word(i);
    if (word.equals("a") || word.equals("an") || word.equals("the")) {
      return article(parts, i);
    }
    if (words.is("vague", word)) {
      return Optional.of(new Count(i, "X"));
    }
    if (word.equals("couple") || word.equals("dozen") || word.equals("dozens")) {
      int last = parts.is(i + 1, "of") ? i + 1 : i;
      return Optional.of(
          new Count(last, word.equals("couple") ? "2" : word.equals("dozen") ? "12" : "X"));
    }
    return plain(parts, i);
  }

  private Optional<Count> article(Parts parts, int i) {
    String next = parts.word(i + 1);
    if (next.equals("couple") || next.equals("dozen") || next.equals("few")) {
      return count(parts, i + 1);
    }
    if (words.is("scale", next) && !parts.is(i, "the")) {
      return Optional.of(new Count(i + 1, words.value("scale", next).orElseThrow()));
    }
    return parts.is(i, "the") ? Optional.empty() : Optional.of(new Count(i, "1"));
  }

  private Optional<Count> plain(Parts parts, int i) {
    Optional<BigDecimal> first = digits(parts.word(i));
    int last = i;
    if (first.isEmpty()) {
      OptionalInt cardinal = words.number("cardinal", parts.word(i));
      if (cardinal.isEmpty()) {
        return Optional.empty();
      }
      int sum = cardinal.getAsInt();
      OptionalInt unit = words.number("cardinal", parts.word(i + 1));
      if (sum >= 20 && unit.isPresent() && unit.getAsInt() < 10) {
        sum += unit.getAsInt();
        last++;
      }
      first = Optional.of(BigDecimal.valueOf(sum));
    }
    BigDecimal amount = first.get();
    for (int k = 0; k < 2 && words.is("scale", parts.word(last + 1)); k++) {
      last++;
      int scale = words.number("scale", parts.word(last)).orElseThrow();
      amount = amount.multiply(BigDecimal.valueOf(scale));
    }
    if (parts.is(last + 1, "1/2") || parts.is(last + 1, "½")) {
      amount = amount.add(HALF);
      last++;
    } else if (parts.is(last + 1, "and") && parts.is(last + 2, "a") && parts.is(last + 3, "half")) {
      amount = amount.add(HALF);
      last += 3;
    }
    return Optional.of(new Count(last, amount.stripTrailingZeros().toPlainString()));
  }

  /** A number in digits: "12", "1,000", "2.5". */
  static Optional<BigDecimal> digits(String word) {
    if (word.isEmpty() || word.length() > 12 || !isDigit(word.charAt(0))) {
      return Optional.empty();
    }
    String plain = word.replace(",", "");
    for (int k = 0; k < plain.length(); k++) {
      if (!isDigit(plain.charAt(k)) && plain.charAt(k) != '.') {
        return Optional.empty();
      }
    }
    boolean onePoint = plain.indexOf('.') == plain.lastIndexOf('.') && !plain.endsWith(".");
    return onePoint ? Optional.of(new BigDecimal(plain)) : Optional.empty();
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean areDigits(String word, int length) {
    return word.length() == length && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** A day of the month: "13", "13th", "thirteenth". */
  OptionalInt dayOfMonth(String word) {
    String digits = word;
    if (word.length() > 2
        && (word.endsWith("st")
            || word.endsWith("nd")
            || word.endsWith("rd")
            || word.endsWith("th"))) {
      digits = word.substring(0, word.length() - 2);
    }
    if (areDigits(digits, 1) || areDigits(digits, 2)) {
      int day = Integer.parseInt(digits);
      return day >= 1 && day <= 31 ? OptionalInt.of(day) : OptionalInt.empty();
    }
    return words.number("ordinal", word);
  }

  /** An ordinal: "third", "3rd". */
  OptionalInt ordinal(String word) {
    if (!word.isEmpty() && isDigit(word.charAt(0)) && word.length() > 2) {
      Optional<BigDecimal> n = digits(word.substring(0, word.length() - 2));
      boolean suffix = !isDigit(word.charAt(word.length() - 1));
      return n.isPresent() && suffix && n.get().scale() <= 0 && word.length() < 7
          ? OptionalInt.of(n.get().intValue())
          : OptionalInt.empty();
    }
    return words.number("ordinal", word);
  }

  /** A year in four digits, from 1000 to 2199. */
  static OptionalInt year(String word) {
    if (!areDigits(word, 4)) {
      return OptionalInt.empty();
    }
    int year = Integer.parseInt(word);
    return year >= 1000 && year < 2200 ? OptionalInt.of(year) : OptionalInt.empty();
  }
}
