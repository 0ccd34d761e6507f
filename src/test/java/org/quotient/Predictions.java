package org.quotient;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.quotient.document.Analysis;
import org.quotient.document.Analyzer;
import org.quotient.eval.Comparison;
import org.quotient.eval.Evaluator;
import org.quotient.eval.ScoreRecord;
import org.quotient.io.AnalysisReader;
import org.quotient.pipeline.Pipeline;

/** What the program makes of the articles of the gold standard, once for all tests. */
final class Predictions {

  private static final Map<String, Map<String, Analysis>> MADE = new HashMap<>();

  private Predictions() {}

  /** The gold analyses of a part of the corpus by the ids of their articles. */
  static Map<String, Analysis> gold(String part) throws IOException {
    Map<String, Analysis> gold = new TreeMap<>();
    try (Stream<Path> files = Files.list(Path.of("annotations", part))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
        AnalysisReader.read(file).forEach(one -> gold.put(one.article().id(), one));
      }
    }
    return gold;
  }

  /** The program's analyses of the same articles, with the layers that the gold has. */
  static synchronized Map<String, Analysis> of(String part) throws IOException {
    if (!MADE.containsKey(part)) {
      Analyzer analyzer = Pipeline.load();
      Map<String, Analysis> made = new TreeMap<>();
      gold(part).forEach((id, one) -> made.put(id, analyzer.analyze(one.article(), one.layers())));
      MADE.put(part, made);
    }
    return MADE.get(part);
  }

  /** The scores of {@code made} on a part of the corpus. */
  static ScoreRecord scores(String part, Map<String, Analysis> made) throws IOException {
    Map<String, Analysis> gold = gold(part);
    Map<String, Comparison> comparisons = new LinkedHashMap<>();
    gold.forEach((id, one) -> comparisons.put(id, Evaluator.compare(one, made.get(id))));
    return ScoreRecord.of(gold, comparisons);
  }
}
