package org.quotient.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;
import org.quotient.claim.Figure.Form;

/** Reads single numbers: "1,234.5", "three million five hundred thousand", "2 1/2", "dozens". */
final class NumberReader {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final Set<String> SPANS =
      Set.of("minute", "day", "week", "month", "year", "decade", "century");

  private static final Set<String> WHOLES =
      Set.of(
          "minute",
          "hour",
          "day",
          "year",
          "decade",
          "century",
          "ton",
          "tonne",
          "mile",
          "kilo",
          "pound",
          "dozen",
          "point",
          "percentage");

  private static final Set<String> BEFORE_SPAN =
      Set.of("for", "within", "nearly", "almost", "about", "over", "than", "to", "spent", "least");

  private static final Set<String> AFTER_SPAN =
      Set.of("ago", "earlier", "later", "before", "after", "old", "from", "or", "and");

  /** Longer rows of number words are no number. */
  private static final int MAX_WORDS = 12;

  private final NumberWords words;

  NumberReader(NumberWords words) {
    this.words = words;
  }

  /** The number that starts with part {@code i}. */
  Optional<Figure> read(Parts parts, int i) {
    return whole(parts, i)
        .or(() -> vague(parts, i))
        .or(() -> halfA(parts, i))
        .or(() -> fraction(parts, i))
        .or(() -> multiple(parts, i))
        .or(() -> numeral(parts, i))
        .or(() -> spelled(parts, i));
  }

  /** "dozens", "tens of thousands", "several hundred", "a couple of". */
  private Optional<Figure> vague(Parts parts, int i) {
    String word = parts.word(i);
    if (word.equals("several") || word.equals("few")) {
      return words.value("scale", parts.word(i + 1)).map(n -> several(parts, i, n.add(n)));
    }
    if (word.equals("couple") && parts.is(i + 1, "of") && parts.is(i - 1, "a")) {
      return Optional.of(Figure.of(i, i, BigDecimal.valueOf(2), Form.PLAIN));
    }
    Optional<BigDecimal> amount = words.value("vague", word);
    boolean noun = parts.is(i + 1, "of") || parts.pos(i).equals("NNS");
    if (amount.isEmpty() || !noun || (parts.is(i, "scores") && !parts.is(i + 1, "of"))) {
      return Optional.empty();
    }
    int last = i;
    BigDecimal product = amount.get();
    while (parts.is(last + 1, "of") && words.is("vague", parts.word(last + 2)) && last < i + 4) {
      last += 2;
      product =
          product.multiply(
              words.value("vague", parts.word(last)).orElseThrow().divide(BigDecimal.valueOf(2)));
    }
    boolean bare = last == i && parts.is(i, "tens");
    return bare ? Optional.empty() : Optional.of(Figure.of(i, last, product, Form.VAGUE));
  }

  /** "several hundred thousand". */
  private Figure several(Parts parts, int i, BigDecimal amount) {
    Optional<BigDecimal> more = words.value("scale", parts.word(i + 2));
    return Figure.of(
        i, more.isPresent() ? i + 2 : i + 1, more.map(amount::multiply).orElse(amount), Form.VAGUE);
  }

  /** "half an hour", "half-hour", "half a million". */
  private Optional<Figure> halfA(Parts parts, int i) {
    boolean article = parts.is(i + 1, "a") || parts.is(i + 1, "an");
    int last = article ? i + 1 : i;
    if (!parts.is(i, "half") || (!article && !parts.isJoined(i + 1))) {
      return Optional.empty();
    }
    Optional<BigDecimal> scale = words.value("scale", parts.word(last + 1));
    if (scale.isPresent()) {
      return Optional.of(Figure.plain(i, last + 1, HALF.multiply(scale.get()), scale.get()));
    }
    return WHOLES.contains(parts.word(last + 1))
        ? Optional.of(Figure.plain(i, last, HALF, BigDecimal.ONE))
        : Optional.empty();
  }

  /** "for a year", "nearly a decade", "week-long": a whole unit of time. */
  private static Optional<Figure> whole(Parts parts, int i) {
    boolean article = parts.is(i, "a") || parts.is(i, "an");
    String after = parts.word(i + 2);
    return article
            && SPANS.contains(parts.word(i + 1))
            && BEFORE_SPAN.contains(parts.word(i - 1))
            && !AFTER_SPAN.contains(after)
        ? Optional.of(Figure.plain(i, i, BigDecimal.ONE, BigDecimal.ONE))
        : Optional.empty();
  }

