package org.quotient.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quotient.document.Paragraph;
import org.quotient.document.QuotedPassage;
import org.quotient.document.Repair;
import org.quotient.document.Span;
import org.quotient.document.Tokens;

/**
 * Pairs marks paragraph by paragraph: “ ”, ", ‘ ’, ', « », „ “, `` ''. The first mark of a passage
 * sets its family, double or single; the other family is nested in it, and so are curly marks in
 * straight ones and the other way round.
 *
 * <p>A mark that stands alone is paired with one that is supplied: before its cue or at the end of
 * the paragraph where the closing mark is missing, at the beginning of a sentence where the opening
 * one is. No closing mark is due at the end of a paragraph if the next one begins with an opening
 * mark.
 */
public final class PairedMarkFinder implements MarkFinder {

  @Override
  public List<QuotedPassage> find(Tokens tokens) {
    List<QuotedPassage> passages = new ArrayList<>();
    List<Paragraph> paragraphs = tokens.paragraphs();
    Marks[] marks = new Marks[paragraphs.size()];
    for (int p = 0; p < marks.length; p++) {
      marks[p] = Marks.in(tokens.text(), paragraphs.get(p).span());
    }
    for (int p = 0; p < marks.length; p++) {
      Marks next = p + 1 < marks.length ? marks[p + 1] : null;
      new Pairing(tokens, paragraphs.get(p).span(), marks[p], next).addTo(passages);
    }
    return passages;
  }

  /** The pairing of one paragraph's marks. */
  private static final class Pairing {

    private final Tokens tokens;
    private final Span paragraph;
    private final Marks marks;
    private final Marks next;
    private final List<QuotedPassage> passages = new ArrayList<>();
    private final int[][] nextOf;

    Pairing(Tokens tokens, Span paragraph, Marks marks, Marks next) {
      this.tokens = tokens;
      this.paragraph = paragraph;
      this.marks = marks;
      this.next = next;
      int n = marks.all().size();
      this.nextOf = new int[][] {new int[n + 1], new int[n + 1]};
      nextOf[0][n] = n;
      nextOf[1][n] = n;
      for (int i = n - 1; i >= 0; i--) {
        Mark mark = marks.all().get(i);
        boolean curly = isCurly(mark);
        nextOf[0][i] = mark.isDouble() && !curly ? i : nextOf[0][i + 1];
        nextOf[1][i] = mark.isDouble() && curly ? i : nextOf[1][i + 1];
      }
    }

    void addTo(List<QuotedPassage> all) {
      Mark open = null;
      for (int i = 0; i < marks.all().size(); i++) {
        Mark mark = marks.all().get(i);
        int nested = open == null ? -1 : nested(open, i);
        if (nested > 0) {
          i = nested;
        } else if (open == null) {
          if (mark.opens()) {
            open = mark;
          } else if (mark.isDouble() && mark.closes()) {
            closeWithoutOpening(mark);
          }
        } else if (mark.isDouble() == open.isDouble()) {
          if (mark.closes()) {
            add(new Span(open.start(), mark.end()), null, false);
            open = null;
          } else {
            closeMissing(open, mark.start());
            open = mark;
          }
        }
      }
      if (open != null) {
        if (next != null && next.beginsWithOpening(open.isDouble())) {
          add(new Span(open.start(), paragraph.end()), null, true);
        } else if (open.isDouble()) {
          closeMissing(open, paragraph.end());
        }
      }
      all.addAll(passages);
    }

    /**
     * The mark that closes what mark {@code i} opens, if it is a pair of another shape within a
     * passage that goes on behind it: "He sang “Lucille” there"; -1 if it is not.
     */
    private int nested(Mark open, int i) {
      Mark mark = marks.all().get(i);
      if (!mark.opens() || !open.isDouble() || !mark.isDouble() || isCurly(open) == isCurly(mark)) {
        return -1;
      }
      int close = next(isCurly(mark), i + 1);
      int end = next(isCurly(open), close + 1);
      boolean goesOn =
          end < marks.all().size()
              ? marks.all().get(end).closes()
              : next != null
                  && next.beginsWithOpening(true)
                  && isCurly(next.all().get(0)) == isCurly(open);
      return close < marks.all().size() && marks.all().get(close).closes() && goesOn ? close : -1;
    }

    /** The first double mark of this shape from {@code from} on; the number of marks if none is. */
    private int next(boolean curly, int from) {
      return nextOf[curly ? 1 : 0][Math.min(from, marks.all().size())];
    }

    private boolean isCurly(Mark mark) {
      char c = tokens.text().charAt(mark.start());
      return c == '“' || c == '”';
    }

    private void add(Span span, Repair repair, boolean continues) {
      passages.add(new QuotedPassage(span, Optional.ofNullable(repair), continues));
    }

    /** A passage from {@code open} to the last comma before a cue, or to {@code limit}. */
    private void closeMissing(Mark open, int limit) {
      int last = tokens.lastBefore(limit);
      int first = tokens.firstAfter(open.end() - 1);
      int end = Math.min(tokens.span(last).end(), limit);
      for (int i = first + 1; i < last; i++) {
        if (tokens.word(i).equals(",") && ParentheticalCues.startsAt(tokens, i + 1, last)) {
          end = tokens.span(i).end();
          break;
        }
      }
      if (end > open.end()) {
        add(new Span(open.start(), end), Repair.CLOSING_MARK, false);
      }
    }

    /** A passage to {@code close} from the first sentence that begins after the last passage. */
    private void closeWithoutOpening(Mark close) {
      int floor =
          passages.isEmpty() ? paragraph.start() : passages.get(passages.size() - 1).span().end();
      int last = close.start() == 0 ? -1 : tokens.lastBefore(close.start());
      boolean inches =
          close.start() > 0 && Character.isDigit(tokens.text().charAt(close.start() - 1));
      if (inches || last < 0 || tokens.span(last).start() < floor) {
        return;
      }
      int sentence = tokens.sentenceOf(last);
      while (sentence > 0 && tokens.sentences().get(sentence - 1).start() >= floor) {
        sentence--;
      }
      int start = tokens.sentences().get(sentence).start();
      int afterCue = ParentheticalCues.end(tokens, tokens.firstAfter(Math.max(start, floor)), last);
      if (afterCue >= 0 && afterCue <= last) {
        start = tokens.span(afterCue).start();
      }
      if (start >= floor && start < close.start()) {
        add(new Span(start, close.end()), Repair.OPENING_MARK, false);
      }
    }
  }
}
