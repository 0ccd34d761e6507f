package org.quotient.coref;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quotient.document.FormatException;
import org.quotient.document.ModelFile;

/**
 * A log-linear model: the probability of a candidate grows with the sum of the weights of its
 * features, and "none of them" is a candidate too.
 *
 * <p>Method: the ranking model of Denis and Baldridge, "Specialized Models and Ranking for
 * Coreference Resolution" (EMNLP 2008), with entities in the place of mentions.
 */
final class Ranker implements Chooser {

  private final Map<String, Double> weights;

  private Ranker(Map<String, Double> weights) {
    this.weights = weights;
  }

  /**
   * The model in {@code file}: a feature and its weight a line, tab between.
   *
   * @throws FormatException if the file is damaged
   */
  static Ranker of(ModelFile file) throws FormatException {
    return file.read(bytes -> read(new InputStreamReader(bytes, StandardCharsets.UTF_8)));
  }

  static Ranker read(Reader model) throws IOException {
    Map<String, Double> weights = new HashMap<>();
    BufferedReader lines = new BufferedReader(model);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int tab = line.indexOf('\t');
      if (tab < 0) {
        throw new IOException("expected a feature, a tab and a weight, got '" + line + "'");
      }
      weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
    }
    return new Ranker(weights);
  }

  @Override
  public Optional<Choice> choose(
      Anaphor anaphor, List<Cluster> candidates, AnaphorFeatures features) {
    double none = sum(features.ofNone());
    double all = 1;
    double best = none;
    Cluster meant = null;
    for (Cluster candidate : candidates) {
      double score = sum(features.of(candidate));
      all += Math.exp(score - none);
      if (score > best) {
        best = score;
        meant = candidate;
      }
    }
    double probability = Math.exp(best - none) / all;
    return Optional.ofNullable(meant).map(cluster -> new Choice(cluster, probability));
  }

  private double sum(List<String> features) {
    double sum = 0;
    for (String feature : features) {
      sum += weights.getOrDefault(feature, 0.0);
    }
    return sum;
  }
}
