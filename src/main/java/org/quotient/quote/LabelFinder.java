package org.quotient.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quotient.document.Evidence;
import org.quotient.document.Quotation.Act;
import org.quotient.document.Repair;

/**
 * Finds quotations whose source stands beside them without a verb: a transcript's {@code LUND: …},
 * {@code Ode: "…"} at the beginning of a paragraph, {@code "…" — Ann Lee} at its end.
 */
final class LabelFinder {

  /** A label is at most this long. Judgement. */
  private static final int MAX_LABEL = 6;

  /** The score is the share right on every third article of PolNeAR's training part. */
  private static final Evidence LABEL = new Evidence("label", 0.52);

  private final TaggedText text;

  LabelFinder(TaggedText text) {
    this.text = text;
  }

  /** The quotations of the article, given its quoted passages. */
  List<Draft> find(List<Passage> passages) {
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
      transcript(first, passage)
          .or(() -> passage.flatMap(q -> label(first, q).or(() -> signature(first, q))))
          .ifPresent(drafts::add);
    }
    return drafts;
  }

  /**
   * A name in capitals and a colon, with or without a mark before: the rest of the paragraph, or of
   * a passage with both marks.
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
    int end =
        passage
            .filter(q -> q.words().first() == first && q.repair().isEmpty() && !q.continues())
            .map(q -> q.words().last())
            .orElse(lastOfParagraph(first));
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
        || text.first(colon) != first
        || !isLabel(first, colon)) {
      return Optional.empty();
    }
    return Optional.of(draft(words, colon, new Phrase(first, colon - 1), passage.repair()));
  }

  /** Whether the words up to the colon are a name, not a clause. */
  private boolean isLabel(int first, int colon) {
    for (int i = first; i < colon; i++) {
      if (text.isFinite(i) || text.isMark(i)) {
        return false;
      }
    }
    return colon - first <= MAX_LABEL && text.isNoun(colon - 1);
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
        List.of(source),
        Optional.empty(),
        Act.SPEECH,
        repair,
        LABEL);
  }
}
