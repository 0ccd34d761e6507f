package org.quotient.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quotient.document.Span;
import org.quotient.document.Tokens;
import org.quotient.eval.Bootstrap;
import org.quotient.eval.Difference;
import org.quotient.eval.Evaluation;
import org.quotient.eval.Metric;
import org.quotient.eval.Reliability;
import org.quotient.eval.Score;
import org.quotient.io.JsonTree;

/**
 * The report of an evaluation.
 *
 * @param now what is scored
 * @param before what it is compared with
 * @param articles whether each article is shown
 * @param errors whether every error is shown
 */
record Scores(Evaluated now, Optional<Evaluated> before, boolean articles, boolean errors) {

  /** One metric for each layer stands for an article. */
  private static final List<Metric> MAIN =
      List.of(Metric.NAME, Metric.VALUE, Metric.PAIR, Metric.SPEAKER, Metric.NUMBER);

  /** Metrics by which the program's own scores are judged. */
  private static final List<Metric> JUDGED =
      List.of(Metric.NAME, Metric.VALUE, Metric.PAIR, Metric.NUMBER);

  /** Characters of the sentence to each side of an error. */
  private static final int CONTEXT = 60;

  String text() {
    StringBuilder out = new StringBuilder(size() + "\n\n");
    rows().forEach(row -> out.append(line(row)).append('\n'));
    if (articles) {
      out.append('\n');
      articleRows().forEach(row -> out.append(line(row)).append('\n'));
    }
    out.append('\n');
    reliabilityRows().forEach(row -> out.append(line(row)).append('\n'));
    if (errors) {
      out.append('\n');
      errorLines().forEach(line -> out.append(line).append('\n'));
    }
    return out.toString();
  }

  String markdown() {
    StringBuilder out = new StringBuilder(size() + "\n\n");
    appendMarkdown(rows(), out);
    if (articles) {
      appendMarkdown(articleRows(), out.append('\n'));
    }
    appendMarkdown(reliabilityRows(), out.append('\n'));
    if (errors) {
      out.append('\n');
      errorLines().forEach(line -> out.append("    ").append(line).append('\n'));
    }
    return out.toString();
  }

