package org.quotient.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quotient.check.Candidate;
import org.quotient.check.Difference;
import org.quotient.check.Finding;
import org.quotient.check.Passage;
import org.quotient.check.Source;
import org.quotient.check.Verdict;
import org.quotient.document.Span;

/** Findings as one page of HTML, with the quotation and its source side by side. */
final class CheckHtml {

  /** Characters of the source that are shown before and after a passage. Judgement. */
  private static final int CONTEXT = 160;

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Quotations checked</title>
      <style>
      body { font: 16px/1.5 Georgia, serif; color: #1b1b1b; background: #fff; max-width: 62em;
             margin: 2em auto; padding: 0 1em; }
      h1 { font-size: 1.4em; } h2 { font-size: 1.1em; margin-top: 2em; }
      nav a { display: inline-block; margin: 0 1em .3em 0; color: inherit; }
      article { border-top: 1px solid #bbb; padding: .8em 0; }
      header, dt, .where, .note { font: 14px/1.5 system-ui, sans-serif; }
      .verdict { font-weight: bold; padding: .1em .5em; border-radius: .3em; color: #fff;
                 background: #a3201c; }
      .verbatim, .marks { background: #1c6b34; } .paraphrase { background: #1f5a8a; }
      .columns { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2em; margin: .5em 0; }
      @media (max-width: 45em) { .columns { grid-template-columns: 1fr; } }
      .side { font: bold 13px system-ui, sans-serif; color: #555; margin: 0; }
      p { margin: .2em 0 .6em; overflow-wrap: anywhere; }
      del { background: #ffd9d6; color: #7c0f0b; } ins { background: #d3f2da; color: #0d4a20;
            text-decoration: none; }
      .excused, .context, .between, .where { color: #6a6a6a; }
      @media print { article { break-inside: avoid; } }
      </style>
      </head>
      <body>
      """;

  private final StringBuilder out = new StringBuilder(HEAD);
  private String place = "";
  private int number;

  private CheckHtml() {}

  /** {@code findings}, and what could not be checked. */
  static String of(List<Finding> findings, List<String> problems) {
    CheckHtml html = new CheckHtml();
    html.summary(findings, problems);
    findings.forEach(html::finding);
    html.problems(problems);
    return html.out.append("</body>\n</html>\n").toString();
  }

  private void summary(List<Finding> findings, List<String> problems) {
    out.append("<h1>").append(findings.size());
    out.append(findings.size() == 1 ? " quotation" : " quotations")
        .append(" checked</h1>\n<nav>\n");
    for (Verdict verdict : Verdict.values()) {
      List<Integer> numbers =
          java.util.stream.IntStream.range(0, findings.size())
              .filter(i -> findings.get(i).verdict() == verdict)
              .mapToObj(i -> i + 1)
              .toList();
      if (!numbers.isEmpty()) {
        out.append("<p>").append(numbers.size()).append(' ').append(verdict.description());
        out.append(": ");
        numbers.forEach(n -> out.append("<a href=\"#f" + n + "\">" + n + "</a>"));
        out.append("</p>\n");
      }
    }
    if (!problems.isEmpty()) {
      out.append("<p><a href=\"#problems\">").append(problems.size());
      out.append(" not checked</a></p>\n");
    }
    out.append("</nav>\n");
  }

  private void finding(Finding finding) {
    if (!finding.quoted().place().equals(place)) {
      place = finding.quoted().place();
      out.append("<h2>").append(escaped(place)).append("</h2>\n");
    }
    Verdict verdict = finding.verdict();
    out.append("<article id=\"f").append(++number).append("\">\n<header>").append(number);
    out.append(". <span class=\"verdict ").append(verdict.label()).append("\">");
    out.append(verdict.description()).append("</span> ");
    finding.quoted().speaker().ifPresent(n -> out.append("<b>" + escaped(n) + "</b> "));
    out.append("<span class=\"context\">").append(escaped(finding.quoted().id()));
    out.append("</span></header>\n<div class=\"columns\">\n<div><p class=\"side\">Quoted</p><p>");
    runs(Run.quoted(finding), "del");
    out.append("</p></div>\n<div>");
    finding.passages().forEach(passage -> passage(finding, passage));
    finding.candidates().forEach(this::candidate);
    out.append("</div>\n</div>\n");
    notes(finding);
    out.append("</article>\n");
  }

  private void notes(Finding finding) {
    if (!finding.differences().isEmpty()) {
      String differences =
          finding.differences().stream()
              .sorted()
              .map(Difference::description)
              .collect(Collectors.joining(", "));
      out.append("<p class=\"note\">Differs: ").append(escaped(differences)).append("</p>\n");
    }
    for (String note : finding.notes()) {
      out.append("<p class=\"note\">Note: ").append(escaped(note)).append("</p>\n");
    }
  }

  private void passage(Finding finding, Passage passage) {
    String text = passage.source().text();
    Span span = passage.span();
    out.append("<p class=\"side\">Source</p><p><span class=\"context\">");
    out.append(escaped(before(text, span.start()))).append("</span>");
    runs(Run.source(passage), "ins");
    out.append("<span class=\"context\">").append(escaped(after(text, span.end())));
    out.append("</span></p>");
    where(passage.source(), span, Run.speaker(finding, passage));
  }

  /** The end of the text before {@code start}, from a blank on. */
  private static String before(String text, int start) {
    int from = Math.max(0, start - CONTEXT);
    int blank = from == 0 ? -1 : text.indexOf(' ', from);
    String part = text.substring(blank < 0 || blank >= start ? from : blank + 1, start);
    return (from > 0 ? "…" : "") + part;
  }

  /** The start of the text after {@code end}, up to a blank. */
  private static String after(String text, int end) {
    int to = Math.min(text.length(), end + CONTEXT);
    int blank = to == text.length() ? to : text.lastIndexOf(' ', to);
    return text.substring(end, blank <= end ? to : blank) + (to < text.length() ? "…" : "");
  }

  private void candidate(Candidate candidate) {
    out.append("<p class=\"side\">Perhaps ");
    out.append(String.format(Locale.ROOT, "%.2f", candidate.score())).append("</p><p>");
    out.append(escaped(candidate.span().in(candidate.source().text()))).append("</p>");
    where(candidate.source(), candidate.span(), candidate.speaker());
  }

  private void where(Source source, Span span, Optional<String> speaker) {
    out.append("<p class=\"where\">");
    speaker.ifPresent(name -> out.append("<b>" + escaped(name) + "</b>, "));
    out.append(escaped(source.id()));
    source.title().ifPresent(title -> out.append(" (" + escaped(title) + ")"));
    out.append(", characters ").append(span.start()).append('–').append(span.end());
    out.append("</p>\n");
  }

  private void runs(List<Run> runs, String changed) {
    for (Run run : runs) {
      String text = escaped(run.text());
      switch (run.kind()) {
        case SAME -> out.append(text);
        case CHANGED -> out.append("<" + changed + ">" + text + "</" + changed + ">");
        case EXCUSED -> out.append("<span class=\"excused\">" + text + "</span>");
        case BETWEEN -> out.append("<span class=\"between\">" + text + "</span>");
      }
    }
  }

  private void problems(List<String> problems) {
    if (!problems.isEmpty()) {
      out.append("<h2 id=\"problems\">Not checked</h2>\n<ul>\n");
      problems.forEach(p -> out.append("<li>").append(escaped(p)).append("</li>\n"));
      out.append("</ul>\n");
    }
  }

  /** {@code text} as characters of a page; lone surrogates, which UTF-8 lacks, are replaced. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(Printable.character(point));
              }
            });
    return escaped.toString();
  }
}
