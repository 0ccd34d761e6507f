package org.quotient.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words by which a source is recognized: "Ann Lee, an aide to Bo Ray" has "Lee" and "aide".
 *
 * <p>The source is cut at commas, brackets, dashes, semicolons and "who". The head of each part is
 * its last word before the first preposition; where that word has a capital, the last word of the
 * whole part is a head too ("Secretary of State Ann Lee": "Secretary", "Lee").
 */
final class Heads {

  private static final Set<String> BREAKS = Set.of(",", "(", ")", "—", "–", ";", "who");

  /** A head's place that stands for any place in the text. */
  private static final int ANYWHERE = -1;

  /** A head and where it stands; a name stands anywhere. */
  record Head(String word, int place) {}

  private final Words words;

  Heads(Words words) {
    this.words = words;
  }

  /** The heads of the words of a source. */
  Set<Head> of(Set<Integer> source) {
    Set<Head> heads = new HashSet<>();
    for (List<Integer> part : parts(source)) {
      int cut = 0;
      while (cut < part.size() && !FunctionWords.PREPOSITIONS.contains(word(part.get(cut)))) {
        cut++;
      }
      if (cut > 0) {
        heads.add(head(part.get(cut - 1)));
        if (hasCapital(part.get(cut - 1))) {
          heads.add(head(part.get(part.size() - 1)));
        }
      }
    }
    return heads;
  }

  private List<List<Integer>> parts(Set<Integer> source) {
    List<List<Integer>> parts = new ArrayList<>();
    parts.add(new ArrayList<>());
    for (int i : source) {
      if (BREAKS.contains(words.word(i))) {
        parts.add(new ArrayList<>());
      } else if (words.isWord(i) && !isPossessive(i)) {
        parts.get(parts.size() - 1).add(i);
      }
    }
    return parts;
  }

  private boolean isPossessive(int i) {
    return i > 0 && word(i).equals("s") && (word(i - 1).equals("'") || word(i - 1).equals("’"));
  }

  private Head head(int i) {
    boolean name = hasCapital(i) && !FunctionWords.DETERMINERS.contains(word(i));
    return new Head(word(i), name ? ANYWHERE : i);
  }

  private boolean hasCapital(int i) {
    return Character.isUpperCase(words.word(i).codePointAt(0));
  }

  private String word(int i) {
    return words.word(i).toLowerCase(Locale.ROOT);
  }
}
