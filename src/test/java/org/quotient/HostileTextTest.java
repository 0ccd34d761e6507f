package org.quotient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quotient.HostileTexts.Growing;
import org.quotient.HostileTexts.Hostile;
import org.quotient.document.Analysis;
import org.quotient.document.Analyzer;
import org.quotient.document.Article;
import org.quotient.document.Invariants;
import org.quotient.document.Layer;
import org.quotient.io.Conversions;
import org.quotient.pipeline.Pipeline;

/**
 * The whole pipeline on texts that break programs. {@code -Dquotient.seed=N} repeats the mutated
 * texts of a run, beginning with that of seed N; {@code -Dquotient.size=5} makes the long texts
 * five times as long.
 */
class HostileTextTest {

  private static final int MUTATED = 300;

  private static final double SIZE = Double.parseDouble(System.getProperty("quotient.size", "1"));

  /** Four times the text may take so many times as long; 4 is linear, 16 quadratic. */
  private static final double MOST_GROWTH = 12;

  /** Times below are noise. */
  private static final double LEAST_SECONDS = 0.1;

  private static final LocalDate DAY = LocalDate.of(2024, 5, 4);

  private static Analyzer quotient;

  @BeforeAll
  static void load() throws Exception {
    quotient = Pipeline.load();
  }

  static Stream<Hostile> small() {
    return HostileTexts.small();
  }

  static Stream<Growing> growing() {
    return HostileTexts.growing();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("small")
  void oddTextGivesASoundAnalysis(Hostile hostile) {
    Analysis analysis = analyze(hostile.text());
    Invariants.check(analysis);
    Conversions.check(analysis);
  }

  @Test
  void mutatedNewsGivesASoundAnalysisInAnyThread() {
    long first = Long.getLong("quotient.seed", System.nanoTime());
    System.out.println("HostileTextTest: -Dquotient.seed=" + first);
    List<Analysis> analyses =
        LongStream.range(first, first + MUTATED).mapToObj(this::sound).toList();
    List<Analysis> again =
        analyses.parallelStream().map(made -> analyze(made.article().text())).toList();
    for (int i = 0; i < MUTATED; i++) {
      assertThat(again.get(i))
          .as("again, -Dquotient.seed=%d", first + i)
          .isEqualTo(analyses.get(i));
    }
  }

  private Analysis sound(long seed) {
    try {
      Analysis analysis = analyze(HostileTexts.mutated(seed));
      Invariants.check(analysis);
      Conversions.check(analysis);
      return analysis;
    } catch (RuntimeException | AssertionError e) {
      return fail("-Dquotient.seed=" + seed + ": " + e.getMessage(), e);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("growing")
  void longTextGivesASoundAnalysisInLinearTime(Growing growing) {
    double quarter = Math.max(LEAST_SECONDS, seconds(growing.text(SIZE / 4)));
    double whole = seconds(growing.text(SIZE));
    assertThat(whole / quarter)
        .as("growth of the time from %.2f s to %.2f s with four times the text", quarter, whole)
        .isLessThan(MOST_GROWTH);
  }

  private double seconds(String text) {
    long start = System.nanoTime();
    Analysis analysis = analyze(text);
    double seconds = (System.nanoTime() - start) / 1e9;
    Invariants.check(analysis);
    return seconds;
  }

  private static Analysis analyze(String text) {
    return quotient.analyze(Article.of("hostile", text).publishedOn(DAY), Layer.all());
  }
}
