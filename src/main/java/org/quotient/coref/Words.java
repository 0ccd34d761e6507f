package org.quotient.coref;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quotient.document.WordList;

/** A word list of this package: words and what the list says of them. */
final class Words {

  private Words() {}

  /** What the list says of each word: its first column, of the words in its second. */
  static Map<String, String> load(String resource) {
    Map<String, String> words = new HashMap<>();
    for (List<String> row : WordList.rows(Words.class, resource)) {
      for (String word : row.get(1).split(" ", -1)) {
        words.put(word.replace('_', ' '), row.get(0));
      }
    }
    return words;
  }
}
