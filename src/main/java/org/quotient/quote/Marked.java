package org.quotient.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.quotient.document.QuotedPassage;
import org.quotient.document.Tokens;

/** The quoted passages of an article, in tokens. */
final class Marked {

  private final TaggedText text;
  private final List<Passage> passages = new ArrayList<>();
  private final int[] passageOf;
  private final boolean[] sentence;

  Marked(TaggedText text, List<QuotedPassage> quoted) {
    this.text = text;
    Tokens tokens = text.tokens();
    passageOf = new int[tokens.size()];
    Arrays.fill(passageOf, -1);
    int free = 0;
    for (QuotedPassage passage : quoted) {
      // a closing and an opening mark without a blank may be one token
      int first = Math.max(free, tokens.firstAfter(passage.span().start()));
      int last = tokens.lastBefore(passage.span().end());
      if (first <= last) {
        free = last + 1;
        Arrays.fill(passageOf, first, last + 1, passages.size());
        passages.add(new Passage(new Phrase(first, last), passage.repair(), passage.continues()));
      }
    }
    sentence = new boolean[passages.size()];
    for (int p = 0; p < sentence.length; p++) {
      sentence[p] = isSentence(passages.get(p).words());
    }
  }

  /** The passages in text order. */
  List<Passage> passages() {
    return passages;
  }

  /** Index of the passage that token {@code i} lies in, marks included; -1 if it lies in none. */
  int passageOf(int i) {
    return passageOf[i];
  }

  /** The words of the passage that begins with token {@code i}. */
  Optional<Phrase> beginningAt(int i) {
    return i < passageOf.length && passageOf[i] >= 0
        ? Optional.of(passages.get(passageOf[i]).words()).filter(words -> words.first() == i)
        : Optional.empty();
  }

  /** Whether passage {@code p} begins and ends a sentence and has a verb. */
  boolean isSentence(int p) {
    return sentence[p];
  }

  private boolean isSentence(Phrase words) {
    int last = words.last();
    int end = last;
    while (end > words.first() && text.isMark(end)) {
      end--; // of a nested passage, too
    }
    boolean stops = text.is(end, ".", "!", "?", "…", "...");
    if (words.first() != text.first(words.first())
        || (text.isMark(last) && !(stops && text.isSentenceEnd(last)))) {
      return false;
    }
    for (int i = words.first(); i <= last; i++) {
      if (text.isVerb(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The draft with each passage of which it has the first word or half, whole and with its marks,
   * unless another quotation or its own cue has words there.
   */
  Draft whole(Draft draft, Taken taken) {
    Draft whole = draft;
    int seen = -1;
    for (Phrase part : draft.content()) {
      for (int i = part.first(); i <= part.last(); i++) {
        int p = passageOf[i];
        if (p > seen) {
          seen = p;
          Phrase words = passages.get(p).words();
          if (hasBeginningOrHalf(draft, words) && !taken.any(words) && isApart(draft, words)) {
            whole = whole.and(words).repaired(passages.get(p).repair());
          }
        }
      }
    }
    return whole;
  }

  private static boolean hasBeginningOrHalf(Draft draft, Phrase words) {
    int own = 0;
    for (Phrase part : draft.content()) {
      if (part.first() <= words.first() + 1 && words.first() < part.last()) {
        return true;
      }
    }
    for (Phrase part : draft.content()) {
      own +=
          Math.max(
              0, Math.min(part.last(), words.last()) - Math.max(part.first(), words.first()) + 1);
    }
    return 2 * own >= words.last() - words.first() - 1;
  }

  private static boolean isApart(Draft draft, Phrase words) {
    return draft.cue().stream().noneMatch(words::overlaps)
        && draft.source().stream().noneMatch(words::overlaps);
  }
}
