package org.quotient.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that carry no content, by what they do. */
final class FunctionWords {

  /** Words that end a noun phrase's head: "an aide <em>to</em> the mayor". */
  static final Set<String> PREPOSITIONS = of("preposition");

  /** Articles, pronouns and other words that are no name even with a capital. */
  static final Set<String> DETERMINERS = of("determiner");

  private FunctionWords() {}

  /** Whether {@code word} says nothing of what is counted or measured. */
  static boolean isFunction(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return PREPOSITIONS.contains(lower) || DETERMINERS.contains(lower);
  }

  private static Set<String> of(String kind) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                FunctionWords.class.getResourceAsStream("function-words.tsv"),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> line.startsWith(kind + "\t"))
          .map(line -> line.substring(kind.length() + 1))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
