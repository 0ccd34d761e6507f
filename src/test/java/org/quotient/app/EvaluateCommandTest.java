package org.quotient.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotient.document.Article;
import org.quotient.document.Layer;
import org.quotient.document.MarkedText;
import org.quotient.io.AnalysisWriter;

class EvaluateCommandTest {

  private static final String WORDS =
      "[body [content “The [concept damage] is above [claim $2 million],”]"
          + " [source fire chief [name Ann Lee]] [cue said]. It rained.]\n";

  @TempDir private Path folder;
  private String gold;
  private String nothing;

  @BeforeEach
  void write() throws IOException {
    MarkedText marked = MarkedText.of(WORDS);
    Article article = Article.of("fire", marked.text());
    gold = file("gold.json", AnalysisWriter.toJson(Analyses.of(article, marked)));
    nothing =
        file(
            "nothing.jsonl", AnalysisWriter.toJson(Analyses.NOTHING.analyze(article, Layer.all())));
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static Invocation run(String... args) {
    return Invocation.with(Analyses.NOTHING).run(args);
  }

  @Test
  void goldAgainstItselfIsPerfect() {
    Invocation run = run("evaluate", gold, gold);
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("1 article\n");
    assertThat(run.out())
        .containsPattern("quotations.pair +1.000 +1.000 +1.000 +1.000–1.000 +1 +1\n");
  }

  @Test
  void errorsAreShownInTheirSentence() {
    Invocation run = run("evaluate", gold, nothing, "--errors");
    assertThat(run.out())
        .contains(
            "fire  - quotations.pair  [“The damage is above $2 million,”] fire chief Ann Lee");
  }

  @Test
  void baselineShowsWhatChanged() {
    Invocation run = run("evaluate", gold, gold, "--baseline", nothing, "--articles");
    assertThat(run.out()).containsPattern("quotations.pair .* 0.000 +\\+1.000 +0.001\n");
    assertThat(run.out()).contains("1.000 (+1.000)");
  }

  @Test
  void sameFiguresComeAsMarkdownAndJson() {
    assertThat(run("evaluate", gold, gold, "--format", "markdown").out())
        .contains("| quotations.pair | 1.000 | 1.000 | 1.000 | 1.000–1.000 | 1 | 1 |\n");
    assertThat(run("evaluate", gold, gold, "--format", "json").out())
        .contains("\"quotations.pair\" : {\n      \"precision\" : 1.0,");
  }

  @Test
  void articleThatIsMissingIsNamedAndCountsAsNothingFound() throws IOException {
    String other =
        file(
            "other.json",
            AnalysisWriter.toJson(
                Analyses.NOTHING.analyze(Article.of("other", "Rain."), Layer.all())));
    Invocation run = run("evaluate", gold, other);
    assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    assertThat(run.err())
        .isEqualTo(
            """
            quotient: article fire is in the gold alone
            quotient: article other is not in the gold
            """);
    assertThat(run.out()).containsPattern("quotations.pair +0.000 +0.000 +0.000");
  }

  @Test
  void anotherTextUnderOneIdIsLeftOut() throws IOException {
    String other =
        file(
            "other.json",
            AnalysisWriter.toJson(
                Analyses.NOTHING.analyze(Article.of("fire", "Rain."), Layer.all())));
    Invocation run = run("evaluate", gold, other);
    assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    assertThat(run.err()).contains("article fire has another text than in the gold\n");
  }

  @Test
  void brokenFileIsNamedAndTheOthersAreScored() throws IOException {
    Path both = Files.createDirectory(folder.resolve("both"));
    Files.copy(Path.of(gold), both.resolve("a.json"));
    Files.writeString(both.resolve("b.json"), "{\"schema\": 1}");
    Invocation run = run("evaluate", both.toString(), gold);
    assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    assertThat(run.err()).contains("b.json").contains("expected");
    assertThat(run.out()).startsWith("1 article\n");
  }

  @Test
  void folderWithoutAnalysesIsAnError() throws IOException {
    String empty = Files.createDirectory(folder.resolve("empty")).toString();
    Invocation run = run("evaluate", empty, gold);
    assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    assertThat(run.err()).contains("found none in the folder");
    assertThat(run("evaluate", "nowhere", gold).err()).contains("no such file: nowhere");
  }

  @Test
  void annotatorsAreComparedWordByWord() {
    Invocation run = run("agreement", gold, gold);
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("entities             alpha 1.000\n");
    assertThat(run("agreement", gold, nothing).out()).contains("alpha -0.");
  }
}