  String json() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("articles", now.comparisons().size());
    Map<String, Object> scores = new LinkedHashMap<>();
    now.all().scores().forEach((metric, score) -> scores.put(metric.label(), tree(metric, score)));
    tree.put("scores", scores);
    if (articles) {
      Map<String, Object> each = new LinkedHashMap<>();
      now.comparisons()
          .forEach(
              (id, comparison) -> {
                Map<String, Object> f1 = new LinkedHashMap<>();
                comparison.evaluation().scores().forEach((m, s) -> f1.put(m.label(), s.f1()));
                each.put(id, f1);
              });
      tree.put("f1_by_article", each);
    }
    Map<String, Object> reliability = new LinkedHashMap<>();
    for (Metric metric : JUDGED) {
      reliability.put(
          metric.label(),
          Reliability.of(now.judgements(), metric).stream()
              .map(
                  part -> Map.of("size", part.size(), "score", part.score(), "right", part.right()))
              .toList());
    }
    tree.put("reliability", reliability);
    if (errors) {
      tree.put("errors", errorLines());
    }
    return JsonTree.write(tree) + "\n";
  }

  private Map<String, Object> tree(Metric metric, Score score) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("precision", score.precision());
    tree.put("recall", score.recall());
    tree.put("f1", score.f1());
    tree.put("gold", score.gold());
    tree.put("predicted", score.predicted());
    Bootstrap.Interval interval = Bootstrap.interval(now.articles(), metric);
    tree.put("f1_low", interval.low());
    tree.put("f1_high", interval.high());
    before.ifPresent(
        old -> {
          tree.put("f1_before", old.all().score(metric).map(Score::f1).orElse(0.0));
          tree.put("p", p(old, metric));
        });
    return tree;
  }

  private String size() {
    int n = now.comparisons().size();
    return n + (n == 1 ? " article" : " articles");
  }

  // ---- tables: the first row is the head, the first column text

  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    List<String> head =
        new ArrayList<>(List.of("", "P", "R", "F1", "95 % of F1", "gold", "predicted"));
    if (before.isPresent()) {
      head.addAll(List.of("before", "change", "p"));
    }
    rows.add(head);
    Evaluation all = now.all();
    all.scores().forEach((metric, score) -> rows.add(row(metric, score)));
    return rows;
  }

  private List<String> row(Metric metric, Score score) {
    Bootstrap.Interval interval = Bootstrap.interval(now.articles(), metric);
    List<String> row =
        new ArrayList<>(
            List.of(
                metric.label(),
                digits(score.precision()),
                digits(score.recall()),
                digits(score.f1()),
                digits(interval.low()) + "–" + digits(interval.high()),
                Integer.toString(score.gold()),
                Integer.toString(score.predicted())));
    before.ifPresent(
        old -> {
          double f1 = old.all().score(metric).map(Score::f1).orElse(0.0);
          row.add(digits(f1));
          row.add(change(score.f1() - f1));
          row.add(digits(p(old, metric)));
        });
    return row;
  }

  private double p(Evaluated old, Metric metric) {
    List<Evaluation> first = new ArrayList<>();
    List<Evaluation> second = new ArrayList<>();
    now.comparisons()
        .forEach(
            (id, comparison) -> {
              if (old.comparisons().containsKey(id)) {
                first.add(comparison.evaluation());
                second.add(old.comparisons().get(id).evaluation());
              }
            });
    return first.isEmpty() ? 1 : Bootstrap.pValue(first, second, metric);
  }

  private List<List<String>> articleRows() {
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("F1 of"));
    MAIN.forEach(metric -> head.add(metric.label()));
    rows.add(head);
    for (String id : now.comparisons().keySet()) {
      List<String> row = new ArrayList<>(List.of(id));
      for (Metric metric : MAIN) {
        Optional<Double> f1 = now.f1(id, metric);
        Optional<Double> old =
            before
                .filter(evaluated -> evaluated.comparisons().containsKey(id))
                .flatMap(evaluated -> evaluated.f1(id, metric));
        String change =
            f1.isPresent() && old.isPresent() ? " (" + change(f1.get() - old.get()) + ")" : "";
        row.add(f1.map(Scores::digits).orElse("–") + change);
      }
      rows.add(row);
    }
    return rows;
  }

  private List<List<String>> reliabilityRows() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("own score", "from", "annotations", "mean", "right"));
    for (Metric metric : JUDGED) {
      for (Reliability.Part part : Reliability.of(now.judgements(), metric)) {
        rows.add(
            List.of(
                metric.label(),
                String.format(Locale.ROOT, "%.1f", part.low()),
                Integer.toString(part.size()),
                digits(part.score()),
                digits(part.right())));
      }
    }
    return rows;
  }

  private List<String> errorLines() {
    List<String> lines = new ArrayList<>();
    now.comparisons()
        .forEach(
            (id, comparison) ->
                comparison
                    .differences()
                    .forEach(difference -> lines.add(id + "  " + errorLine(id, difference))));
    return lines;
  }

  private String errorLine(String id, Difference difference) {
    String text = now.gold().get(id).article().text();
    Span span = difference.span();
    Span around = sentences(id, span, text);
    int start = Math.max(around.start(), span.start() - CONTEXT);
    int end = Math.min(around.end(), span.end() + CONTEXT);
    return (difference.side() == Difference.Side.MISSED ? "- " : "+ ")
        + difference.metric().label()
        + "  "
        + Printable.text(
            text.substring(start, span.start())
                + "["
                + span.in(text)
                + "]"
                + text.substring(span.end(), end));
  }

  /** The sentences that {@code span} lies in. */
  private Span sentences(String id, Span span, String text) {
    Optional<Tokens> tokens = now.gold().get(id).tokens();
    if (tokens.isEmpty() || tokens.get().size() == 0) {
      return new Span(0, text.length());
    }
    int last = tokens.get().size() - 1;
    int first = Math.min(last, tokens.get().firstAfter(span.start()));
    int end = Math.max(0, tokens.get().lastBefore(span.end()));
    return new Span(
        Math.min(
            span.start(), tokens.get().sentences().get(tokens.get().sentenceOf(first)).start()),
        Math.max(span.end(), tokens.get().sentences().get(tokens.get().sentenceOf(end)).end()));
  }

  private static String line(List<String> cells) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-30s", cells.get(0)));
    cells
        .subList(1, cells.size())
        .forEach(c -> line.append(String.format(Locale.ROOT, " %13s", c)));
    return line.toString().stripTrailing();
  }

  private static void appendMarkdown(List<List<String>> rows, StringBuilder out) {
    for (int r = 0; r < rows.size(); r++) {
      out.append("| ").append(String.join(" | ", rows.get(r))).append(" |\n");
      if (r == 0) {
        out.append("|---").append("|--:".repeat(rows.get(r).size() - 1)).append("|\n");
      }
    }
  }

  private static String digits(double number) {
    return String.format(Locale.ROOT, "%.3f", number);
  }

  private static String change(double number) {
    return String.format(Locale.ROOT, "%+.3f", number);
  }
}
