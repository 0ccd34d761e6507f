package org.quotient.time;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads counts, days of the month and years. */
final class Counts {

  /** A count: a number, or {@code X} where the text leaves it open ("several"). */
  record Count(int last, String amount) {}

  /** A year that ends with part {@code last}. */
  record Year(int last, int year) {}

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
    String word = parts.word(i);
    String whole = isHalved(word) ? word.substring(0, word.length() - 4) : word;
    Optional<BigDecimal> first = digits(whole);
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
    if (isHalved(parts.word(i))) {
      return Optional.of(new Count(i, amount.add(HALF).toPlainString()));
    }
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

  /** "2 1/2", one token. */
  private static boolean isHalved(String word) {
    return word.endsWith("\u00a01/2") || word.endsWith(" 1/2");
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

  /** The year that starts with part {@code i}: "1997", "nineteen ninety-seven". */
  Optional<Year> yearAt(Parts parts, int i) {
    OptionalInt digits = year(parts.word(i));
    return digits.isPresent() ? Optional.of(new Year(i, digits.getAsInt())) : spoken(parts, i);
  }

  /** "nineteen ninety-seven". */
  private Optional<Year> spoken(Parts parts, int i) {
    OptionalInt century = words.number("cardinal", parts.word(i));
    OptionalInt tens = words.number("cardinal", parts.word(i + 1));
    if (century.isEmpty()
        || century.getAsInt() < 16
        || century.getAsInt() > 20
        || tens.isEmpty()
        || tens.getAsInt() < 10) {
      return Optional.empty();
    }
    int year = century.getAsInt() * 100 + tens.getAsInt();
    OptionalInt ones = words.number("cardinal", parts.word(i + 2));
    boolean joined = tens.getAsInt() >= 20 && ones.isPresent() && ones.getAsInt() < 10;
    return Optional.of(joined ? new Year(i + 2, year + ones.getAsInt()) : new Year(i + 1, year));
  }

  /** "two thousand", "two thousand and three": a year only where the text says so. */
  Optional<Year> millennium(Parts parts, int i) {
    if (!parts.is(i, "two") || !parts.is(i + 1, "thousand")) {
      return Optional.empty();
    }
    int at = parts.is(i + 2, "and") ? i + 3 : i + 2;
    OptionalInt ones = words.number("cardinal", parts.word(at));
    return Optional.of(
        ones.isPresent() && ones.getAsInt() < 100
            ? new Year(at, 2000 + ones.getAsInt())
            : new Year(i + 1, 2000));
  }
}
