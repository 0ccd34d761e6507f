package org.quotient.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotient.document.Unit;
import org.quotient.document.Value;
import org.quotient.document.WordList;

/** Reads how the text delimits a number: "about", "at least", "or more". */
final class BoundFinder {

  private static final int MAX_WORDS = 4;
  private static final int MAX_FILLERS = 4;

  private static final Set<String> FILLERS =
      Set.of(
          "a",
          "an",
          "another",
          "further",
          "additional",
          "extra",
          "other",
          "total",
          "of",
          "record",
          "its",
          "their",
          "his",
          "her",
          "to",
          "by",
          "at");

  private final Map<String, Value.Kind> bounds = new HashMap<>();

  BoundFinder() {
    for (List<String> row : WordList.rows(BoundFinder.class, "bounds.tsv")) {
      bounds.put(row.get(1), Value.Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT)));
    }
  }

  /** The bound of the figure of {@code measured}. */
  Value.Kind of(Parts parts, Measured measured) {
    Figure figure = measured.figure();
    return after(parts, figure.last() + 1)
        .or(() -> after(parts, measured.last() + 1))
        .or(
            () ->
                isThroughout(parts, measured)
                    ? Optional.empty()
                    : before(parts, measured.first() - 1))
        .orElse(figure.form() == Figure.Form.VAGUE ? Value.Kind.AT_LEAST : Value.Kind.EXACT);
  }

  /** "over five years": a preposition of time, unlike "for over five years". */
  private static boolean isThroughout(Parts parts, Measured measured) {
    int before = measured.first() - 1;
    return measured.unit().kind() == Unit.Kind.DURATION
        && parts.is(before, "over")
        && !parts.is(before - 1, "for");
  }

  private Optional<Value.Kind> before(Parts parts, int end) {
    int at = end;
    for (int skipped = 0; skipped <= MAX_FILLERS; skipped++) {
      Optional<Value.Kind> bound = endingAt(parts, at);
      if (bound.isPresent()) {
        return bound;
      }
      if (!FILLERS.contains(parts.word(at)) && !parts.isSymbol(at)) {
        return Optional.empty();
      }
      at--;
    }
    return Optional.empty();
  }

  private Optional<Value.Kind> endingAt(Parts parts, int end) {
    Optional<Value.Kind> best = Optional.empty();
    String phrase = "";
    for (int k = end; k > end - MAX_WORDS && !parts.word(k).isEmpty(); k--) {
      phrase = phrase.isEmpty() ? parts.word(k) : parts.word(k) + " " + phrase;
      Value.Kind bound = bounds.get(phrase);
      if (bound != null && !(phrase.equals("over") && isMotion(parts, k))) {
        best = Optional.of(bound);
      }
    }
    return best;
  }

  /** "fell over", "took over": no bound. */
  private static boolean isMotion(Parts parts, int i) {
    return parts.pos(i).equals("RP");
  }

  private static Optional<Value.Kind> after(Parts parts, int i) {
    if (parts.is(i, "or")) {
      return switch (parts.word(i + 1)) {
        case "more", "above", "higher", "over", "older", "better", "greater" ->
            Optional.of(Value.Kind.AT_LEAST);
        case "less", "fewer", "under", "below", "lower", "younger" ->
            Optional.of(Value.Kind.AT_MOST);
        case "so" -> Optional.of(Value.Kind.ABOUT);
        default -> Optional.empty();
      };
    }
    boolean plus = (parts.is(i, "plus") && parts.isJoined(i)) || parts.is(i, "+");
    return plus ? Optional.of(Value.Kind.AT_LEAST) : Optional.empty();
  }
}
