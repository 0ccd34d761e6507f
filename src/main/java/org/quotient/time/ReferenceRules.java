package org.quotient.time;

import java.util.Optional;
import org.quotient.document.TimeExpression;

/** Vague references: "now", "recently", "the future", "these days". */
final class ReferenceRules implements Rule {

  private static final String RULE = "reference";

  private final TimeWords words;

  ReferenceRules(TimeWords words) {
    this.words = words;
  }

  @Override
  public Optional<Reading> read(Parts parts, int i) {
    if (parts.is(i, "the") && parts.is(i + 1, "past") && parts.endsToken(i + 1)) {
      return isNoun(parts, i + 1)
          ? Optional.of(Reading.fixed(i + 1, TimeExpression.Type.DATE, "PAST_REF", RULE))
          : Optional.empty();
    }
    if (parts.is(i, "these") && parts.is(i + 1, "days")) {
      return Optional.of(Reading.fixed(i + 1, TimeExpression.Type.DATE, "PRESENT_REF", RULE));
    }
    int at = parts.is(i, "the") ? i + 1 : i;
    at = at > i && parts.is(at, "near") ? at + 1 : at;
    Optional<String> value = words.value("reference", parts.word(at));
    boolean future = parts.is(at, "future");
    boolean conjunction =
        parts.is(i, "soon") && (parts.is(i + 1, "as") || parts.is(i + 1, "after"));
    if (value.isEmpty() || at > i != future || conjunction) {
      return Optional.empty();
    }
    int last = at;
    return value.map(v -> Reading.fixed(last, TimeExpression.Type.DATE, v, RULE));
  }

  private static boolean isNoun(Parts parts, int i) {
    return parts.pos(i).equals("NN") && !parts.pos(i + 1).startsWith("NN");
  }
}
