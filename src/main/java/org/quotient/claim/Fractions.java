package org.quotient.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;
import org.quotient.claim.Figure.Form;

/** Reads parts of a whole: "half of", "two thirds", "nine out of ten", "1/16 of", "half a mile". */
final class Fractions {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static final BigDecimal QUARTER = new BigDecimal("0.25");

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

  /** Wholes of which "two in N" is a share; of other numbers "in" tells a place or a time. */
  private static final Set<String> SHARED =
      Set.of("10", "100", "1,000", "three", "four", "five", "ten", "hundred", "twenty");

  private final NumberWords words;

  Fractions(NumberWords words) {
    this.words = words;
  }

  /** The fraction that starts with part {@code i}. */
  Optional<Figure> read(Parts parts, int i) {
    if (parts.is(i, "half")) {
      return halfA(parts, i)
          .or(
              () ->
                  isHalfOf(parts, i)
                      ? Optional.of(Figure.of(i, i, HALF, Form.FRACTION))
                      : Optional.empty());
    }
    if (parts.is(i, "quarter") && (parts.isJoined(i + 1) || parts.is(i + 1, "point"))) {
      boolean point = parts.is(i + 1, "point") || parts.is(i + 1, "percentage");
      return point ? Optional.of(Figure.plain(i, i, QUARTER, BigDecimal.ONE)) : Optional.empty();
    }
    return slashed(parts, i).or(() -> share(parts, i)).or(() -> ordinal(parts, i));
  }

  /** "half an hour", "half-hour", "half a million". */
  private Optional<Figure> halfA(Parts parts, int i) {
    boolean article = parts.is(i + 1, "a") || parts.is(i + 1, "an");
    int last = article ? i + 1 : i;
    if (!article && !parts.isJoined(i + 1)) {
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

  private static boolean isHalfOf(Parts parts, int i) {
    String next = parts.word(i + 1);
    return !parts.isJoined(i)
        && !parts.isJoined(i + 1)
        && !parts.pos(i - 1).equals("JJ")
        && !parts.pos(i - 1).startsWith("NN")
        && (next.equals("of") || next.equals("the") || next.equals("its") || next.equals("their"));
  }

  /** "1/16 of". */
  private static Optional<Figure> slashed(Parts parts, int i) {
    return parts.is(i + 1, "of")
        ? NumberWords.quotient(parts.word(i))
            .filter(n -> n.compareTo(BigDecimal.ONE) < 0)
            .map(n -> Figure.of(i, i, n, Form.FRACTION))
        : Optional.empty();
  }

  /** "a third of", "two thirds". */
  private Optional<Figure> ordinal(Parts parts, int i) {
    Optional<BigDecimal> over =
        parts.is(i, "a") || parts.is(i, "an")
            ? Optional.of(BigDecimal.ONE)
            : words.value("cardinal", parts.word(i));
    Optional<BigDecimal> under = words.value("fraction", parts.word(i + 1));
    if (over.isEmpty() || under.isEmpty() || over.get().compareTo(under.get()) >= 0) {
      return Optional.empty();
    }
    boolean plural = parts.word(i + 1).endsWith("s");
    boolean counted = parts.is(i + 2, "of") || (plural && !parts.is(i + 1, "quarters"));
    boolean delta = parts.is(i - 1, "by") || parts.is(i - 1, "than");
    if ((!counted && !delta) || parts.is(i + 1, "half") || plural == (over.get().intValue() == 1)) {
      return Optional.empty();
    }
    return Optional.of(
        Figure.of(i, i + 1, over.get().divide(under.get(), MathContext.DECIMAL64), Form.FRACTION));
  }

  /** "one in five", "nine out of 10". */
  private Optional<Figure> share(Parts parts, int i) {
    boolean out = parts.is(i + 1, "out") && parts.is(i + 2, "of");
    int at = out ? i + 3 : i + 2;
    if (!out && !parts.is(i + 1, "in")) {
      return Optional.empty();
    }
    boolean whole =
        parts.is(i, "one")
            ? words.is("cardinal", parts.word(at)) || SHARED.contains(parts.word(at))
            : SHARED.contains(parts.word(at));
    Optional<BigDecimal> over = number(parts, i);
    Optional<BigDecimal> under = number(parts, at);
    boolean shares =
        whole
            && over.isPresent()
            && under.isPresent()
            && over.get().signum() > 0
            && over.get().scale() <= 0
            && over.get().compareTo(under.get()) < 0
            && !words.is("scale", parts.word(at + 1));
    return shares
        ? Optional.of(
            Figure.of(i, at, over.get().divide(under.get(), MathContext.DECIMAL64), Form.FRACTION))
        : Optional.empty();
  }

  private Optional<BigDecimal> number(Parts parts, int i) {
    return NumberWords.digits(parts.word(i))
        .or(() -> words.value("cardinal", parts.word(i)))
        .or(() -> words.value("scale", parts.word(i)));
  }
}
