package org.quotient.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the heads of a source: of each stretch between commas and "and" the last word before its
 * first preposition. What a participle, "who" or "including" opens is not read.
 */
final class SourceHeads {

  private static final Set<String> PREPOSITIONS =
      Set.of("of", "for", "from", "at", "in", "on", "to", "by", "with", "inside", "close");

  /** "A spokesman for Ann Lee" is not she, whatever stands between. */
  private static final Set<String> OF_ANOTHER =
      Set.of(
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "aide",
          "adviser",
          "advisor",
          "lawyer",
          "attorney",
          "son",
          "daughter",
          "wife",
          "husband",
          "brother",
          "sister",
          "friend",
          "ally",
          "relative",
          "supporter",
          "colleague",
          "deputy",
          "assistant",
          "biographer");

  private final TaggedText text;
  private final boolean[] inName;

  /**
   * Heads in one article.
   *
   * @param inName for each token whether it belongs to a name
   */
  SourceHeads(TaggedText text, boolean[] inName) {
    this.text = text;
    this.inName = inName;
  }

  /** The heads of a source in text order; at least one. */
  List<Integer> of(Phrase source) {
    List<Integer> heads = new ArrayList<>();
    int head = -1;
    boolean cut = false;
    for (int i = source.first(); i <= source.last(); i++) {
      boolean begun = head >= 0 || !heads.isEmpty();
      if (begun && !inName[i] && closes(i)) {
        break;
      }
      if (parts(i)) {
        addTo(heads, head);
        head = -1;
        cut = false;
      } else if (head >= 0 && PREPOSITIONS.contains(text.word(i))) {
        cut = true;
      } else if (!cut && !text.pos(i).equals("POS")) {
        head = i;
      }
    }
    addTo(heads, head);
    return heads.isEmpty() ? List.of(source.last()) : heads;
  }

  private static void addTo(List<Integer> heads, int head) {
    if (head >= 0) {
      heads.add(head);
    }
  }

  private boolean parts(int i) {
    return text.is(i, ",", "(", ")", "—", "–", ";") || isAnd(i);
  }

  private boolean isAnd(int i) {
    return text.is(i, "and", "or", "&") && !inName[i];
  }

  /** Whether token {@code i} opens what only tells more of the head. */
  private boolean closes(int i) {
    return text.is(i, "who", "which", "whose", "including", "like", "such")
        || text.pos(i).equals("VBN")
        || (text.pos(i).equals("VBG") && !text.isNoun(i + 1));
  }

  /** Whether "and" joins heads of the source. */
  boolean hasAnd(Phrase source) {
    for (int i = source.first(); i <= source.last(); i++) {
      if (isAnd(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where a name ends that stands behind a preposition and is the head all the same: "Secretary of
   * State Ann Lee", not "a son of Ann Lee".
   */
  List<Integer> behindPreposition(Phrase source) {
    int head = of(source).get(0);
    boolean another =
        text.is(source.first(), "a", "an", "one", "another")
            || text.pos(head).endsWith("S")
            || OF_ANOTHER.contains(text.lemma(head));
    List<Integer> ends = new ArrayList<>();
    for (int i = head + 1; i <= source.last() && !another && !closes(i); i++) {
      boolean first = inName[i] && !inName[i - 1];
      boolean free = !PREPOSITIONS.contains(text.word(i - 1)) && !text.is(i - 1, "and", ",", "the");
      int end = i;
      while (first && end < source.last() && inName[end + 1]) {
        end++;
      }
      if (first && free) {
        ends.add(end);
      }
    }
    return ends;
  }
}
