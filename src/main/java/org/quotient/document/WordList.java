package org.quotient.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The word lists that ship with the program: tab-separated rows, a header that begins with {@code
 * #}.
 */
public final class WordList {

  private WordList() {}

  /**
   * The rows of the list {@code name} beside {@code owner}, each cut at its tabs, without lines
   * that begin with {@code #}.
   *
   * @throws IllegalArgumentException if there is no such list
   */
  public static List<List<String>> rows(Class<?> owner, String name) {
    InputStream in = owner.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalArgumentException(
          "need a word list beside " + owner.getName() + ", got none of the name " + name);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
