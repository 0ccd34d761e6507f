package org.quotient.claim;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.quotient.document.Unit;

/** Finds amounts of money, and pounds that are weights. */
final class MoneyFinder {

  private static final Set<String> WEIGHTS =
      Set.of(
          "kilogram",
          "kilograms",
          "kilo",
          "kilos",
          "kg",
          "tonnes",
          "grams",
          "gram",
          "weigh",
          "weighs",
          "weighed",
          "weighing",
          "weight");

  /** Parts looked back on for a sign that pounds are weights. Judgement. */
  private static final int REACH = 8;

  private final NumberWords words;
  private final Units units;
  private final Currencies currencies;

  MoneyFinder(NumberWords words, Units units, Currencies currencies) {
    this.words = words;
    this.units = units;
    this.currencies = currencies;
  }

  /** The figure as an amount of money; empty if no currency stands at it. */
  Optional<Measured> find(Parts parts, Figure figure) {
    int next = figure.last() + 1;
    Optional<Currencies.Match> symbol = currencies.before(parts, figure.first());
    Optional<Currencies.Match> word = currencies.word(parts, next);
    if (symbol.isPresent()) {
      boolean nation = parts.is(next, "us") || parts.is(next, "u.s.");
      int last =
          word.filter(w -> w.last() == next)
              .map(Currencies.Match::last)
              .orElse(nation && parts.isCapital(next) ? next : next - 1);
      return Optional.of(
          Measured.of(figure, symbol.get().first(), last, symbol.get().unit(), "currency"));
    }
    if (units.match(parts, next).filter(m -> m.last() > next).isPresent()) {
      return Optional.empty(); // "275 pound-feet"
    }
    if (word.isPresent() && isMoney(parts, figure, word.get())) {
      return Optional.of(
          Measured.of(figure, figure.first(), word.get().last(), word.get().unit(), "currency"));
    }
    if (word.isPresent() && parts.word(next).startsWith("pound")) {
      Unit pounds =
          new Unit(
              Unit.Kind.MEASURE,
              "pound-mass",
              Optional.of("[lb_av]"),
              Optional.of(parts.text(next)));
      return Optional.of(Measured.of(figure, figure.first(), next, pounds, "measure"));
    }
    boolean taken =
        currencies.before(parts, next + 1).isPresent()
            && NumberWords.digits(parts.word(next + 1)).isPresent();
    Optional<Unit> code =
        currencies.symbol(parts, next).filter(u -> !parts.is(next, "m") && !taken);
    Optional<BigDecimal> scale = words.value("scale", parts.word(next + 1));
    Figure whole = scale.map(figure::times).orElse(figure); // "75 USD million"
    int last = scale.isPresent() ? next + 1 : next;
    return code.map(unit -> Measured.of(whole, figure.first(), last, unit, "currency"));
  }

  /** Whether the word is money: "won" may be a verb, "marks" a noun, "pounds" a weight. */
  private static boolean isMoney(Parts parts, Figure figure, Currencies.Match match) {
    String word = parts.word(match.last());
    if (word.equals("won")) {
      return figure.low().compareTo(BigDecimal.TEN) > 0 || parts.pos(match.last()).startsWith("NN");
    }
    if (word.startsWith("pound") && match.last() == figure.last() + 1) {
      boolean weight =
          (parts.isJoined(match.last()) && figure.scale().compareTo(BigDecimal.ONE) == 0)
              || parts.is(match.last() + 1, "of");
      for (int k = figure.first() - 1; k > figure.first() - REACH && !weight; k--) {
        weight = WEIGHTS.contains(parts.word(k));
      }
      return !weight;
    }
    return true;
  }
}
