package org.quotient.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotient.document.Analyzer;
import org.quotient.document.Article;
import org.quotient.document.Layer;
import org.quotient.document.MarkedText;
import org.quotient.io.AnalysisWriter;

class ClaimsCommandTest {

  private static final MarkedText FIRE =
      MarkedText.of(
          "[headline Fire at the harbour]\n\n"
              + "[body [content “The [concept damage] is above\n[claim $2 million],”]"
              + " [source fire chief [name Ann Lee]] [cue said]"
              + " on [warning Monday]. [content “We will rebuild.] Nobody was hurt.]\n");

  private static final Analyzer READER = (article, layers) -> Analyses.of(article, FIRE);

  /** Fails when anything is analyzed. */
  private static final Engine.Loader NO_ENGINE =
      engine -> {
        throw new IllegalStateException("an engine was loaded");
      };

  private static final String STORED =
      AnalysisWriter.toJson(Analyses.of(Article.of("fire", FIRE.text()), FIRE)) + "\n";

  private static Invocation stored() {
    return Invocation.with(NO_ENGINE).in(STORED).variable("COLUMNS", "110");
  }

  @Test
  void claimsOfAnArticleAreRowsForAReader() {
    Invocation run =
        Invocation.with(READER).in(FIRE.text()).variable("COLUMNS", "90").run("claims", "-");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            ── stdin

                number              unit    of what  when, where  who      words
            c1  at least 2,000,000  dollar  damage                Ann Lee  …is above $2 million,” fir…

            """);
  }

  @Test
  void storedAnalysesAreNotMadeAgain() {
    Invocation run = stored().run("claims", "-", "--format", "csv");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            article,claim,value,high,bound,unit,unit_code,unit_kind,change,concept,time,place,\
            claimant,modality,quotation,words,sentence,score
            fire,c1,2000000,,at_least,dollar,USD,currency,none,damage,,,\
            Ann Lee,asserted,q1,$2 million,"“The damage is above $2 million,” fire chief Ann Lee \
            said on Monday. “We will rebuild. Nobody was hurt.",1
            """);
  }

  @Test
  void jsonIsAnObjectInEachLine() {
    assertThat(stored().run("claims", "-", "--format", "json").out())
        .startsWith(
            "{\"article\":\"fire\",\"claim\":\"c1\",\"value\":2000000,\"bound\":\"at_least\"")
        .contains("\"claimant\":\"Ann Lee\"")
        .doesNotContain("\"place\"")
        .endsWith("\"score\":1}\n");
  }

  @ParameterizedTest
  @CsvSource({
    "--min, 2000000, true",
    "--min, '2,000,001', false",
    "--max, 2000000, true",
    "--max, 1999999.99, false",
    "--unit, dollar, true",
    "--unit, usd, true",
    "--unit, Currency, true",
    "--unit, euro, false",
    "--about, Dam, true",
    "--about, amage, false",
    "--about, fire, false",
    "--claimant, lee, true",
    "--claimant, Lund, false"
  })
  void conditionsKeepWhatMeetsThem(String option, String value, boolean kept) {
    Invocation run = stored().run("claims", "-", option, value, "--format", "json");
    assertThat(run.code()).isZero();
    assertThat(run.out().contains("\"claim\":\"c1\"")).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(strings = {"many", "", "1e999999999", "2.5.1", "٣"})
  void conditionThatIsNoNumberIsMisuse(String number) {
    Invocation run = stored().run("claims", "-", "--min", number);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("'--min'")
        .contains("expected a number, like 2000000 or 2.5; got '" + number + "'");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void warningsAreListedInstead() {
    assertThat(stored().run("claims", "-", "--warnings").out())
        .isEqualTo("── fire\n\n“Monday”: that day was a Tuesday\n\n");
    assertThat(stored().run("claims", "-", "--warnings", "--format", "csv").out())
        .startsWith("article,warning,message,words,sentence\n")
        .contains("fire,weekday-mismatch,that day was a Tuesday,Monday,");
    assertThat(stored().run("claims", "-", "--warnings", "--format", "json").out())
        .startsWith("{\"article\":\"fire\",\"warning\":\"weekday-mismatch\"");
  }

  @Test
  void warningsTakeNoConditions() {
    Invocation run = stored().run("claims", "-", "--warnings", "--min", "3");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--warnings cannot be joined with conditions for claims");
  }

  @Test
  void articlesAndAnalysesMayBeMixedAndAWrongOneStopsNoOther(@TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("a.txt"), FIRE.text());
    Files.writeString(folder.resolve("b.jsonl"), STORED);
    Files.writeString(folder.resolve("c.json"), STORED.replace("\"fire\"", "\"other\""));
    Files.writeString(
        folder.resolve("d.jsonl"), STORED.replace("\"c1\"", "7").replace("\"fire\"", "\"x\""));
    Files.writeString(
        folder.resolve("e.json"),
        "[{\"id\":\"plain\",\"text\":"
            + "\"Fire at the harbour\\n\\n“The damage is above\\n$2 million,” fire chief Ann Lee said"
            + " on Monday. “We will rebuild. Nobody was hurt.\\n\"}]");
    Invocation run = Invocation.with(READER).run("claims", folder.toString(), "--format", "csv");
    assertThat(run.out().lines().skip(1).map(line -> line.replaceFirst(",.*", "")))
        .containsExactly("a", "fire", "other", "plain");
    assertThat(run.err()).contains("d.jsonl:1").contains("id");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void analysisWithoutClaimsIsReported() {
    String json =
        AnalysisWriter.toJson(
            Analyses.of(Article.of("fire", FIRE.text()), FIRE).only(Set.of(Layer.TOKENS)));
    Invocation run = Invocation.with(NO_ENGINE).in(json).run("claims", "-");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("quotient: article fire: expected the layers claims, got tokens\n");
  }

  @Test
  void claimsBelowAScoreAreLeftOutAndNoIdDangles() {
    String unsure = STORED.replaceFirst("(?s)(\"quotations\":\\[.*?\"score\":)1", "$10.4");
    assertThat(unsure).isNotEqualTo(STORED);
    String out =
        Invocation.with(NO_ENGINE)
            .in(unsure)
            .run("claims", "-", "--min-confidence", "0.5", "--format", "json")
            .out();
    assertThat(out).contains("\"claim\":\"c1\"").doesNotContain("q1").doesNotContain("claimant");
    assertThat(
            Invocation.with(NO_ENGINE)
                .in(STORED.replace("\"score\":1", "\"score\":0.3"))
                .run("claims", "-", "--min-confidence", "0.5", "--format", "json")
                .out())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "-1", "most", "0,5"})
  void confidenceThatIsNoProbabilityIsMisuse(String value) {
    Invocation run = stored().run("claims", "-", "--min-confidence=" + value);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("expected 0 to 1, like 0.8; got '" + value + "'");
  }

  @Test
  void sentenceOfATableIsCut() {
    String words = "pier ".repeat(300);
    MarkedText table =
        MarkedText.of(
            "[body "
                + words
                + "[content [claim $2 million]] [cue said] [source [name Ann Lee]] "
                + words
                + "[concept damage]]");
    String out =
        Invocation.with((article, layers) -> Analyses.of(article, table))
            .in(table.text())
            .run("claims", "-", "--format", "json")
            .out();
    assertThat(out).contains("\"sentence\":\"…").contains("pier $2 million said").contains("…\"");
    assertThat(out.length()).isLessThan(1_600);
  }
}
