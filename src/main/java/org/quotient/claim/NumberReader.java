package org.quotient.claim;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.quotient.claim.Figure.Form;

/** Reads single numbers: "1,234.5", "three million five hundred thousand", "2 1/2", "dozens". */
final class NumberReader {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Longer rows of number words are no number. */
  private static final int MAX_WORDS = 12;

  /** Dimensions: "5.5m high walls" are no millions. */
  private static final Set<String> DIMENSIONS =
      Set.of("high", "long", "wide", "deep", "tall", "thick", "hurdles", "sprints", "heats");

  private final NumberWords words;
  private final Currencies currencies;
  private final Fractions fractions;
  private final VagueNumbers vague;

  NumberReader(NumberWords words, Currencies currencies) {
    this.words = words;
    this.currencies = currencies;
    this.fractions = new Fractions(words);
    this.vague = new VagueNumbers(words);
  }

  /** The number that starts with part {@code i}. */
  Optional<Figure> read(Parts parts, int i) {
    return vague
        .read(parts, i)
        .or(() -> fractions.read(parts, i))
        .or(() -> multiple(parts, i))
        .or(() -> negative(parts, i))
        .or(() -> numeral(parts, i))
        .or(() -> spelled(parts, i));
  }

  /** "doubled", "twice as many", "threefold". */
  private Optional<Figure> multiple(Parts parts, int i) {
    String word = parts.word(i);
    Optional<BigDecimal> amount = words.value("multiple", word);
    if (amount.isEmpty() || parts.isJoined(i) || parts.isJoined(i + 1)) {
      return Optional.empty();
    }
    String next = parts.word(i + 1);
    if (word.equals("once") || word.equals("twice")) {
      return occasions(parts, i, amount.get());
    }
    boolean counts =
        parts.pos(i).startsWith("VB")
            || word.endsWith("fold")
            || next.equals("as")
            || next.equals("the")
            || next.equals("its")
            || next.equals("that");
    return counts ? Optional.of(Figure.of(i, i, amount.get(), Form.MULTIPLE)) : Optional.empty();
  }

  /** "twice as fast" is a multiple, "scored twice" a count, "once" one only in "once a week". */
  private static Optional<Figure> occasions(Parts parts, int i, BigDecimal amount) {
    int next = i + 1;
    boolean rate =
        (parts.is(next, "a") || parts.is(next, "an") || parts.is(next, "every"))
            && parts.lemma(next + 1).matches("hour|day|week|month|year|season|decade");
    boolean size =
        parts.is(next, "as")
            || parts.is(next, "the")
            || parts.is(next, "that")
            || parts.pos(next).equals("PRP$");
    if (parts.is(i, "once")) {
      return rate ? Optional.of(Figure.of(i, i, amount, Form.OCCASIONS)) : Optional.empty();
    }
    return Optional.of(Figure.of(i, i, amount, size ? Form.MULTIPLE : Form.OCCASIONS));
  }

  /** "minus 5", "$-5": a sign that stands alone. */
  private Optional<Figure> negative(Parts parts, int i) {
    boolean minus = parts.is(i, "minus");
    boolean dash = (parts.is(i, "-") || parts.is(i, "−")) && parts.isGlued(i + 1);
    if ((!minus && !(dash && parts.isSymbol(i - 1)))
        || NumberWords.digits(parts.word(i - 1)).isPresent()) {
      return Optional.empty();
    }
    return numeral(parts, i + 1)
        .map(n -> Figure.plain(i, n.last(), n.low().abs().negate(), n.scale()));
  }

  private Optional<Figure> numeral(Parts parts, int i) {
    String word = parts.word(i);
    Optional<BigDecimal> mixed = NumberWords.mixed(word);
    if (mixed.isPresent()) {
      return mixed.map(n -> scaled(parts, i, i, n));
    }
    int groups = groups(parts, i);
    if (groups > i) {
      return Optional.of(scaled(parts, i, groups, thousands(parts, i, groups)));
    }
    Optional<BigDecimal> digits = NumberWords.digits(word).or(() -> words.value("part", word));
    return digits.map(
        n -> {
          Optional<BigDecimal> part = words.value("part", parts.word(i + 1));
          return part.isPresent() && n.scale() <= 0 && !words.is("part", word)
              ? scaled(parts, i, i + 1, n.add(part.get()))
              : scaled(parts, i, i, n);
        });
  }

  /** "80, 000" and "816 000": last part of a number whose thousands stand apart, else i. */
  private static int groups(Parts parts, int i) {
    int last = i;
    if (parts.word(i).length() > 3 || !isWhole(parts, i)) {
      return i;
    }
    for (int k = 0; k < 3; k++) {
      int next = parts.is(last + 1, ",") && parts.isGlued(last + 1) ? last + 2 : last + 1;
      if (!parts.is(next, "000") || parts.isJoined(next)) {
        break;
      }
      last = next;
    }
    return last;
  }

