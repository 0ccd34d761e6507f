package org.quotient.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quotient.document.Evidence;
import org.quotient.document.Paragraph.Kind;
import org.quotient.document.Quotation.Act;

/**
 * Quoted sentences, and the rest of a quoted sentence, that no cue has: they go on with the
 * quotation before or behind them where they stand beside it, or stand free.
 */
final class UncuedPassages {

  /** The score is the share right on every third article of PolNeAR's training part. */
  private static final Evidence FREE = new Evidence("free-standing", 0.09);

  private final TaggedText text;
  private final Marked marked;
  private final List<Passage> passages;

  UncuedPassages(TaggedText text, Marked marked) {
    this.text = text;
    this.marked = marked;
    this.passages = marked.passages();
  }

  /** Adds them to {@code drafts}, which it leaves in any order, given what is taken. */
  void add(List<Draft> drafts, Taken taken) {
    joinToNext(drafts, taken);
    joinToLast(drafts, taken);
  }

  private boolean isFree(int p, Taken taken) {
    Phrase words = passages.get(p).words();
    return text.tokens().kindOf(words.first()) == Kind.BODY && !taken.any(words);
  }

  /** Passages without a closing mark go on in the next paragraph. */
  private void joinToNext(List<Draft> drafts, Taken taken) {
    int[] owner = new int[text.size()];
    Arrays.fill(owner, -1);
    for (int d = 0; d < drafts.size(); d++) {
      for (Phrase part : drafts.get(d).content()) {
        Arrays.fill(owner, part.first(), part.last() + 1, d);
      }
    }
    Map<Integer, List<Passage>> more = new HashMap<>();
    for (int p = passages.size() - 2; p >= 0; p--) {
      Phrase words = passages.get(p).words();
      Phrase next = passages.get(p + 1).words();
      int d = owner[next.first()];
      if (d >= 0
          && passages.get(p).continues()
          && text.paragraph(next.first()) == text.paragraph(words.last()) + 1
          && isFree(p, taken)) {
        more.computeIfAbsent(d, key -> new ArrayList<>()).add(passages.get(p));
        owner[words.first()] = d;
      }
    }
    join(more, drafts, taken);
  }

  /** Quoted sentences go on with the quotation before them, or stand free. */
  private void joinToLast(List<Draft> drafts, Taken taken) {
    drafts.sort(Comparator.comparingInt(Draft::first));
    int cued = drafts.size();
    int at = 0;
    int before = -1;
    int end = -1;
    int last = -1;
    Map<Integer, List<Passage>> more = new HashMap<>();
    for (int p = 0; p < passages.size(); p++) {
      Phrase words = passages.get(p).words();
      for (; at < cued && drafts.get(at).first() <= words.first(); at++) {
        if (drafts.get(at).end() >= end) {
          before = at;
          end = drafts.get(at).end();
          last = drafts.get(at).last();
        }
      }
      boolean rest = before >= 0 && isRest(last, words);
      if (isFree(p, taken) && (rest || marked.isSentence(p))) {
        if (rest || (before >= 0 && goesOn(end, last, words))) {
          more.computeIfAbsent(before, key -> new ArrayList<>()).add(passages.get(p));
        } else {
          before = drafts.size();
          drafts.add(free(passages.get(p)));
        }
        end = words.last();
        last = words.last();
      }
    }
    join(more, drafts, taken);
  }

  private static void join(Map<Integer, List<Passage>> more, List<Draft> drafts, Taken taken) {
    for (Map.Entry<Integer, List<Passage>> entry : more.entrySet()) {
      Draft draft = drafts.get(entry.getKey());
      List<Phrase> parts = new ArrayList<>(draft.content());
      for (Passage passage : entry.getValue()) {
        parts.add(passage.words());
        draft = draft.repaired(passage.repair());
      }
      draft = draft.of(Phrase.joined(parts));
      drafts.set(entry.getKey(), draft);
      taken.add(draft);
    }
  }

  /**
   * Whether quoted words go on with a quotation whose words end at token {@code end}, its content
   * at token {@code last}: in the next sentence of its paragraph, or at the beginning of the next
   * paragraph if the content ends with a mark or in a passage without a closing one.
   */
  private boolean goesOn(int end, int last, Phrase words) {
    int paragraphs = text.paragraph(words.first()) - text.paragraph(end);
    int sentences = text.tokens().sentenceOf(words.first()) - text.tokens().sentenceOf(end);
    return end < words.first()
        && sentences <= 1
        && (paragraphs == 0 || (paragraphs == 1 && (text.isMark(last) || isOpen(last))));
  }

  /**
   * Whether quoted words are the rest of a sentence: “If so,” Lund said, smiling, “we stay.” They
   * stand behind a comma or dash, or end the sentence.
   */
  private boolean isRest(int last, Phrase words) {
    boolean set = text.is(words.first() - 1, ",", "—", "–", "--", ":");
    return last < words.first()
        && (set || text.last(words.last()) == words.last())
        && text.isMark(last)
        && text.is(last - 1, ",")
        && text.tokens().sentenceOf(last) == text.tokens().sentenceOf(words.first())
        && words.last() > words.first()
        && Character.isLowerCase(text.tokens().word(words.first() + 1).codePointAt(0));
  }

  /** Whether token {@code i} lies in a passage that has no closing mark. */
  private boolean isOpen(int i) {
    int p = marked.passageOf(i);
    return p >= 0 && passages.get(p).continues();
  }

  private static Draft free(Passage passage) {
    return new Draft(
        List.of(passage.words()),
        List.of(),
        List.of(),
        Optional.empty(),
        Act.SPEECH,
        passage.repair(),
        FREE);
  }
}
