package org.quotient.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotient.document.Unit;
import org.quotient.document.WordList;

/** Units of measure, percent and durations by their words and symbols. */
final class Units {

  /** A unit that ends with part {@code last}. */
  record Match(int last, Unit unit) {}

  private record Entry(Unit.Kind kind, String name, Optional<String> code) {}

  private static final int MAX_PARTS = 4;

  private static final Set<String> SPANS =
      Set.of("minute", "hour", "day", "week", "month", "year", "decade", "century", "decades");

  private final Map<String, Entry> forms = new HashMap<>();

  Units() {
    for (List<String> row : WordList.rows(Units.class, "units.tsv")) {
      Entry entry =
          new Entry(
              Unit.Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT)),
              row.get(1),
              Optional.of(row.get(2)).filter(code -> !code.equals("-")));
      for (String form : row.get(3).split(" ", -1)) {
        forms.putIfAbsent(form.replace('_', ' ').replace('-', ' '), entry);
      }
    }
  }

  /** The longest unit named from part {@code i} on, in brackets or not: "20 [kg]". */
  Optional<Match> match(Parts parts, int i) {
    boolean bracket = parts.is(i, "[") && parts.is(i + 2, "]");
    return bracket ? named(parts, i + 1).map(m -> new Match(i + 2, m.unit())) : named(parts, i);
  }

  private Optional<Match> named(Parts parts, int i) {
    Optional<Match> best = Optional.empty();
    StringBuilder exact = new StringBuilder();
    for (int k = i; k < i + MAX_PARTS && !parts.word(k).isEmpty(); k++) {
      boolean slash = parts.is(k, "/") || parts.is(k - 1, "/") || parts.is(k - 1, "°");
      exact.append(k == i || slash ? "" : " ").append(parts.text(k));
      String text = withoutStop(parts, k, exact.toString());
      Entry entry = forms.get(text);
      if (entry == null && text.length() > 2) {
        entry = forms.get(text.toLowerCase(Locale.ROOT));
      }
      if (entry != null && isPlausible(parts, i, k)) {
        Unit unit = new Unit(entry.kind(), entry.name(), entry.code(), Optional.of(text));
        best = Optional.of(new Match(k, unit));
      }
    }
    return best;
  }

  /** "sq m." at the end of a sentence: without the full stop. */
  private static String withoutStop(Parts parts, int last, String text) {
    boolean stop = text.length() > 1 && text.endsWith(".") && parts.word(last + 1).isEmpty();
    return stop ? text.substring(0, text.length() - 1) : text;
  }

  /** Whether the word is a number and a unit at once: "decades", "week" of "week-long". */
  static boolean isSpan(String word) {
    return SPANS.contains(word);
  }

  /** A single letter is a unit only beside digits; a verb or an ordinal is none. */
  private static boolean isPlausible(Parts parts, int first, int last) {
    if (first < last) {
      return true;
    }
    String word = parts.text(first);
    if (word.length() == 1 && Character.isLetter(word.charAt(0))) {
      boolean code =
          parts.isJoined(last + 1) && NumberWords.digits(parts.word(last + 1)).isPresent();
      return !code && NumberWords.digits(parts.word(first - 1)).isPresent();
    }
    return !(word.equals("second") && parts.pos(first).equals("JJ") && !parts.isJoined(first));
  }
}
