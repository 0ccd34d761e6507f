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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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

  private static final Path CORPUS = Path.of("corpus");
  private static final Path ANNOTATIONS = Path.of("annotations");
  private static final Path SCORES = ANNOTATIONS.resolve("scores.tsv");

  private static List<Analysis> gold;

  @BeforeAll
  static void read() throws IOException {
    gold = new ArrayList<>();
    try (Stream<Path> files = Files.list(ANNOTATIONS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        gold.addAll(AnalysisReader.read(file));
      }
    }
  }

  static Stream<Analysis> gold() {
    return gold.stream();
  }

  @Test
  void goldIsOfTheArticlesInTheCorpus() throws IOException {
    List<Article> articles = new ArrayList<>();
    new ArticleReader(Optional.empty())
        .read(List.of(CORPUS.toString()), InputStream.nullInputStream(), into(articles));
    assertThat(articles).hasSizeGreaterThanOrEqualTo(6);
    assertThat(gold)
        .extracting(analysis -> analysis.article())
        .containsExactlyInAnyOrderElementsOf(articles);
  }

  @ParameterizedTest
  @MethodSource("gold")
  void goldIsSound(Analysis analysis) {
    Invariants.check(analysis);
  }

  @Test
  void noScoreFallsBelowTheRecord() throws IOException {
    ScoreGate gate = new ScoreGate(gold, Pipeline.load());
    if (Boolean.getBoolean("quotient.record")) {
      Files.writeString(SCORES, gate.record());
    }
    assertThat(gate.falls(Files.readString(SCORES))).isEmpty();
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
