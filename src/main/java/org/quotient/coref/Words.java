package org.quotient.coref;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A word list of this package: words and what the list says of them. */
final class Words {

  private Words() {}

  /** The first two columns of a list, without its header. */
  static Map<String, String> load(String resource) {
    Map<String, String> words = new HashMap<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Words.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int tab = line.indexOf('\t');
        if (!line.startsWith("#") && tab > 0) {
          for (String word : line.substring(tab + 1).split(" ", -1)) {
            words.put(word.replace('_', ' '), line.substring(0, tab));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
