package org.quotient;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotient.document.Analysis;
import org.quotient.document.Article;
import org.quotient.document.FormatException;
import org.quotient.document.Invariants;
import org.quotient.io.AnalysisReader;
import org.quotient.io.ArticleReader;
import org.quotient.pipeline.Pipeline;

/**
 * Holds the program against the gold in {@code annotations/}. {@code -Dquotient.record=true}
 * records the scores instead.
 */
class GoldTest {

  private static List<Analysis> gold(String part) throws IOException {
    List<Analysis> gold = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("annotations", part))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        gold.addAll(AnalysisReader.read(file));
      }
    }
    return gold;
  }

  static Stream<Analysis> gold() throws IOException {
    return Stream.concat(gold("dev").stream(), gold("test").stream());
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "test"})
  void goldIsOfTheArticlesInTheCorpus(String part) throws IOException {
    List<Article> articles = new ArrayList<>();
    new ArticleReader(Optional.empty())
        .read(List.of("corpus/" + part), InputStream.nullInputStream(), into(articles));
    assertThat(articles).hasSizeGreaterThanOrEqualTo(20);
    assertThat(gold(part))
        .extracting(analysis -> analysis.article())
        .containsExactlyInAnyOrderElementsOf(articles);
  }

  @ParameterizedTest
  @MethodSource("gold")
  void goldIsSound(Analysis analysis) {
    Invariants.check(analysis);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "test"})
  void noScoreFallsBelowTheRecord(String part) throws IOException {
    Path scores = Path.of("annotations", part, "scores.tsv");
    ScoreGate gate = new ScoreGate(gold(part), Pipeline.load());
    if (Boolean.getBoolean("quotient.record")) {
      Files.writeString(scores, gate.record());
    }
    assertThat(gate.falls(Files.readString(scores))).isEmpty();
  }

  private static ArticleReader.Sink into(List<Article> articles) {
    return new ArticleReader.Sink() {
      @Override
      public void accept(Article article) {
        articles.add(article);
      }

      @Override
      public void reject(FormatException problem) {
        throw new AssertionError(problem);
      }
    };
  }
}
