package org.quotient.check;

import java.util.Locale;
import java.util.Optional;

/** Compares texts of the same words character by character. */
final class Characters {

  private Characters() {}

  /** In what two texts differ, white space and the shape of marks and dashes aside. */
  static Optional<Difference> compare(String ours, String theirs) {
    String left = fold(ours);
    String right = fold(theirs);
    if (left.equals(right)) {
      return Optional.empty();
    }
    if (left.matches(".*[\\[\\]].*")) {
      Optional<Difference> rest = compare(left.replaceAll("[\\[\\]]", ""), right);
      return rest.equals(Optional.of(Difference.PUNCTUATION))
          ? rest
          : Optional.of(Difference.BRACKETS); // "[T]he"
    }
    return left.toLowerCase(Locale.ROOT).equals(right.toLowerCase(Locale.ROOT))
        ? Optional.of(Difference.CASE)
        : Optional.of(Difference.PUNCTUATION);
  }

  private static String fold(String text) {
    return text.replaceAll("[“”„«»\"‘’‚‹›ʼ′`´]|''", "'")
        .replaceAll("\\s*(?:[–—―]|--)\\s*|\\s+-\\s+", "-")
        .replace("…", "...")
        .replaceAll("[\\u00AD\\u200B-\\u200D\\uFEFF]", "")
        .replaceAll("[\\s\\u00A0]+", " ")
        .strip();
  }
}
