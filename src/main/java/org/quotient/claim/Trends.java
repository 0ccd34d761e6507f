package org.quotient.claim;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotient.document.Claim.Change;
import org.quotient.document.Unit;
import org.quotient.document.WordList;

/** Words of movement, and the direction in which a quantity moved. */
final class Trends {

  /** Parts looked at before and after a quantity. Judgement. */
  private static final int REACH = 14;

  private static final int REACH_AFTER = 4;

  /** Parts from "to" or "of" to the number, for a noun of movement farther ahead. */
  private static final int NEAR = 3;

  /** Words between a verb of movement and its measure. */
  private static final Set<String> BETWEEN =
      Set.of(
          "by",
          "to",
          "at",
          "of",
          "a",
          "an",
          "the",
          "or",
          "and",
          "about",
          "around",
          "some",
          "nearly",
          "almost",
          "more",
          "than",
          "less",
          "only",
          "just",
          "over",
          "as",
          "much",
          "up",
          "another",
          "least",
          "per",
          "in",
          "close",
          "roughly",
          "approximately",
          "record",
          "total",
          "between",
          "back",
          "even",
          "further",
          "estimated");

  /** Verbs that "up" and "down" tell the direction of; with others they make a new verb. */
  private static final Set<String> MOTIONS =
      Set.of(
          "be", "go", "move", "edge", "close", "trade", "finish", "open", "end", "inch", "creep",
          "tick", "stand", "drift", "nudge", "settle", "remain", "stay", "come", "shoot", "push",
          "drive", "head", "send", "'s", "’s");

  /** What does not move. */
  private static final Set<Unit.Kind> STILL =
      Set.of(Unit.Kind.AGE, Unit.Kind.SCORE, Unit.Kind.VOTE);

  private static final Set<String> PARTICLES = Set.of("up", "down", "off");

  /** Prepositions of the time in which something moved. */
  private static final Set<String> DURING =
      Set.of("in", "for", "over", "within", "after", "during", "past", "last", "next");

  /** Parts from a level to ", up from". Judgement. */
  private static final int APPOSED = 8;

  private final Map<String, Change> verbs = new HashMap<>();
  private final Map<String, Change> words = new HashMap<>();

  Trends() {
    for (List<String> row : WordList.rows(Trends.class, "trends.tsv")) {
      Change change = Change.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      (row.get(1).equals("verb") ? verbs : words).put(row.get(2), change);
    }
  }

  /** The direction that the word at part {@code i} tells. */
  Optional<Change> at(Parts parts, int i) {
    String pos = parts.pos(i);
    if (pos.startsWith("VB")) {
      return Optional.ofNullable(verbs.get(parts.lemma(i)));
    }
    return pos.startsWith("RB")
            || pos.startsWith("JJ")
            || pos.equals("RP")
            || pos.equals("IN")
            || pos.startsWith("NN")
        ? Optional.ofNullable(words.get(parts.is(i, "up") ? "up" : parts.lemma(i)))
            .or(() -> Optional.ofNullable(words.get(parts.word(i))))
        : Optional.empty();
  }

  boolean isTrend(Parts parts, int i) {
    return at(parts, i).isPresent();
  }

  /** Where a movement is told: the word, and the direction. */
  record Movement(int part, Change change) {}

  /**
   * The movement by which or to which the quantity came.
   *
   * @param taken whether a part belongs to a quantity or a date
   */
  Optional<Movement> of(Parts parts, Measured measured, boolean[] taken) {
    int first = measured.first();
    int last = measured.last();
    boolean occasions = measured.rule().equals("times");
    if (occasions || STILL.contains(measured.unit().kind()) || isPeriod(parts, measured)) {
      return Optional.empty();
    }
    if (measured.figure().form() == Figure.Form.MULTIPLE) {
      return multiple(parts, measured).or(() -> before(parts, first, taken));
    }
    if (parts.text(measured.figure().first()).startsWith("+")) {
      return Optional.of(new Movement(measured.figure().first(), Change.UP));
    }
    boolean counted = measured.unit().kind() == Unit.Kind.COUNT;
    return before(parts, first, taken)
        .or(() -> after(parts, last, counted))
        .or(() -> apposed(parts, last));
  }

  /** "in the two years": how long something moved. */
  private static boolean isPeriod(Parts parts, Measured measured) {
    if (measured.unit().kind() != Unit.Kind.DURATION) {
      return false;
    }
    int before = measured.first() - 1;
    while (parts.is(before, "the") || parts.is(before, "final") || parts.is(before, "first")) {
      before--;
    }
    boolean hedged = parts.is(before, "than") || parts.is(before, "least");
    int link =
        hedged
            ? before - 2
            : parts.is(before, "about") || parts.is(before, "between") ? before - 1 : before;
    return DURING.contains(parts.word(before)) || DURING.contains(parts.word(link));
  }

