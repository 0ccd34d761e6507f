package org.quotient.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotient.document.Claim.Change;
import org.quotient.document.WordList;

/** Words of movement, and the direction in which a quantity moved. */
final class Trends {

  /** Parts looked at before and after a quantity. Judgement. */
  private static final int REACH = 14;

  private static final int REACH_AFTER = 4;

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
          "further",
          "least",
          "per",
          "in",
          "close",
          "roughly",
          "approximately",
          "record",
          "total");

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
   * @param first first part of the quantity
   * @param last last part of its unit
   * @param measured whether a part belongs to another quantity
   */
  Optional<Movement> of(Parts parts, int first, int last, boolean[] measured) {
    return before(parts, first, measured).or(() -> after(parts, last));
  }

  private Optional<Movement> before(Parts parts, int first, boolean[] measured) {
    int by = -1;
    boolean level = false;
    for (int k = first - 1; k >= first - REACH && !parts.word(k).isEmpty(); k--) {
      String word = parts.word(k);
      boolean old = word.equals("from") && !level;
      if (old || (word.equals("up") && (parts.is(k + 1, "to") || parts.is(k + 1, "in")))) {
        return Optional.empty();
      }
      level |= word.equals("to") || word.equals("at");
      Optional<Change> change = at(parts, k);
      if (change.isPresent()) {
        return Optional.of(new Movement(k, change.get()));
      }
      by = word.equals("by") ? k : by;
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
        || parts.is(i, "of");
  }

  private Optional<Movement> after(Parts parts, int last) {
    for (int k = last + 1; k <= last + REACH_AFTER && !parts.word(k).isEmpty(); k++) {
      Optional<Change> change = at(parts, k);
      if (change.isPresent() && !parts.pos(k).startsWith("VB")) {
        int at = k;
        boolean particle = parts.is(k, "off") || parts.is(k, "up") || parts.is(k, "down");
        return (particle && k > last + 1) || (parts.is(k, "up") && parts.is(k + 1, "to"))
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
