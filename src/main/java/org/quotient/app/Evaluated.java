package org.quotient.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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

/**
 * Predicted analyses held against gold ones.
 *
 * @param gold the gold analyses by id
 * @param comparisons what became of each article, by id, in the order of the gold
 */
record Evaluated(Map<String, Analysis> gold, Map<String, Comparison> comparisons) {

  /**
   * Compares {@code predicted} with {@code gold}, article by article. An article that is not
   * predicted counts as one in which nothing was found; one with another text is left out.
   *
   * @param problems takes what does not fit together
   */
  static Evaluated of(
      Map<String, Analysis> gold,
      Map<String, Analysis> predicted,
      Consumer<FormatException> problems) {
    Map<String, Comparison> comparisons = new LinkedHashMap<>();
    gold.forEach(
        (id, analysis) -> {
          Analysis made = predicted.getOrDefault(id, nothing(analysis));
          if (!predicted.containsKey(id)) {
            problems.accept(new FormatException("article " + id + " is in the gold alone"));
          }
          if (made.article().text().equals(analysis.article().text())) {
            comparisons.put(id, Evaluator.compare(analysis, made));
          } else {
            problems.accept(
                new FormatException("article " + id + " has another text than in the gold"));
          }
        });
    predicted.keySet().stream()
        .filter(id -> !gold.containsKey(id))
        .forEach(
            id -> problems.accept(new FormatException("article " + id + " is not in the gold")));
    return new Evaluated(gold, comparisons);
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
