package org.quotient.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
            quotient: %s: article fire is in the gold alone
            quotient: %s: article other is not in the gold
            """
                .formatted(gold, other));
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
    assertThat(run.err())
        .startsWith(
            "quotient: "
                + other
                + ": article fire has another text than in the gold: from code point 0 on expected"
                + " '“The damage is above' as in "
                + gold
                + ", got 'Rain.'\n")
        .endsWith("expected articles in both " + gold + " and " + other + "\n");
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"content\":[[0,33]] | \"content\":[[33,0]] | quotations[0].content[0]: expected 0 <="
            + " start < end <= 70, got [33,0)",
        "\"content\":[[0,33]] | \"content\":[[0,33],[30,33]] | quotations[0].content[1][0]:"
            + " expected an offset from 33 on, as spans are disjoint, got 30",
        "\"content\":[[0,33]] | \"content\":[[0,99]] | quotations[0].content[0]: expected 0 <="
            + " start < end <= 70, got [0,99)",
        "\"entity\":\"e1\" | \"entity\":\"e7\" | quotations[0].speaker.entity: expected an id in"
            + " entities, got 'e7'",
        "\"kind\":\"direct\" | \"kind\":\"loud\" | quotations[0].kind: expected"
            + " direct|mixed|indirect, got 'loud'",
        "\"layers\":[ | \"layers\":[\"moods\", | layers[0]: expected",
        "{\"schema\" | [{\"schema\" | expected an analysis, got ["
      })
  void goldOrPredictedThatDoesNotValidateIsNamedWithItsPlace(String from, String to, String problem)
      throws IOException {
    String right = Files.readString(Path.of(gold));
    assertThat(right).contains(from);
    String wrong = file("wrong.json", right.replace(from, to));
    Path both = Files.createDirectory(folder.resolve("both"));
    Files.copy(Path.of(wrong), both.resolve("a.json"));
    Files.copy(Path.of(gold), both.resolve("b.json"));
    for (Invocation run :
        List.of(run("evaluate", both.toString(), gold), run("evaluate", gold, both.toString()))) {
      assertThat(run.code()).isEqualTo(ExitCode.INPUT);
      assertThat(run.err()).contains(both.resolve("a.json") + ": " + problem);
      assertThat(run.out()).startsWith("1 article\n");
    }
  }

  @Test
  void fileThatIsEmptyOrNoUtf8OrHasAnIdTwiceIsNamed() throws IOException {
    assertThat(run("evaluate", gold, file("empty.jsonl", "")).err())
        .contains("empty.jsonl: expected an analysis, got nothing\n");
    Path latin = folder.resolve("latin.json");
    Files.write(latin, Files.readString(Path.of(gold)).getBytes(Charset.forName("windows-1252")));
    assertThat(run("evaluate", gold, latin.toString()).err())
        .contains("latin.json: expected UTF-8, got the byte 0x93 at offset ");
    String twice = file("twice.jsonl", (Files.readString(Path.of(gold)) + "\n").repeat(2));
    Invocation run = run("evaluate", gold, twice);
    assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    assertThat(run.err())
        .isEqualTo(
            "quotient: "
                + twice
                + ":2: id: expected one of its own, got 'fire' as in "
                + twice
                + "\n");
  }

  @Test
  void recordIsWrittenAndStopsWhatIsWorse() throws IOException {
    String record = folder.resolve("scores.tsv").toString();
    assertThat(run("evaluate", gold, gold, "--record", record).code()).isZero();
    assertThat(Files.readString(Path.of(record)))
        .startsWith("# recorded by: quotient evaluate GOLD PREDICTED --record FILE\n")
        .contains("fire\tquotations.pair\t1.0000\t1.0000\t1.0000\t\n");
    assertThat(run("evaluate", gold, gold, "--gate", record).code()).isZero();
    Invocation worse = run("evaluate", gold, nothing, "--gate", record);
    assertThat(worse.code()).isEqualTo(ExitCode.WORSE);
    assertThat(worse.err())
        .contains(
            "quotient: fire: layer quotations, quotations.pair fell from 1.0000 to 0.0000 (precision"
                + " 1.0000 to 0.0000, recall 1.0000 to 0.0000); newly wrong: -“The damage is above"
                + " $2 million,”\n");
    assertThat(worse.out()).startsWith("1 article\n");
    assertThat(run("evaluate", gold, nothing, "--record", record).code()).isZero();
    assertThat(run("evaluate", gold, nothing, "--gate", record).code()).isZero();
  }

  @Test
  void recordIsNotWrittenOfArticlesThatAreMissing() throws IOException {
    String record = folder.resolve("scores.tsv").toString();
    Path more = Files.createDirectory(folder.resolve("more"));
    Files.copy(Path.of(gold), more.resolve("a.json"));
    Files.writeString(more.resolve("b.json"), "{}");
    Invocation run = run("evaluate", more.toString(), gold, "--record", record);
    assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    assertThat(Path.of(record)).doesNotExist();
  }

  @Test
  void gateThatIsNoRecordIsNamedWithItsLine() throws IOException {
    Invocation run = run("evaluate", gold, gold, "--gate", file("x.tsv", "# x\nfire 0.5\n"));
    assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    assertThat(run.err()).contains("x.tsv:2: expected article, metric, precision, recall, F1");
    assertThat(run("evaluate", gold, gold, "--gate", "nowhere").err())
        .contains("no such file: nowhere");
  }

  @Test
  void annotatorsAreComparedWordByWord() {
    Invocation run = run("agreement", gold, gold);
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("entities             alpha 1.000\n");
    assertThat(run("agreement", gold, nothing).out()).contains("alpha -0.");
  }
}
