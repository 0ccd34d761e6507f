package org.quotient.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quotient.check.Candidate;
import org.quotient.check.Finding;
import org.quotient.check.Passage;
import org.quotient.check.Source;
import org.quotient.check.Verdict;
import org.quotient.document.Span;

/** Findings for a reader of a terminal. Colour adds to what brackets say, and is not needed. */
final class CheckText {

  private static final int INDENT = 10;

  private final int columns;
  private final boolean color;
  private final StringBuilder out = new StringBuilder();
  private String place = "";

  private CheckText(int columns, boolean color) {
    this.columns = columns;
    this.color = color;
  }

  /** {@code findings} in lines of {@code columns}, and a summary. */
  static String of(List<Finding> findings, int columns, boolean color) {
    CheckText text = new CheckText(columns, color);
    findings.forEach(text::finding);
    text.summary(findings);
    return text.out.toString();
  }

  private void finding(Finding finding) {
    if (!finding.quoted().place().equals(place)) {
      place = finding.quoted().place();
      String rule = "── " + Printable.text(place) + " ";
      int rest = Math.max(2, columns - Printable.width(rule));
      out.append(Style.FAINT.paint(rule + "─".repeat(rest), color)).append("\n\n");
    }
    StyledText head = new StyledText(color);
    head.add(finding.verdict().description(), style(finding.verdict()));
    head.add(" · " + finding.quoted().id(), Style.FAINT);
    finding
        .quoted()
        .speaker()
        .ifPresent(name -> head.add(" · ", Style.FAINT).add(name, Style.BOLD));
    head.wrapTo(out, columns);
    line("quoted", styled(Run.quoted(finding), Style.OURS, "[-", "-]"));
    finding.passages().forEach(passage -> passage(finding, passage));
    finding.candidates().forEach(this::candidate);
    String differences =
        finding.differences().stream()
            .sorted()
            .map(difference -> difference.description())
            .collect(Collectors.joining(", "));
    if (!differences.isEmpty()) {
      line("differs", new StyledText(color).add(differences, Style.PLAIN));
    }
    for (String note : finding.notes()) {
      line("note", new StyledText(color).add(note, Style.PLAIN));
    }
    out.append('\n');
  }

  /** The style of a verdict: what must be looked at stands out. */
  private static Style style(Verdict verdict) {
    return switch (verdict) {
      case VERBATIM, MARKS -> Style.THEIRS;
      case PARAPHRASE -> Style.REPORTED;
      default -> Style.OURS;
    };
  }

  private void passage(Finding finding, Passage passage) {
    line("source", styled(Run.source(passage), Style.THEIRS, "{+", "+}"));
    where(passage.source(), passage.span(), Run.speaker(finding, passage));
  }

  private void candidate(Candidate candidate) {
    String words = candidate.span().in(candidate.source().text());
    String score = String.format(Locale.ROOT, "%.2f  ", candidate.score());
    line("perhaps", new StyledText(color).add(score, Style.BOLD).add(words, Style.PLAIN));
    where(candidate.source(), candidate.span(), candidate.speaker());
  }

  private void where(Source source, Span span, Optional<String> speaker) {
    String name = speaker.map(who -> who + ", ").orElse("");
    String where = name + source.id() + ", characters " + span.start() + "–" + span.end();
    line("", new StyledText(color).add(where, Style.FAINT));
  }

  private StyledText styled(List<Run> runs, Style changed, String open, String close) {
    StyledText text = new StyledText(color);
    for (Run run : runs) {
      switch (run.kind()) {
        case SAME -> text.add(run.text(), Style.PLAIN);
        case BETWEEN, EXCUSED -> text.add(run.text(), Style.FAINT);
        case CHANGED -> text.add(color ? run.text() : open + run.text() + close, changed);
      }
    }
    return text;
  }

  /** Appends {@code text} with {@code label} before its first line. */
  private void line(String label, StyledText text) {
    StringBuilder lines = new StringBuilder();
    text.wrapTo(lines, columns - INDENT);
    String first = "  " + label + " ".repeat(INDENT - 2 - label.length());
    for (String line : lines.toString().lines().toList()) {
      out.append(first).append(line).append('\n');
      first = " ".repeat(INDENT);
    }
  }

  private void summary(List<Finding> findings) {
    out.append(findings.size()).append(findings.size() == 1 ? " quotation" : " quotations");
    for (Verdict verdict : Verdict.values()) {
      long count = findings.stream().filter(f -> f.verdict() == verdict).count();
      if (count > 0) {
        out.append(", ").append(Style.BOLD.paint(count + " " + verdict.description(), color));
      }
    }
    out.append('\n');
  }
}
