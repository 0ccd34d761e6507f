package org.quotient.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.quotient.document.Analysis;
import org.quotient.document.FormatException;
import org.quotient.document.MadeBy;
import org.quotient.eval.Comparison;
import org.quotient.eval.Evaluation;
import org.quotient.eval.Evaluator;
import org.quotient.eval.Judgement;
import org.quotient.eval.Metric;
import org.quotient.eval.Score;
import org.quotient.io.PlacedAnalysis;

/**
 * Predicted analyses held against gold ones.
 *
 * @param gold the gold analyses by id
 * @param comparisons what became of each article, by id, in the order of the gold
 */
record Evaluated(Map<String, Analysis> gold, Map<String, Comparison> comparisons) {

  /** Characters of a text that a message shows. */
  private static final int EXCERPT = 20;

  /**
   * Compares {@code predicted} with {@code gold}, article by article. An article that is not
   * predicted counts as one in which nothing was found; one with another text is left out.
   *
   * @param problems takes what does not fit together
   */
  static Evaluated of(
      Map<String, PlacedAnalysis> gold,
      Map<String, PlacedAnalysis> predicted,
      Consumer<FormatException> problems) {
    Map<String, Analysis> right = new LinkedHashMap<>();
    Map<String, Comparison> comparisons = new LinkedHashMap<>();
    gold.forEach(
        (id, placed) -> {
          Analysis analysis = placed.analysis();
          right.put(id, analysis);
          PlacedAnalysis made = predicted.get(id);
          if (made == null) {
            problems.accept(problem(placed, "is in the gold alone"));
            comparisons.put(id, Evaluator.compare(analysis, nothing(analysis)));
          } else if (made.analysis().article().text().equals(analysis.article().text())) {
            comparisons.put(id, Evaluator.compare(analysis, made.analysis()));
          } else {
            problems.accept(problem(made, otherText(placed, made)));
          }
        });
    predicted.forEach(
        (id, placed) -> {
          if (!gold.containsKey(id)) {
            problems.accept(problem(placed, "is not in the gold"));
          }
        });
    return new Evaluated(right, comparisons);
  }

  private static FormatException problem(PlacedAnalysis placed, String what) {
    String id = placed.analysis().article().id();
    return new FormatException(placed.place() + ": article " + id + " " + what);
  }

  /** How the text of {@code made} differs from that of {@code gold}. */
  private static String otherText(PlacedAnalysis gold, PlacedAnalysis made) {
    String expected = gold.analysis().article().text();
    String got = made.analysis().article().text();
    int same = 0;
    while (same < Math.min(expected.length(), got.length())
        && expected.charAt(same) == got.charAt(same)) {
      same++;
    }
    return String.format(
        Locale.ROOT,
        "has another text than in the gold: from code point %d on expected '%s' as in %s, got '%s'",
        expected.codePointCount(0, same),
        excerpt(expected, same),
        gold.place(),
        excerpt(got, same));
  }

  private static String excerpt(String text, int start) {
    String rest = text.substring(start);
    int shown = Math.min(EXCERPT, rest.codePointCount(0, rest.length()));
    return rest.substring(0, rest.offsetByCodePoints(0, shown));
  }

  private static Analysis nothing(Analysis gold) {
    return new Analysis(
        gold.article(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        new MadeBy("nothing", "0", Map.of()));
  }

  /** The evaluation of each article. */
  List<Evaluation> articles() {
    return comparisons.values().stream().map(Comparison::evaluation).toList();
  }

  /** All articles together. */
  Evaluation all() {
    return articles().stream().reduce(Evaluation.NONE, Evaluation::plus);
  }

  /** All judgements. */
  List<Judgement> judgements() {
    List<Judgement> all = new ArrayList<>();
    comparisons.values().forEach(comparison -> all.addAll(comparison.judgements()));
    return all;
  }

  /** The F1 of an article; none if its gold lacks the layer. */
  Optional<Double> f1(String id, Metric metric) {
    return comparisons.get(id).evaluation().score(metric).map(Score::f1);
  }
}
