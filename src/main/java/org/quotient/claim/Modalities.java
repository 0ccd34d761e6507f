package org.quotient.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotient.document.Claim.Modality;
import org.quotient.document.Unit;
import org.quotient.document.WordList;

/**
 * Tells how a quantity is claimed, by the verbs of its clause. What a clause takes for granted, an
 * age, "its 40 members", "up from 30", is asserted whatever the verb.
 */
final class Modalities {

  /** Parts looked back on. Judgement. */
  private static final int REACH = 20;

  /** Parts looked ahead on for the verb of a subject. Judgement. */
  private static final int AHEAD = 6;

  /** Parts between a condition and what depends on it. Judgement. */
  private static final int CONDITION = 14;

  private static final Set<String> BORDERS =
      Set.of(
          ";",
          ":",
          "\"",
          "“",
          "”",
          "``",
          "''",
          "who",
          "which",
          "whose",
          "whom",
          "where",
          "although",
          "because",
          "whether");

  private static final Set<String> OWNERS =
      Set.of("its", "their", "his", "her", "our", "my", "your");

  private static final Set<String> BASES = Set.of("up", "down", "compared", "increase", "rise");

  private static final Set<String> REPORTS =
      Set.of("say", "tell", "announce", "predict", "forecast", "promise", "warn", "estimate");

  private final Map<String, Modality> modals = new HashMap<>();
  private final Map<String, Modality> verbs = new HashMap<>();
  private final Map<String, Modality> before = new HashMap<>();

  Modalities() {
    for (List<String> row : WordList.rows(Modalities.class, "modalities.tsv")) {
      Map<String, Modality> words =
          switch (row.get(1)) {
            case "modal" -> modals;
            case "verb" -> verbs;
            default -> before;
          };
      words.put(row.get(2), Modality.valueOf(row.get(0).toUpperCase(Locale.ROOT)));
    }
  }

  /** The modality of {@code measured}. */
  Modality of(Parts parts, Measured measured) {
    int first = measured.first();
    if (measured.unit().kind() == Unit.Kind.AGE || isGiven(parts, first)) {
      return Modality.ASSERTED;
    }
    if (isAsked(parts, measured.last())) {
      return Modality.ASKED;
    }
    Modality modality =
        ahead(parts, measured.last() + 1).orElseGet(() -> behind(parts, measured.first()));
    boolean open = modality == Modality.ASSERTED || modality == Modality.PLANNED;
    return open && isConditional(parts, measured) ? Modality.CONDITIONAL : modality;
  }

