package org.quotient.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Where words of one stem stand. About 4 bytes a word. */
final class StemIndex {

  private final int[] stemOf;
  private final int[] heads;
  private final int[] positions;

  StemIndex(int[] words, Map<String, Integer> numbers) {
    Map<String, Integer> stems = new HashMap<>();
    stemOf = new int[numbers.size()];
    numbers.forEach(
        (word, number) ->
            stemOf[number] = stems.computeIfAbsent(Stems.of(word), stem -> stems.size()));
    heads = new int[stems.size() + 1];
    for (int word : words) {
      heads[stemOf[word] + 1]++;
    }
    for (int s = 1; s < heads.length; s++) {
      heads[s] += heads[s - 1];
    }
    positions = new int[words.length];
    int[] next = Arrays.copyOf(heads, heads.length - 1);
    for (int p = 0; p < words.length; p++) {
      positions[next[stemOf[words[p]]]++] = p;
    }
  }

  /** The stem of a word. */
  int of(int word) {
    return stemOf[word];
  }

  /** How often words of {@code stem} stand in the sources. */
  int count(int stem) {
    return heads[stem + 1] - heads[stem];
  }

  /** The {@code i}-th position of {@code stem}, ascending. */
  int position(int stem, int i) {
    return positions[heads[stem] + i];
  }
}
