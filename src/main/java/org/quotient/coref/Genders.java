package org.quotient.coref;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells a person's gender by the title before the name, else by the first name. */
final class Genders {

  private final Text text;
  private final Map<String, String> firstNames;

  /**
   * Genders for one article.
   *
   * @param firstNames {@code female} or {@code male} by first name in lower case
   */
  Genders(Text text, Map<String, String> firstNames) {
    this.text = text;
    this.firstNames = firstNames;
  }

  /**
   * The gender of the person whose name begins at token {@code first} and has {@code words} in
   * full.
   */
  Gender of(int first, List<String> words) {
    return switch (text.word(first - 1)) {
      case "mr.", "mr", "sir", "lord", "king", "prince", "congressman", "father" -> Gender.MALE;
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
          Gender.FEMALE;
      default -> words.size() > 1 ? byFirstName(words.get(0)) : Gender.UNKNOWN;
    };
  }

  private Gender byFirstName(String name) {
    String gender = firstNames.getOrDefault(name, "unknown");
    return Gender.valueOf(gender.toUpperCase(Locale.ROOT));
  }
}