  /** "its 40 members", "up from 30": known already. */
  private static boolean isGiven(Parts parts, int first) {
    if (OWNERS.contains(parts.word(first - 1))) {
      return true;
    }
    for (int k = first - 1; k > first - 8 && !parts.word(k).isEmpty(); k--) {
      if (isVerb(parts, k) && !parts.is(k, "compared")) {
        return false;
      }
      if ((parts.is(k, "from") || parts.is(k, "with")) && BASES.contains(parts.word(k - 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence ends with a question mark. */
  private static boolean isAsked(Parts parts, int last) {
    int end = last + 1;
    while (end < last + 2 * REACH && !parts.word(end).isEmpty() && !parts.is(end, "”")) {
      if (parts.is(end, "?")) {
        return true;
      }
      end++;
    }
    return false;
  }

  /** "600 may have died", "a trial with 200 volunteers is planned": the verb of the subject. */
  private Optional<Modality> ahead(Parts parts, int next) {
    for (int k = next; k < next + AHEAD && !parts.word(k).isEmpty(); k++) {
      if (parts.pos(k).equals("MD")) {
        return parts.is(k, "would")
            ? Optional.of(Modality.CONDITIONAL)
            : Optional.ofNullable(modals.get(parts.word(k)));
      }
      if (isVerb(parts, k)) {
        boolean passive =
            parts.lemma(k).equals("be") && parts.pos(k + 1).equals("VBN") && !parts.is(k + 2, "to");
        return passive ? Optional.ofNullable(verbs.get(parts.lemma(k + 1))) : Optional.empty();
      }
      if (BORDERS.contains(parts.word(k)) || !isNominal(parts.pos(k))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isNominal(String pos) {
    return pos.startsWith("NN") || pos.startsWith("JJ") || pos.equals("IN") || pos.equals("DT");
  }

  private static boolean isVerb(Parts parts, int k) {
    return parts.pos(k).startsWith("VB");
  }

  /** What the verbs before the quantity say, back to the border of its clause. */
  private Modality behind(Parts parts, int first) {
    int verb = -1;
    boolean subordinate = false;
    for (int k = first - 1; k > first - REACH && !parts.word(k).isEmpty(); k--) {
      boolean border = BORDERS.contains(parts.word(k)) || (parts.is(k, ",") && verb >= 0);
      if (border) {
        return Modality.ASSERTED;
      }
      subordinate |= parts.is(k, "that");
      if (!subordinate && isDenial(parts, k, verb < 0 ? first : verb)) {
        return Modality.DENIED;
      }
      if (isVerb(parts, k) && verb >= 0 && !isChain(parts, k, verb)) {
        return Modality.ASSERTED;
      }
      Optional<Modality> modality = at(parts, k);
      if (modality.isPresent()) {
        return modality.get();
      }
      verb = isVerb(parts, k) ? k : verb;
    }
    return Modality.ASSERTED;
  }

  /** What part {@code k} alone says. */
  private Optional<Modality> at(Parts parts, int k) {
    if (parts.pos(k).equals("MD")) {
      return parts.is(k, "would")
          ? Optional.of(isReported(parts, k) ? Modality.PLANNED : Modality.CONDITIONAL)
          : Optional.ofNullable(modals.get(parts.word(k)));
    }
    if (parts.is(k + 1, "to")
        && parts.pos(k + 2).equals("VB")
        && before.containsKey(parts.word(k))) {
      return Optional.of(before.get(parts.word(k)));
    }
    boolean past = parts.is(k - 1, "had");
    return isVerb(parts, k) && !past
        ? Optional.ofNullable(verbs.get(parts.lemma(k)))
        : Optional.empty();
  }

  /** "said that it would": the future of the past. */
  private static boolean isReported(Parts parts, int would) {
    for (int k = would - 1; k > would - REACH && !parts.word(k).isEmpty(); k--) {
      if (isVerb(parts, k)) {
        return REPORTS.contains(parts.lemma(k)) && !parts.is(would + 1, "have");
      }
    }
    return false;
  }

  /** Whether nothing but verbs, adverbs and "to" stands between two verbs: "could be fined". */
  private static boolean isChain(Parts parts, int first, int last) {
    for (int k = first + 1; k < last; k++) {
      boolean linked = isVerb(parts, k) || parts.pos(k).startsWith("RB") || parts.is(k, "to");
      if (!linked) {
        return parts.is(k, "that");
      }
    }
    return true;
  }

  /** "did not receive five", "never five", "denied killing five". */
  private static boolean isDenial(Parts parts, int k, int next) {
    if (parts.lemma(k).equals("deny")) {
      return parts.pos(k + 1).equals("VBG") || parts.is(k + 1, "that");
    }
    String word = parts.word(k);
    boolean not = word.equals("not") || word.endsWith("n't") || word.endsWith("n’t");
    if (!(not || word.equals("never")) || isBound(parts, k + 1)) {
      return false;
    }
    return isVerb(parts, next) ? isChain(parts, k, next) : next - k <= 2;
  }

  /** "not more than": a bound; "not so magnificent seven", "82 not out": nothing is denied. */
  private static boolean isBound(Parts parts, int i) {
    return switch (parts.word(i)) {
      case "more",
          "less",
          "only",
          "just",
          "so",
          "out",
          "guilty",
          "fewer",
          "counting",
          "including" ->
          true;
      default -> false;
    };
  }

  /** Whether "if" or "unless" stands before the quantity in its sentence, or soon behind it. */
  private static boolean isConditional(Parts parts, Measured measured) {
    for (int k = measured.first() - 1;
        k > measured.first() - CONDITION && !parts.word(k).isEmpty();
        k--) {
      if (BORDERS.contains(parts.word(k))) {
        break;
      }
      if (isIf(parts, k)) {
        return true;
      }
    }
    for (int k = measured.last() + 1;
        k < measured.last() + AHEAD && !parts.word(k).isEmpty();
        k++) {
      if (isIf(parts, k)) {
        return true;
      }
      if (BORDERS.contains(parts.word(k)) || parts.is(k, ",") || isVerb(parts, k)) {
        break;
      }
    }
    return false;
  }

  private static boolean isIf(Parts parts, int k) {
    boolean asked = isVerb(parts, k - 1) || parts.is(k - 1, "as") || parts.is(k - 1, "even");
    return (parts.is(k, "if") && !asked) || parts.is(k, "unless");
  }
}
