package org.quotient.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

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
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                TimeWords.class.getResourceAsStream("time-words.tsv"), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          values.computeIfAbsent(cells[0], c -> new HashMap<>()).put(cells[1], cells[2]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
