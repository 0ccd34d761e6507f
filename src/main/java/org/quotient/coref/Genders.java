package org.quotient.coref;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotient.document.FirstNames;
import org.quotient.document.FirstNames.Gender;

/** Tells a person's gender by the title before the name, else by the first name. */
final class Genders {

  private static final Set<String> FEMALE =
      Set.of(
          "actress",
          "mother",
          "daughter",
          "sister",
          "wife",
          "widow",
          "queen",
          "princess",
          "girl",
          "duchess",
          "heiress",
          "nun");

  private static final Set<String> MALE =
      Set.of(
          "father",
          "son",
          "brother",
          "husband",
          "widower",
          "king",
          "prince",
          "boy",
          "man",
          "pope",
          "chairman",
          "policeman",
          "fisherman",
          "imam");

  private final Text text;

  Genders(Text text) {
    this.text = text;
  }

  /**
   * The gender of the person whose name begins at token {@code first} and has {@code words} in
   * full.
   */
  Optional<Gender> of(int first, List<String> words) {
    return byTitle(first).or(() -> byFirstName(words));
  }

  /** The gender that one of the words of a role tells: "spokeswoman", "widow". */
  static Optional<Gender> byRole(Iterable<String> words) {
    for (String word : words) {
      if (word.endsWith("woman") || FEMALE.contains(word)) {
        return Optional.of(Gender.FEMALE);
      }
      if (word.endsWith("sman") || MALE.contains(word)) {
        return Optional.of(Gender.MALE);
      }
    }
    return Optional.empty();
  }

  /** The gender that the first of several names tells. */
  Optional<Gender> byFirstName(List<String> words) {
    return words.size() > 1 ? FirstNames.gender(words.get(0)) : Optional.empty();
  }

  /** The gender that the title before token {@code first} tells. */
  Optional<Gender> byTitle(int first) {
    return switch (text.word(first - 1)) {
      case "mr.", "mr", "sir", "lord", "king", "prince", "congressman", "father" ->
          Optional.of(Gender.MALE);
      case "mrs.",
          "mrs",
          "ms.",
          "ms",
          "miss",
          "lady",
          "dame",
          "queen",
          "princess",
          "congresswoman",
          "sister" ->
          Optional.of(Gender.FEMALE);
      default -> Optional.empty();
    };
  }
}
