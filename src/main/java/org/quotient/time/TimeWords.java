package org.quotient.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.quotient.document.WordList;

/** The words of time expressions, in lower case, by category. */
final class TimeWords {

  private final Map<String, Map<String, String>> values;
  private final Set<String> all;

  private TimeWords(Map<String, Map<String, String>> values) {
    this.values = values;
    this.all = new HashSet<>();
    values.values().forEach(words -> all.addAll(words.keySet()));
  }

  static TimeWords load() {
    Map<String, Map<String, String>> values = new HashMap<>();
    for (List<String> row : WordList.rows(TimeWords.class, "time-words.tsv")) {
      values.computeIfAbsent(row.get(0), c -> new HashMap<>()).put(row.get(1), row.get(2));
    }
    return new TimeWords(values);
  }

  /** Whether the word stands in any category. */
  boolean knows(String word) {
    return all.contains(word);
  }

  /** Whether the word stands in {@code category}. */
  boolean is(String category, String word) {
    return values.get(category).containsKey(word);
  }

  /** What {@code category} says of the word. */
  Optional<String> value(String category, String word) {
    return Optional.ofNullable(values.get(category).get(word));
  }

  /** What {@code category} says of the word, as a number. */
  OptionalInt number(String category, String word) {
    String value = values.get(category).get(word);
    return value == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(value));
  }
}
