package org.quotient.time;

import java.util.Set;
import org.quotient.time.Narrative.Tense;

/** Tells whether the clause round a time expression looks back or ahead. */
final class Tenses {

  /** Verbs and adjectives after which an infinitive looks ahead. Judgement. */
  private static final Set<String> AHEAD =
      Set.of(
          "plan",
          "expect",
          "schedule",
          "due",
          "set",
          "hope",
          "want",
          "intend",
          "agree",
          "aim",
          "prepare",
          "ready",
          "likely",
          "be",
          "have",
          "promise",
          "vow",
          "decide",
          "pledge");

  /** Tokens looked at on either side. Judgement. */
  private static final int REACH = 25;

  private final Parts parts;

  Tenses(Parts parts) {
    this.parts = parts;
  }

  /** The tense at part {@code i}: that of the nearest verb before it, else of the next after it. */
  Tense at(int i) {
    for (int k = i - 1; k >= i - REACH && !parts.word(k).isEmpty(); k--) {
      if (isVerb(k)) {
        return ofVerb(k);
      }
    }
    for (int k = i + 1; k <= i + REACH && !parts.word(k).isEmpty(); k++) {
      if (isVerb(k)) {
        return isWill(k) ? Tense.FUTURE : Tense.PAST;
      }
    }
    return Tense.PAST;
  }

  private boolean isVerb(int i) {
    return parts.pos(i).startsWith("VB") || parts.pos(i).equals("MD");
  }

  private boolean isWill(int i) {
    String word = parts.word(i);
    return word.equals("will") || word.equals("wo") || word.equals("'ll") || word.equals("shall");
  }

  private Tense ofVerb(int verb) {
    for (int k = verb; k >= verb - 4 && !parts.word(k).isEmpty(); k--) {
      if (isWill(k)) {
        return Tense.FUTURE;
      }
      if (parts.is(k, "to") && k < verb && AHEAD.contains(parts.lemma(k - 1))) {
        return Tense.FUTURE;
      }
    }
    boolean scheduled =
        AHEAD.contains(parts.lemma(verb))
            && !parts.lemma(verb).equals("be")
            && !parts.lemma(verb).equals("have")
            && !parts.lemma(verb).equals("agree")
            && !parts.lemma(verb).equals("decide");
    return scheduled && parts.pos(verb).equals("VBN") ? Tense.FUTURE : Tense.PAST;
  }
}
