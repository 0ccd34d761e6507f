package org.quotient.claim;

import java.util.Set;
import org.quotient.document.Claim.Modality;

/** Tells how a quantity is claimed, by the verbs of its clause. Simple cases alone. */
final class Modalities {

  /** Parts looked back on. Judgement. */
  private static final int REACH = 20;

  private static final Set<String> CONDITIONAL =
      Set.of("if", "unless", "would", "could", "might", "may");
  private static final Set<String> PLANNED =
      Set.of(
          "will",
          "'ll",
          "shall",
          "plan",
          "intend",
          "expect",
          "propose",
          "schedule",
          "aim",
          "pledge",
          "promise");
  private static final Set<String> ASKED = Set.of("ask", "demand", "request", "seek", "urge");
  private static final Set<String> DENIED = Set.of("not", "n't", "n’t", "never", "deny");

  private Modalities() {}

  /** The modality of the quantity that starts with part {@code first}. */
  static Modality of(Parts parts, int first) {
    boolean verb = false;
    for (int k = first - 1; k > first - REACH && !parts.word(k).isEmpty(); k--) {
      String lemma = parts.lemma(k);
      if (parts.is(k, ";") || (parts.is(k, ",") && verb)) {
        break;
      }
      if (CONDITIONAL.contains(parts.word(k)) && !parts.isCapital(k)) {
        return Modality.CONDITIONAL;
      }
      boolean verbal = parts.pos(k).startsWith("VB") || parts.pos(k).equals("MD");
      if (verbal && PLANNED.contains(lemma)) {
        return Modality.PLANNED;
      }
      if (verbal && ASKED.contains(lemma)) {
        return Modality.ASKED;
      }
      if (DENIED.contains(lemma) && !isBound(parts, k + 1)) {
        return Modality.DENIED;
      }
      if (verb && verbal && !parts.pos(k).equals("MD") && !parts.is(k + 1, "to")) {
        break;
      }
      verb |= verbal;
    }
    return Modality.ASSERTED;
  }

  /** "not more than": a bound. */
  private static boolean isBound(Parts parts, int i) {
    return parts.is(i, "more") || parts.is(i, "less") || parts.is(i, "only") || parts.is(i, "just");
  }
}
