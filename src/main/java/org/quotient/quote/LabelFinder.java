package org.quotient.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quotient.document.Quotation.Act;
import org.quotient.document.Repair;

/**
 * Finds quotations whose source stands beside them without a verb: a transcript's {@code LUND: …},
 * {@code Ode: "…"} at the beginning of a paragraph, {@code "…" — Ann Lee} at its end.
 */
final class LabelFinder {

  /** A label is at most this long. Judgement. */
  private static final int MAX_LABEL = 6;

  private final TaggedText text;
  private final NounPhrases phrases;

  LabelFinder(TaggedText text) {
    this.text = text;
    this.phrases = new NounPhrases(text);
  }

  /** The quotations of the article; sets {@code used} for the passages that they have. */
  List<Draft> find(List<Passage> passages, boolean[] used) {
    List<Draft> drafts = new ArrayList<>();
    int p = 0;
    for (int sentence = 0; sentence < text.tokens().sentences().size(); sentence++) {
      int first = text.tokens().firstOf(sentence);
      boolean opensParagraph =
          sentence == 0
              || text.tokens().paragraphOf(sentence - 1) != text.tokens().paragraphOf(sentence);
      while (p < passages.size() && passages.get(p).words().last() < first) {
        p++;
      }
      Optional<Passage> passage =
          p < passages.size() ? Optional.of(passages.get(p)) : Optional.empty();
      if (!opensParagraph) {
        continue;
      }
      Optional<Draft> draft =
          transcript(first, passage)
              .or(() -> passage.flatMap(q -> label(first, q).or(() -> signature(first, q))));
      if (draft.isPresent()) {
        drafts.add(draft.get());
        for (int k = p;
            k < passages.size() && passages.get(k).words().first() <= draft.get().last();
            k++) {
          used[k] = true;
        }
      }
    }
    return drafts;
  }

  /**
   * A name in capitals and a colon, with or without a mark before: the rest of the paragraph, or of
   * the passage.
   */
  private Optional<Draft> transcript(int first, Optional<Passage> passage) {
    int start = text.isMark(first) ? first + 1 : first;
    int colon = start;
    while (colon < start + MAX_LABEL && isCapitals(colon)) {
      colon++;
    }
    if (colon == start
        || !text.is(colon, ":")
        || colon == text.last(colon)
        || text.paragraph(colon) != text.paragraph(first)) {
      return Optional.empty();
    }
    boolean inPassage =
        start > first && passage.isPresent() && passage.get().words().first() == first;
    int end = inPassage ? passage.get().words().last() : lastOfParagraph(first);
    return Optional.of(
        draft(new Phrase(colon + 1, end), colon, new Phrase(start, colon - 1), Optional.empty()));
  }

  private boolean isCapitals(int i) {
    String word = i < text.size() ? text.tokens().word(i) : "";
    return word.length() > 1
        && word.equals(word.toUpperCase(Locale.ROOT))
        && !word.equals(word.toLowerCase(Locale.ROOT));
  }

  private int lastOfParagraph(int first) {
    int paragraph = text.paragraph(first);
    return text.tokens().lastBefore(text.tokens().paragraphs().get(paragraph).span().end());
  }

  private Optional<Draft> label(int first, Passage passage) {
    Phrase words = passage.words();
    int colon = words.first() - 1;
    if (colon <= first
        || !text.is(colon, ":")
        || text.paragraph(colon) != text.paragraph(first)
        || text.first(colon) != first) {
      return Optional.empty();
    }
    return phrases
        .before(colon, first)
        .filter(name -> name.first() == first)
        .map(name -> draft(words, colon, name, passage.repair()));
  }

  private Optional<Draft> signature(int first, Passage passage) {
    Phrase words = passage.words();
    int dash = words.last() + 1;
    int end = lastOfParagraph(first);
    if (words.first() != first
        || dash >= end
        || end > dash + MAX_LABEL
        || !text.is(dash, "—", "–", "-", "--", "―")
        || !text.isName(dash + 1)) {
      return Optional.empty();
    }
    int last = text.isPunctuation(end) ? end - 1 : end;
    return Optional.of(draft(words, dash, new Phrase(dash + 1, last), passage.repair()));
  }

  private static Draft draft(Phrase content, int sign, Phrase source, Optional<Repair> repair) {
    return new Draft(
        List.of(content),
        List.of(new Phrase(sign, sign)),
        Optional.of(source),
        Optional.empty(),
        Act.SPEECH,
        "label",
        repair);
  }
}
