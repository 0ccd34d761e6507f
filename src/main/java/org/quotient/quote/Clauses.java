package org.quotient.quote;

import java.util.List;
import java.util.Set;

/** Finds where the content of an indirect quotation ends. */
final class Clauses {

  private static final Set<String> BREAKS =
      Set.of("and", "but", "while", "though", "although", "as", "yet");

  /**
   * Adverbials behind a cue at the end of its sentence: "…, he said in a statement on Monday."
   * Judgement.
   */
  private static final int TAIL = 14;

  private final TaggedText text;
  private final int[] passageEnd;
  private final boolean[] taken;

  Clauses(TaggedText text, int[] passageEnd, boolean[] taken) {
    this.text = text;
    this.passageEnd = passageEnd;
    this.taken = taken;
  }

  /**
   * The last token of the content that begins at token {@code start}: the end of the sentence
   * without its full stop, or the token before the next quotation of the same sentence.
   *
   * @param later the cues behind, in text order
   */
  int end(int start, int last, List<Cue> later) {
    int next = 0;
    int i = start;
    while (i <= last) {
      if (passageEnd[i] > last) {
        return passageEnd[i];
      }
      if (passageEnd[i] >= i) {
        i = passageEnd[i] + 1;
        continue;
      }
      while (next < later.size() && later.get(next).words().first() < i) {
        next++;
      }
      boolean cueHere = next < later.size() && breaksBefore(later.get(next), i, start);
      if (taken[i]
          || text.is(i, ";")
          || cueHere
          || (text.is(i, ",") && text.is(i + 1, "according"))) {
        break;
      }
      i++;
    }
    return trimmed(start, i - 1);
  }

  /**
   * Whether another quotation begins at token {@code i}, by a comma or a conjunction before its
   * cue.
   */
  private boolean breaksBefore(Cue cue, int i, int start) {
    if (i <= start + 1) {
      return false;
    }
    int first = cue.first();
    boolean participle = text.pos(cue.main()).equals("VBG") && cue.words().first() == cue.main();
    if (participle) {
      return text.is(i, ",") && cue.main() == i + 1;
    }
    boolean comma = text.is(i, ",");
    int conjunction = comma ? i + 1 : i;
    boolean follows = cue.words().first() == conjunction + 1;
    boolean clause =
        first == conjunction + 1 && (comma || text.is(conjunction, "but", "while", "though"));
    return BREAKS.contains(text.word(conjunction))
        && text.isFinite(cue.words().first())
        && (clause || (follows && (comma || text.is(conjunction, "and", "but"))));
  }

  /**
   * The last token of a phrase within a content up to {@code end}: the one before "and" and the
   * narrator's next verb.
   */
  int phraseEnd(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (passageEnd[i] < 0
          && text.is(i, "and", "but")
          && text.pos(i + 1).equals("VBD")
          && !text.isVerb(i - 1)) {
        return trimmed(start, i - 1);
      }
    }
    return end;
  }

  private int trimmed(int start, int end) {
    int last = end;
    while (last >= start
        && text.isPunctuation(last)
        && passageEnd[last] < 0
        && !text.is(last, ")", "%")) {
      last--;
    }
    while (last >= start && text.pos(last).equals("CC")) {
      last--;
    }
    return last;
  }

  /**
   * Whether a finite verb stands between tokens {@code first} and {@code last}, or a passage does.
   */
  boolean hasFiniteVerb(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (text.isFinite(i)) {
        return true;
      }
      if (text.is(i, ";", ":")) {
        return false;
      }
    }
    return false;
  }

  /**
   * The comma, or the end of the sentence, that follows at token {@code i} behind at most a few
   * adverbials without a verb; -1 if something else follows.
   */
  int tail(int i, int last) {
    for (int k = i; k <= Math.min(last, i + TAIL); k++) {
      if (text.is(k, ",") || text.isSentenceEnd(k)) {
        return k;
      }
      if (text.isFinite(k)
          || text.is(k, "that", ":", ";")
          || passageEnd[k] >= 0
          || (text.isPronoun(k) && k == i)) {
        return -1;
      }
    }
    return i > last ? last : -1;
  }

  /**
   * Whether the clause before a parenthetical cue goes on at token {@code i} rather than the
   * narrator's own.
   */
  boolean goesOn(int i) {
    return !text.pos(i).equals("VBG")
        && !text.pos(i).equals("CC")
        && !text.is(
            i,
            "adding",
            "according",
            "who",
            "which",
            "a",
            "an",
            "as",
            "after",
            "while",
            "though",
            "when");
  }
}
