package org.quotient.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quotient.check.Edit;
import org.quotient.check.Finding;
import org.quotient.check.Passage;
import org.quotient.document.Span;

/**
 * A stretch of a quotation or of its source, as a report shows it.
 *
 * @param text as it stands
 * @param kind how it compares with the other side
 */
record Run(String text, Kind kind) {

  /** How words compare with those of the other side. */
  enum Kind {
    SAME,
    /** The other side does not have them, and nothing says so. */
    CHANGED,
    /** The other side does not have them, and an ellipsis, brackets or the like say so. */
    EXCUSED,
    /** Not of the text: between parts. */
    BETWEEN
  }

  /** What stands between the parts of a quotation in a report. */
  private static final String BETWEEN_PARTS = " | ";

  private static final String NOT_TOLD = "speaker not named";

  /** The words of a quotation. */
  static List<Run> quoted(Finding finding) {
    String text = finding.quoted().text();
    List<Edit> edits =
        finding.passages().stream().flatMap(passage -> passage.edits().stream()).toList();
    List<Run> runs = new ArrayList<>();
    for (Span part : finding.quoted().parts()) {
      if (!runs.isEmpty()) {
        runs.add(new Run(BETWEEN_PARTS, Kind.BETWEEN));
      }
      int at = part.start();
      for (Edit edit : edits) {
        Optional<Span> words = edit.quoted().filter(part::overlaps);
        if (words.isPresent() && kind(edit) != Kind.SAME) {
          Span span = words.get();
          int start = Math.max(at, span.start());
          int end = Math.min(part.end(), span.end());
          add(runs, text, at, start, Kind.SAME);
          add(runs, text, start, end, kind(edit));
          at = end;
        }
      }
      add(runs, text, at, part.end(), Kind.SAME);
    }
    return runs;
  }

  /** The words of a passage. */
  static List<Run> source(Passage passage) {
    String text = passage.source().text();
    List<Run> runs = new ArrayList<>();
    int at = passage.span().start();
    for (Edit edit : passage.edits()) {
      if (edit.source().isPresent() && kind(edit) != Kind.SAME) {
        Span span = edit.source().get();
        add(runs, text, at, span.start(), Kind.SAME);
        add(runs, text, span.start(), span.end(), kind(edit));
        at = span.end();
      }
    }
    add(runs, text, at, passage.span().end(), Kind.SAME);
    return runs;
  }

  /** Who says {@code passage}; that the source does not tell, if the quotation names a speaker. */
  static Optional<String> speaker(Finding finding, Passage passage) {
    return passage.speaker().or(() -> finding.quoted().speaker().map(name -> NOT_TOLD));
  }

  private static Kind kind(Edit edit) {
    if (edit.difference().isEmpty()) {
      return Kind.SAME;
    }
    return edit.isChange() ? Kind.CHANGED : Kind.EXCUSED;
  }

  private static void add(List<Run> runs, String text, int start, int end, Kind kind) {
    if (start < end) {
      runs.add(new Run(text.substring(start, end), kind));
    }
  }
}