  private static boolean isWhole(Parts parts, int i) {
    return NumberWords.digits(parts.word(i))
        .filter(n -> n.scale() <= 0 && n.signum() > 0)
        .isPresent();
  }

  private static BigDecimal thousands(Parts parts, int first, int last) {
    StringBuilder digits = new StringBuilder();
    for (int k = first; k <= last; k++) {
      digits.append(parts.is(k, ",") ? "" : parts.word(k));
    }
    return new BigDecimal(digits.toString());
  }

  /** The number with its multipliers: "2.5 million", "3 bn", "1 million 600 thousand". */
  private Figure scaled(Parts parts, int first, int end, BigDecimal number) {
    int last = end;
    BigDecimal scale = BigDecimal.ONE;
    for (int k = 0; k < 3; k++) {
      Optional<BigDecimal> next = multiplier(parts, first, last + 1, number);
      if (next.isEmpty()) {
        break;
      }
      scale = scale.multiply(next.get());
      last++;
    }
    Optional<BigDecimal> rest = NumberWords.digits(parts.word(last + 1));
    Optional<BigDecimal> lesser = words.value("scale", parts.word(last + 2));
    if (rest.isPresent() && lesser.isPresent() && lesser.get().compareTo(scale) < 0) {
      BigDecimal sum = number.multiply(scale).add(rest.get().multiply(lesser.get()));
      return Figure.plain(first, last + 2, sum, lesser.get());
    }
    return Figure.plain(first, last, number.multiply(scale), scale);
  }

  private Optional<BigDecimal> multiplier(Parts parts, int first, int i, BigDecimal number) {
    String word = parts.bare(i);
    Optional<BigDecimal> scale = words.value("scale", word);
    if (scale.isPresent()) {
      return scale;
    }
    boolean money = currencies.before(parts, first).isPresent();
    boolean unmistakable = word.equals("bn") || word.equals("mn") || word.equals("tn");
    boolean glued = parts.isGlued(i) && word.equals("k") && parts.text(i).equals("k");
    boolean many =
        parts.isGlued(i)
            && parts.text(i).equals("m")
            && (number.scale() > 0 || number.compareTo(HUNDRED) < 0)
            && isCountedNext(parts, i + 1);
    return money || unmistakable || glued || many
        ? words.value("scale-letter", word)
        : Optional.empty();
  }

  /** "2.7m combined sales": a plural noun follows, and no dimension. */
  private static boolean isCountedNext(Parts parts, int i) {
    for (int k = i; k < i + 5; k++) {
      String pos = parts.pos(k);
      if (DIMENSIONS.contains(parts.word(k)) || parts.isJoined(k)) {
        return false;
      }
      if (pos.equals("NNS")) {
        return true;
      }
      if (!pos.startsWith("JJ") && !pos.equals("VBN") && !pos.equals("CC") && !pos.equals("NN")) {
        return false;
      }
    }
    return false;
  }

  /** "twenty-five", "three million five hundred thousand", "a hundred", "two and a half". */
  private Optional<Figure> spelled(Parts parts, int i) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal current = BigDecimal.ZERO;
    BigDecimal scale = BigDecimal.ONE;
    int last = i - 1;
    int at = i;
    if ((parts.is(i, "a") || parts.is(i, "an")) && words.is("scale", parts.word(i + 1))) {
      current = BigDecimal.ONE;
      at = i + 1;
    } else if (!words.is("cardinal", parts.word(i))) {
      return Optional.empty();
    }
    boolean afterTens = false;
    for (; at < i + MAX_WORDS; at++) {
      Optional<BigDecimal> cardinal = words.value("cardinal", parts.word(at));
      Optional<BigDecimal> factor = words.value("scale", parts.word(at));
      if (cardinal.isPresent()
          && (current.signum() == 0 || fits(current, cardinal.get(), afterTens))) {
        current = current.add(cardinal.get());
        afterTens = cardinal.get().intValue() >= 20;
        scale = BigDecimal.ONE;
      } else if (factor.isPresent() && current.signum() > 0) {
        current = current.multiply(factor.get());
        scale = factor.get();
        if (factor.get().compareTo(HUNDRED) > 0) {
          total = total.add(current);
          current = BigDecimal.ZERO;
        }
        afterTens = false;
      } else if (!(parts.is(at, "and")
          && parts.is(at - 1, "hundred")
          && words.is("cardinal", parts.word(at + 1)))) {
        break;
      }
      last = at;
    }
    BigDecimal amount = total.add(current);
    if (parts.is(last + 1, "and") && parts.is(last + 2, "a") && parts.is(last + 3, "half")) {
      return Optional.of(Figure.plain(i, last + 3, amount.add(HALF), scale));
    }
    return Optional.of(Figure.plain(i, last, amount, scale));
  }

  /** Whether {@code next} may follow in the same number: five after twenty, sixty after hundred. */
  private static boolean fits(BigDecimal current, BigDecimal next, boolean afterTens) {
    boolean ones = next.intValue() < 10 && next.signum() > 0;
    return afterTens ? ones : current.remainder(HUNDRED).signum() == 0;
  }
}
