package org.quotient.check;

import java.util.Set;
import java.util.stream.Collectors;
import org.quotient.document.WordList;

/** Words that are treated apart. */
final class WordKinds {

  private static final Set<String> NEGATIONS = kind("negation");
  private static final Set<String> HESITATIONS = kind("hesitation");
  private static final Set<String> DIRECTIONS = kind("direction");
  private static final Set<String> FUNCTION_WORDS = kind("function");

  private WordKinds() {}

  /** The words of {@code kind}. */
  static Set<String> kind(String kind) {
    return WordList.rows(WordKinds.class, "words.tsv").stream()
        .filter(row -> row.get(0).equals(kind))
        .map(row -> row.get(1))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether {@code word} turns a sentence round: "never", "wasn't". */
  static boolean isNegation(String word) {
    return word.endsWith("n't") || NEGATIONS.contains(word);
  }

  /** Whether {@code word} is a sound between words: "um". */
  static boolean isHesitation(String word) {
    return HESITATIONS.contains(word);
  }

  /** Whether {@code word} tells, in brackets, what was heard but not said: "applause". */
  static boolean isDirection(String word) {
    return DIRECTIONS.contains(word);
  }

  /** Whether {@code word} says nothing by itself: "of". */
  static boolean isFunctionWord(String word) {
    return FUNCTION_WORDS.contains(word);
  }

  /** Whether {@code word} has a digit or is a number in letters. */
  static boolean isNumber(String word) {
    return word.chars().anyMatch(Character::isDigit) || NumberWords.isNumber(word);
  }
}
