package org.quotient.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quotient.document.Span;

/**
 * The quotation marks of one paragraph, in text order, apostrophes left out.
 *
 * @param paragraph where they stand
 * @param all the marks
 */
record Marks(Span paragraph, List<Mark> all) {

  /** Words that begin with an apostrophe: no opening mark stands before them. */
  private static final Set<String> CLIPPED =
      Set.of("em", "til", "cause", "n", "tis", "twas", "bout", "round", "s");

  /** The marks of {@code text} within {@code paragraph}. */
  static Marks in(String text, Span paragraph) {
    List<Mark> marks = new ArrayList<>();
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      Mark mark = markAt(text, i, paragraph);
      if (mark != null) {
        marks.add(mark);
        i = mark.end() - 1;
      }
    }
    return new Marks(paragraph, withoutApostrophes(text, marks));
  }

  /** Whether the first character of the paragraph is an opening mark of this family. */
  boolean beginsWithOpening(boolean isDouble) {
    return !all.isEmpty()
        && all.get(0).start() == paragraph.start()
        && all.get(0).opens()
        && all.get(0).isDouble() == isDouble;
  }

  private static Mark markAt(String text, int i, Span paragraph) {
    char c = text.charAt(i);
    boolean twice = (c == '\'' || c == '`') && i + 1 < paragraph.end() && text.charAt(i + 1) == c;
    int end = twice ? i + 2 : i + 1;
    char before = i == paragraph.start() ? ' ' : text.charAt(i - 1);
    char after = end == paragraph.end() ? ' ' : text.charAt(end);
    if (c == '"' && (before == '=' || isInTag(text, i, paragraph, after))) {
      return null; // <img alt="…">
    }
    boolean mayOpen = !isBlank(after) && (isBlank(before) || "([{–—-/“‘\"'".indexOf(before) >= 0);
    boolean mayClose = !isBlank(before) && !Character.isLetterOrDigit(after);
    return switch (c) {
      case '“', '„', '«' ->
          new Mark(i, end, true, !(mayClose && isBlank(after)), mayClose && isBlank(after));
      case '”', '»' ->
          new Mark(i, end, true, mayOpen && isBlank(before), !(mayOpen && isBlank(before)));
      case '"' -> new Mark(i, end, true, mayOpen, !mayOpen);
      case '`' -> twice ? new Mark(i, end, true, true, false) : single(i, end, mayOpen, mayClose);
      case '\'' ->
          twice ? new Mark(i, end, true, mayOpen, !mayOpen) : single(i, end, mayOpen, mayClose);
      case '‘', '’', '‹', '›' ->
          single(i, end, mayOpen && c != '’' && c != '›', mayClose && c != '‘' && c != '‹');
      default -> null;
    };
  }

  /** Whether an attribute's value in a tag, which began with {@code ="}, ends at {@code i}. */
  private static boolean isInTag(String text, int i, Span paragraph, char after) {
    int open = text.lastIndexOf('"', i - 1);
    return open > paragraph.start()
        && text.charAt(open - 1) == '='
        && (isBlank(after) || after == '>' || after == '/');
  }

  private static Mark single(int start, int end, boolean mayOpen, boolean mayClose) {
    return mayOpen || mayClose ? new Mark(start, end, false, mayOpen, mayClose && !mayOpen) : null;
  }

  /**
   * {@code marks} without single ones that are apostrophes. A single mark opens only if one closes
   * after it in the paragraph, or if it begins the paragraph; the mark that closes follows
   * punctuation or precedes it, else it is the last one that can.
   */
  private static List<Mark> withoutApostrophes(String text, List<Mark> marks) {
    List<Mark> kept = new ArrayList<>();
    int i = 0;
    boolean inDouble = false;
    while (i < marks.size()) {
      Mark mark = marks.get(i);
      if (mark.isDouble()) {
        kept.add(mark);
        inDouble = mark.opens();
      } else if (!inDouble && mark.opens() && !isClipped(text, mark.end())) {
        int close = closing(text, marks, i + 1);
        if (close > 0) {
          kept.add(mark);
          kept.add(marks.get(close));
          i = close;
        } else if (i == 0) {
          kept.add(mark);
        }
      }
      i++;
    }
    return kept;
  }

  private static int closing(String text, List<Mark> marks, int from) {
    int last = -1;
    for (int i = from;
        i < marks.size()
            && (marks.get(i).isDouble()
                || !marks.get(i).opens()
                || isClipped(text, marks.get(i).end()));
        i++) {
      Mark mark = marks.get(i);
      if (!mark.isDouble() && mark.closes()) {
        char before = text.charAt(mark.start() - 1);
        char after = mark.end() < text.length() ? text.charAt(mark.end()) : ' ';
        if (".,!?;:…—".indexOf(before) >= 0
            || ".,!?;:)…—".indexOf(after) >= 0
            || (last < 0 && before != 's')) {
          return i;
        }
        last = i;
      }
    }
    return last;
  }

  /** Whether a clipped word ("'em") or a clipped year ("'90s") begins at {@code offset}. */
  private static boolean isClipped(String text, int offset) {
    int end = offset;
    while (end < text.length() && end < offset + 6 && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(offset, end).toLowerCase(Locale.ROOT);
    return CLIPPED.contains(word)
        || (word.length() >= 2
            && Character.isDigit(word.charAt(0))
            && Character.isDigit(word.charAt(1)));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
