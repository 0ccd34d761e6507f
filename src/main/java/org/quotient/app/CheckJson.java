package org.quotient.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quotient.check.Candidate;
import org.quotient.check.Edit;
import org.quotient.check.Finding;
import org.quotient.check.Passage;
import org.quotient.check.Source;
import org.quotient.check.Verdict;
import org.quotient.document.Labelled;
import org.quotient.document.Span;
import org.quotient.io.CodePoints;
import org.quotient.io.JsonTree;

/** Findings as JSON; offsets count code points. */
final class CheckJson {

  private final Map<String, CodePoints> points = new HashMap<>();

  private CheckJson() {}

  /** {@code findings}, and what could not be checked. */
  static String of(List<Finding> findings, List<String> problems) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("schema", "quotient-check/1");
    tree.put("offset_unit", "codepoint");
    tree.put("summary", summary(findings));
    CheckJson json = new CheckJson();
    tree.put("quotations", findings.stream().map(json::finding).toList());
    tree.put("problems", problems);
    return JsonTree.write(tree) + "\n";
  }

  private static Map<String, Object> summary(List<Finding> findings) {
    Map<String, Object> counts = new LinkedHashMap<>();
    for (Verdict verdict : Verdict.values()) {
      counts.put(verdict.label(), findings.stream().filter(f -> f.verdict() == verdict).count());
    }
    return counts;
  }

  private Map<String, Object> finding(Finding finding) {
    Map<String, Object> tree = new LinkedHashMap<>();
    String text = finding.quoted().text();
    tree.put("file", finding.quoted().place());
    tree.put("id", finding.quoted().id());
    finding.quoted().speaker().ifPresent(name -> tree.put("speaker", name));
    tree.put("indirect", finding.quoted().indirect());
    tree.put(
        "content", finding.quoted().parts().stream().map(span -> offsets(text, span)).toList());
    tree.put("words", finding.quoted().parts().stream().map(span -> span.in(text)).toList());
    tree.put("verdict", finding.verdict().label());
    tree.put("differences", finding.differences().stream().sorted().map(Labelled::label).toList());
    tree.put("notes", finding.notes());
    tree.put("passages", finding.passages().stream().map(p -> passage(text, p)).toList());
    tree.put("candidates", finding.candidates().stream().map(this::candidate).toList());
    return tree;
  }

  private Map<String, Object> passage(String text, Passage passage) {
    Map<String, Object> tree = place(passage.source(), passage.span(), passage.speaker());
    List<Map<String, Object>> edits = new ArrayList<>();
    for (Edit edit : passage.edits()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("difference", edit.difference().map(Labelled::label).orElse("none"));
      edit.quoted().ifPresent(span -> put(one, "quoted", text, span));
      edit.source().ifPresent(span -> put(one, "source", passage.source().text(), span));
      edits.add(one);
    }
    tree.put("edits", edits);
    return tree;
  }

  private void put(Map<String, Object> tree, String key, String text, Span span) {
    List<Integer> offsets = offsets(text, span);
    Map<String, Object> stretch = new LinkedHashMap<>();
    stretch.put("start", offsets.get(0));
    stretch.put("end", offsets.get(1));
    stretch.put("words", span.in(text));
    tree.put(key, stretch);
  }

  private Map<String, Object> candidate(Candidate candidate) {
    Map<String, Object> tree = place(candidate.source(), candidate.span(), candidate.speaker());
    tree.put("score", candidate.score());
    return tree;
  }

  private Map<String, Object> place(Source source, Span span, Optional<String> speaker) {
    Map<String, Object> tree = new LinkedHashMap<>();
    List<Integer> offsets = offsets(source.text(), span);
    tree.put("source", source.id());
    source.title().ifPresent(title -> tree.put("title", title));
    tree.put("start", offsets.get(0));
    tree.put("end", offsets.get(1));
    tree.put("passage", span.in(source.text()));
    speaker.ifPresent(name -> tree.put("speaker", name));
    return tree;
  }

  private List<Integer> offsets(String text, Span span) {
    CodePoints of = points.computeIfAbsent(text, CodePoints::of);
    return List.of(of.count(span.start()), of.count(span.end()));
  }
}
