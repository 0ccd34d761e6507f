package org.quotient.eval;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.quotient.document.WordList;

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
    return WordList.rows(FunctionWords.class, "function-words.tsv").stream()
        .filter(row -> row.get(0).equals(kind))
        .map(row -> row.get(1))
        .collect(Collectors.toUnmodifiableSet());
  }
}