  /** "doubled", "halved". */
  private static Optional<Movement> multiple(Parts parts, Measured measured) {
    int at = measured.figure().first();
    boolean verb = parts.pos(at).startsWith("VB");
    if (!verb || !measured.rule().equals("multiple") || measured.last() != at) {
      return Optional.empty();
    }
    boolean less = measured.figure().low().compareTo(BigDecimal.ONE) < 0;
    return Optional.of(new Movement(at, less ? Change.DOWN : Change.UP));
  }

  /** "6.4 billion pesos in 1996, up 8.8 percent", "at 1.72, down from 1.73". */
  private Optional<Movement> apposed(Parts parts, int last) {
    for (int k = last + 1; k <= last + APPOSED && !parts.word(k).isEmpty(); k++) {
      String pos = parts.pos(k);
      if (parts.is(k, ",")) {
        int at = parts.pos(k + 1).startsWith("RB") && !isParticle(parts, k + 1) ? k + 2 : k + 1;
        boolean from = parts.is(at + 1, "from");
        return isParticle(parts, at) && from
            ? at(parts, at).map(change -> new Movement(at, change))
            : Optional.empty();
      }
      if (pos.startsWith("VB") || pos.equals("CC") || parts.is(k, ";")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isParticle(Parts parts, int i) {
    return PARTICLES.contains(parts.word(i));
  }

  /** "made up", "kicking off": the particle makes a verb of its own. */
  private boolean isPhrasal(Parts parts, int i) {
    String lemma = parts.lemma(i - 1);
    return isParticle(parts, i)
        && parts.pos(i - 1).startsWith("VB")
        && !MOTIONS.contains(lemma)
        && !verbs.containsKey(lemma);
  }

  private Optional<Movement> before(Parts parts, int first, boolean[] measured) {
    int by = -1;
    boolean level = false;
    for (int k = first - 1; k >= first - REACH && !parts.word(k).isEmpty(); k--) {
      String word = parts.word(k);
      boolean bound = word.equals("up") && parts.is(k + 1, "to") && !isMotion(parts, k - 1);
      if ((word.equals("from") && !level)
          || (word.equals("up") && parts.is(k + 1, "in"))
          || isPhrasal(parts, k)
          || isCompared(parts, k)) {
        return Optional.empty();
      }
      level |= word.equals("to") || word.equals("at");
      Optional<Change> change = bound ? Optional.empty() : at(parts, k);
      if (change.isPresent()) {
        boolean part = by > k + 1 && parts.is(by, "of") && parts.pos(k).startsWith("VB");
        return part ? Optional.empty() : Optional.of(new Movement(k, change.get()));
      }
      boolean near = first - k <= NEAR;
      by = word.equals("by") || (near && isLink(word) && by < 0) ? k : by;
      boolean object = by > k && isNominal(parts, k);
      boolean beside =
          (word.equals(",") || word.equals(")") || word.equals("("))
              && k > 0
              && isBeside(measured, k);
      boolean from = word.equals("from") || (level && parts.is(k, "earlier"));
      if (!measured[k]
          && !BETWEEN.contains(word)
          && !isAdverb(parts, k)
          && !object
          && !beside
          && !from) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isLink(String word) {
    return word.equals("to") || word.equals("of");
  }

  /** "gone up to": no bound. */
  private static boolean isMotion(Parts parts, int i) {
    return parts.pos(i).startsWith("VB") && MOTIONS.contains(parts.lemma(i));
  }

  /** "higher than the 22 percent": what something is compared with. */
  private static boolean isCompared(Parts parts, int i) {
    return parts.is(i, "than") && (parts.is(i - 1, "higher") || parts.is(i - 1, "lower"));
  }

  /** "up 3 dollars, or 9 percent, at 39 dollars": marks beside a quantity. */
  private static boolean isBeside(boolean[] measured, int i) {
    return measured[i - 1] || measured[i + 1];
  }

  private static boolean isAdverb(Parts parts, int i) {
    return parts.pos(i).equals("RB") || parts.isSymbol(i);
  }

  private static boolean isNominal(Parts parts, int i) {
    String pos = parts.pos(i);
    return pos.startsWith("NN")
        || pos.startsWith("JJ")
        || pos.equals("DT")
        || pos.equals("PRP$")
        || pos.equals("POS")
        || parts.is(i, "of")
        || parts.is(i, "for")
        || parts.is(i, "in");
  }

  private Optional<Movement> after(Parts parts, int last, boolean counted) {
    int start = last + 1;
    if (parts.is(start, "(")) {
      int close = start;
      while (close < start + REACH && !parts.is(close, ")")) {
        close++;
      }
      start = close + 1;
    }
    for (int k = start; k <= start + REACH_AFTER && !parts.word(k).isEmpty(); k++) {
      Optional<Change> change = at(parts, k);
      if (change.isPresent() && !parts.pos(k).startsWith("VB")) {
        int at = k;
        boolean place = parts.pos(k + 1).equals("DT");
        boolean late = isParticle(parts, k) && (k > last + 1 || counted || place);
        return late || (parts.is(k, "up") && parts.is(k + 1, "to"))
            ? Optional.empty()
            : change.map(c -> new Movement(at, c));
      }
      String pos = parts.pos(k);
      if (!pos.startsWith("JJ") && !pos.startsWith("NN")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