  /** "a third of", "two thirds", "half the", "one in five". */
  private Optional<Figure> fraction(Parts parts, int i) {
    if (parts.is(i, "half")) {
      return isHalfOf(parts, i)
          ? Optional.of(Figure.of(i, i, HALF, Form.FRACTION))
          : Optional.empty();
    }
    Optional<BigDecimal> over =
        parts.is(i, "a") || parts.is(i, "an")
            ? Optional.of(BigDecimal.ONE)
            : words.value("cardinal", parts.word(i));
    Optional<BigDecimal> under = words.value("fraction", parts.word(i + 1));
    if (over.isEmpty() || under.isEmpty() || over.get().compareTo(under.get()) >= 0) {
      return oneIn(parts, i);
    }
    boolean plural = parts.word(i + 1).endsWith("s");
    boolean counted = parts.is(i + 2, "of") || (plural && !parts.is(i + 1, "quarters"));
    if (!counted || parts.is(i + 1, "half") || plural == (over.get().intValue() == 1)) {
      return Optional.empty();
    }
    return Optional.of(
        Figure.of(i, i + 1, over.get().divide(under.get(), MathContext.DECIMAL64), Form.FRACTION));
  }

  private static boolean isHalfOf(Parts parts, int i) {
    String next = parts.word(i + 1);
    return !parts.isJoined(i)
        && !parts.isJoined(i + 1)
        && !parts.pos(i - 1).equals("JJ")
        && !parts.pos(i - 1).startsWith("NN")
        && (next.equals("of") || next.equals("the") || next.equals("its") || next.equals("their"));
  }

  /** "one in five", "one out of three". */
  private Optional<Figure> oneIn(Parts parts, int i) {
    int at = parts.is(i + 1, "out") && parts.is(i + 2, "of") ? i + 3 : i + 2;
    boolean in = parts.is(i, "one") && (parts.is(i + 1, "in") || at == i + 3);
    return in && words.is("cardinal", parts.word(at)) && !words.is("scale", parts.word(at + 1))
        ? words
            .value("cardinal", parts.word(at))
            .filter(n -> n.signum() > 0)
            .map(
                n ->
                    Figure.of(
                        i, at, BigDecimal.ONE.divide(n, MathContext.DECIMAL64), Form.FRACTION))
        : Optional.empty();
  }

  /** "doubled", "twice as many", "threefold". */
  private Optional<Figure> multiple(Parts parts, int i) {
    String word = parts.word(i);
    Optional<BigDecimal> amount = words.value("multiple", word);
    if (amount.isEmpty() || parts.isJoined(i) || parts.isJoined(i + 1)) {
      return Optional.empty();
    }
    String next = parts.word(i + 1);
    boolean counts =
        parts.pos(i).startsWith("VB")
            || word.endsWith("fold")
            || next.equals("as")
            || next.equals("the")
            || next.equals("its")
            || next.equals("that");
    return counts ? Optional.of(Figure.of(i, i, amount.get(), Form.MULTIPLE)) : Optional.empty();
  }

  private Optional<Figure> numeral(Parts parts, int i) {
    Optional<BigDecimal> digits =
        NumberWords.digits(parts.word(i)).or(() -> words.value("part", parts.word(i)));
    return digits.map(
        n -> {
          Optional<BigDecimal> part = words.value("part", parts.word(i + 1));
          return part.isPresent() && n.scale() <= 0 && !words.is("part", parts.word(i))
              ? scaled(parts, i, i + 1, n.add(part.get()))
              : scaled(parts, i, i, n);
        });
  }

  /** The number with its multipliers: "2.5 million", "3 bn". */
  private Figure scaled(Parts parts, int first, int end, BigDecimal number) {
    int last = end;
    BigDecimal scale = BigDecimal.ONE;
    for (int k = 0; k < 3; k++) {
      Optional<BigDecimal> next = multiplier(parts, first, last + 1);
      if (next.isEmpty()) {
        break;
      }
      scale = scale.multiply(next.get());
      last++;
    }
    return Figure.plain(first, last, number.multiply(scale), scale);
  }

  private Optional<BigDecimal> multiplier(Parts parts, int first, int i) {
    String word = parts.word(i);
    Optional<BigDecimal> scale = words.value("scale", word);
    if (scale.isPresent()) {
      return scale;
    }
    boolean money = parts.isSymbol(first - 1);
    boolean unmistakable = word.equals("bn") || word.equals("mn") || word.equals("tn");
    boolean glued = parts.isJoined(i) && word.equals("k") && parts.text(i).equals("k");
    return money || unmistakable || glued ? words.value("scale-letter", word) : Optional.empty();
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
