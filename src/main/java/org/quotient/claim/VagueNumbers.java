package org.quotient.claim;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.quotient.claim.Figure.Form;

/** Reads numbers that are not counted out: "dozens", "several hundred", "for a year", "decades". */
final class VagueNumbers {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private static final Set<String> SPANS =
      Set.of("minute", "hour", "day", "week", "month", "year", "decade", "century");

  private static final Set<String> BEFORE_SPAN =
      Set.of("for", "within", "nearly", "almost", "about", "over", "than", "to", "spent", "least");

  private static final Set<String> AFTER_SPAN =
      Set.of("ago", "earlier", "later", "before", "after", "old", "from", "or", "and");

  private static final Set<String> WINDOWS =
      Set.of("past", "last", "next", "coming", "previous", "another", "whole", "entire");

  private final NumberWords words;

  VagueNumbers(NumberWords words) {
    this.words = words;
  }

  /** The number that starts with part {@code i}. */
  Optional<Figure> read(Parts parts, int i) {
    return whole(parts, i).or(() -> period(parts, i)).or(() -> vague(parts, i));
  }

  /** "for a year", "nearly a decade", "spent a week": a whole unit of time. */
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

  /** "week-long", "the past decade", "decades of": the word of time is a number too. */
  private Optional<Figure> period(Parts parts, int i) {
    String word = parts.word(i);
    if (WINDOWS.contains(word) && parts.is(i + 1, "decade")) {
      return Optional.of(Figure.plain(i, i, BigDecimal.ONE, BigDecimal.ONE));
    }
    if (SPANS.contains(word) && parts.isJoined(i + 1) && parts.is(i + 1, "long")) {
      return parts.isJoined(i)
          ? Optional.empty()
          : Optional.of(Figure.plain(i, i, BigDecimal.ONE, BigDecimal.ONE));
    }
    boolean many = word.equals("decades");
    String before = parts.word(i - 1);
    boolean numbered =
        words.is("cardinal", before)
            || words.is("scale", before)
            || NumberWords.digits(before).isPresent();
    return many && !numbered && !parts.pos(i - 1).startsWith("JJ")
        ? Optional.of(Figure.of(i, i, TWO, Form.VAGUE))
        : Optional.empty();
  }

  /** "dozens", "tens of thousands", "several hundred", "a couple of". */
  private Optional<Figure> vague(Parts parts, int i) {
    String word = parts.word(i);
    if (word.equals("several") || word.equals("few")) {
      return words.value("scale", parts.word(i + 1)).map(n -> several(parts, i, n.add(n)));
    }
    if (word.equals("couple") && parts.is(i + 1, "of") && parts.is(i - 1, "a")) {
      return Optional.of(Figure.of(i, i, TWO, Form.PLAIN));
    }
    if (word.equals("multi") && parts.isJoined(i + 1)) {
      return words
          .value("scale", parts.word(i + 1))
          .map(n -> Figure.of(i, i + 1, n.add(n), Form.VAGUE));
    }
    return words.value("vague", word).flatMap(amount -> many(parts, i, amount));
  }

  private Optional<Figure> many(Parts parts, int i, BigDecimal amount) {
    boolean of = parts.is(i + 1, "of");
    boolean more = parts.is(i + 1, "more");
    if ((!of && !more && !parts.pos(i).equals("NNS")) || (parts.is(i, "scores") && !of && !more)) {
      return Optional.empty();
    }
    int last = i;
    BigDecimal product = amount;
    while (parts.is(last + 1, "of") && words.is("vague", parts.word(last + 2)) && last < i + 4) {
      last += 2;
      product = product.multiply(words.value("vague", parts.word(last)).orElseThrow().divide(TWO));
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
}
