package org.quotient.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quotient.document.Analysis;
import org.quotient.document.Claim;
import org.quotient.document.Paragraph;
import org.quotient.document.Quotation;
import org.quotient.document.Span;

/** An article's paragraphs with quotations in square brackets and claims in braces. */
final class Markup {

  private final String text;
  private final Style[] styles;
  private final List<Bracket> brackets = new ArrayList<>();
  private int next;

  /** A bracket before the character at {@code offset}. */
  private record Bracket(int offset, boolean closes, int partner, String text) {

    /** By offset, closing before opening, and so that pairs nest where they can. */
    static final Comparator<Bracket> ORDER =
        Comparator.comparingInt(Bracket::offset)
            .thenComparing(Bracket::closes, Comparator.reverseOrder())
            .thenComparing(Bracket::partner, Comparator.reverseOrder());
  }

  /** The markup of {@code analysis}. */
  Markup(Analysis analysis) {
    text = analysis.article().text();
    styles = new Style[text.length()];
    Arrays.fill(styles, Style.PLAIN);
    List<Quotation> quotations = analysis.quotations().orElse(List.of());
    quotations.forEach(quotation -> paint(quotation.content(), style(quotation.kind())));
    quotations.forEach(quotation -> paint(quotation.source(), Style.SOURCE));
    quotations.forEach(quotation -> paint(quotation.cue(), Style.CUE));
    for (Quotation quotation : quotations) {
      quotation.content().forEach(span -> bracket(span, "[" + quotation.id() + ": ", "]"));
    }
    for (Claim claim : analysis.claims().orElse(List.of())) {
      paint(List.of(claim.span()), Style.CLAIM);
      bracket(claim.span(), "{" + claim.id() + ": ", "}");
    }
    brackets.sort(Bracket.ORDER);
  }

  private static Style style(Quotation.Kind kind) {
    return kind == Quotation.Kind.INDIRECT ? Style.REPORTED : Style.QUOTED;
  }

  private void paint(List<Span> spans, Style style) {
    for (Span span : spans) {
      Arrays.fill(styles, span.start(), span.end(), style);
    }
  }

  private void bracket(Span span, String opening, String closing) {
    brackets.add(new Bracket(span.start(), false, span.end(), opening));
    brackets.add(new Bracket(span.end(), true, span.start(), closing));
  }

  /** Adds a paragraph to {@code out}; paragraphs are called for in text order. */
  void paragraph(Paragraph paragraph, StyledText out) {
    Optional<Style> whole = whole(paragraph.kind());
    int end = paragraph.span().end();
    for (int i = paragraph.span().start(); i < end; ) {
      brackets(i, out);
      int point = text.codePointAt(i);
      Style style = styles[i] == Style.PLAIN ? whole.orElse(Style.PLAIN) : styles[i];
      out.add(point, style);
      i += Character.charCount(point);
    }
    brackets(end, out);
  }

  private void brackets(int offset, StyledText out) {
    while (next < brackets.size() && brackets.get(next).offset() <= offset) {
      out.add(brackets.get(next++).text(), Style.FAINT);
    }
  }

  /** The style of a whole paragraph. */
  private static Optional<Style> whole(Paragraph.Kind kind) {
    return switch (kind) {
      case HEADLINE -> Optional.of(Style.BOLD);
      case BODY -> Optional.empty();
      case BYLINE, DATELINE, CAPTION, BOILERPLATE -> Optional.of(Style.FAINT);
    };
  }
}
