package org.quotient.claim;

import java.math.BigDecimal;
import java.util.Optional;
import org.quotient.document.Quantity;
import org.quotient.document.Unit;

/** Rates of events: "a person dies every 5 minutes" is one person per 5 minutes. */
final class Frequencies {

  /** Parts between the subject and "every". Judgement. */
  private static final int REACH = 14;

  private Frequencies() {}

  /** The rate that {@code period} is the lower part of; empty if nothing is counted by it. */
  static Optional<Measured> of(Parts parts, Phrases phrases, Measured period) {
    int every = period.first() - 1;
    if (!parts.is(every, "every") || period.figure().isRange()) {
      return Optional.empty();
    }
    boolean verb = false;
    for (int k = every - 1; k > every - REACH && !parts.word(k).isEmpty(); k--) {
      boolean one = parts.is(k, "a") || parts.is(k, "an") || parts.is(k, "one");
      Optional<Phrases.Phrase> noun = one ? phrases.from(k) : Optional.empty();
      if (verb && noun.isPresent() && isVerb(parts, noun.get().last() + 1)) {
        return Optional.of(rate(parts, phrases, period, k, noun.get()));
      }
      verb |= isVerb(parts, k);
    }
    return Optional.empty();
  }

  private static boolean isVerb(Parts parts, int i) {
    String pos = parts.pos(i);
    return pos.equals("VBZ") || pos.equals("VBD") || pos.equals("VBP") || pos.equals("MD");
  }

  private static Measured rate(
      Parts parts, Phrases phrases, Measured period, int article, Phrases.Phrase noun) {
    Figure one = Figure.plain(article, article, BigDecimal.ONE, BigDecimal.ONE);
    Unit unit =
        new Unit(
            Unit.Kind.COUNT,
            phrases.lemma(noun),
            Optional.empty(),
            Optional.of(parts.text(noun.last())));
    return new Measured(
        one,
        article,
        noun.last(),
        unit,
        Optional.of(new Quantity.Per(period.figure().low(), period.unit())),
        Optional.of(noun),
        "frequency");
  }
}
