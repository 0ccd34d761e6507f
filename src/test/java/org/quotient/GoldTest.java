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
import org.quotient.eval.ScoreRecord;
import org.quotient.io.ArticleReader;

/**
 * Holds the program against the gold in {@code annotations/}, as {@code quotient evaluate --gate}
 * does. {@code -Dquotient.record=true} records the scores instead, as {@code --record} does.
 */
class GoldTest {

  static Stream<Analysis> gold() throws IOException {
    return Stream.of(Predictions.gold("dev"), Predictions.gold("test"))
        .flatMap(gold -> gold.values().stream());
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "test"})
  void goldIsOfTheArticlesInTheCorpus(String part) throws IOException {
    List<Article> articles = new ArrayList<>();
    new ArticleReader(Optional.empty())
        .read(List.of("corpus/" + part), InputStream.nullInputStream(), into(articles));
    assertThat(articles).hasSizeGreaterThanOrEqualTo(20);
    assertThat(Predictions.gold(part).values())
        .extracting(Analysis::article)
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
    ScoreRecord now = Predictions.scores(part, Predictions.of(part));
    if (Boolean.getBoolean("quotient.record")) {
      Files.writeString(scores, now.text());
    }
    assertThat(now.falls(Files.readString(scores), scores.toString())).isEmpty();
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
