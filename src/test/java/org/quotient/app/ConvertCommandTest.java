package org.quotient.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotient.document.Article;
import org.quotient.document.MarkedText;
import org.quotient.io.AnalysisWriter;

class ConvertCommandTest {

  private static final String WORDS =
      "[body [content “The [concept damage] is above [claim $2 million],”]"
          + " [source fire chief [name Ann Lee]] [cue said]. It rained.]\n";

  @TempDir private Path folder;
  private String json;
  private String made;

  @BeforeEach
  void write() throws IOException {
    MarkedText marked = MarkedText.of(WORDS);
    json =
        AnalysisWriter.toJson(Analyses.of(Article.of("2024/fire", marked.text()), marked)) + "\n";
    made = file("made.jsonl", json);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String out(String name) {
    return folder.resolve(name).toString();
  }

  private static Invocation run(String... args) {
    return Invocation.with(Analyses.NOTHING).run(args);
  }

  @Test
  void bratComesBackWithAllButTheTokens() throws IOException {
    Invocation there = run("convert", made, "--to", "brat", "--out", out("brat"));
    assertThat(there.code()).isZero();
    assertThat(there.err())
        .isEqualTo("quotient: brat has no place for paragraphs, sentences and tokens\n");
    assertThat(folder.resolve("brat"))
        .isDirectoryContaining("glob:**/2024%2Ffire.txt")
        .isDirectoryContaining("glob:**/2024%2Ffire.ann")
        .isDirectoryContaining("glob:**/annotation.conf");
    Invocation back = run("convert", out("brat"), "--to", "json");
    assertThat(back.err()).isEmpty();
    String expected =
        json.replaceFirst("\"tokens\",", "")
            .replaceFirst("\"paragraphs\":.*(?=\"entities\":\\[\\{)", "");
    assertThat(back.out()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "json, 2024%2Ffire.json, '{\"schema\":\"quotient/1\"'",
    "conll, 2024%2Ffire.conllup, # global.columns",
    "webannotation, 2024%2Ffire.jsonld, '{\"@context\"'",
    "csv, quotations.csv, 'article,quotation,kind'"
  })
  void folderGetsAFileForEachArticle(String format, String name, String start) throws IOException {
    Invocation run = run("convert", made, "--to", format, "--out", out("all/") + "/");
    assertThat(run.code()).isZero();
    assertThat(Files.readString(folder.resolve("all").resolve(name))).startsWith(start);
  }

  @Test
  void severalArticlesGoIntoOneFile() throws IOException {
    String two = file("two.jsonl", json + json.replace("2024/fire", "2025/fire"));
    assertThat(run("convert", two, "--to", "conll", "--out", out("x.conllup")).code()).isZero();
    assertThat(
            Files.readString(folder.resolve("x.conllup")).lines().filter(l -> l.startsWith("# n")))
        .containsExactly(
            "# newdoc id = 2024/fire",
            "# newpar = body",
            "# newdoc id = 2025/fire",
            "# newpar = body");
    assertThat(run("convert", two, "--to", "webannotation").out().lines()).hasSize(2);
    assertThat(run("convert", two, "--to", "csv", "--out", folder.toString()).code()).isZero();
    assertThat(Files.readString(folder.resolve("claims.csv")).lines())
        .hasSize(3)
        .contains(
            "2025/fire,c1,$2 million,21,31,at_least,2000000,2000000,currency,dollar,USD,,,none"
                + ",damage,asserted,,,Ann Lee,q1,test,1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"brat", "csv"})
  void formatOfSeveralFilesNeedsAFolder(String format) {
    Invocation run = run("convert", made, "--to", format);
    assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    assertThat(run.err())
        .isEqualTo("quotient: expected a folder for " + format + ": --out FOLDER\n");
    Invocation file = run("convert", made, "--to", format, "--out", made);
    assertThat(file.code()).isEqualTo(ExitCode.OUTPUT);
    assertThat(file.err()).startsWith("quotient: cannot write " + made);
  }

  @Test
  void unknownFormatsAreNamed() {
    assertThat(run("convert", made, "--to", "xml").err())
        .contains("expected json, brat, conll, csv, webannotation; got 'xml'");
    assertThat(run("convert", made, "--to", "json", "--from", "csv").err())
        .contains("expected json, brat; got 'csv'");
    assertThat(run("convert", made).code()).isEqualTo(ExitCode.INPUT);
  }

  @Test
  void brokenFilesAreNamedAndTheOthersAreConverted() throws IOException {
    run("convert", made, "--to", "brat", "--out", out("brat"));
    Path brat = folder.resolve("brat");
    String good = Files.readString(brat.resolve("2024%2Ffire.ann"));
    Files.writeString(
        brat.resolve("a.ann"), good.replaceFirst("T2\tPerson 45 52", "T2\tPerson 52 45"));
    Files.copy(brat.resolve("2024%2Ffire.txt"), brat.resolve("a.txt"));
    Files.writeString(brat.resolve("b.ann"), good);
    Files.writeString(brat.resolve("c.txt"), "Nothing.");
    Files.write(brat.resolve("d.json"), new byte[] {'{', (byte) 0xE9});
    Invocation run = run("convert", brat.toString(), "--to", "json");
    assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    assertThat(run.err().lines())
        .containsExactly(
            "quotient: "
                + brat
                + "/a.ann:3: expected disjoint offsets in text order, start < end <="
                + " 70, got '52 45'",
            "quotient: " + brat + "/b.ann: expected its text in " + brat + "/b.txt, got nothing",
            "quotient: " + brat + "/d.json: expected UTF-8, got the byte 0xE9 at offset 1",
            "quotient: " + brat + "/c.txt: expected annotations beside it, got no file .ann");
    assertThat(run.out().lines()).hasSize(1);
  }

  @Test
  void whatBratAloneHasIsCounted() throws IOException {
    run("convert", made, "--to", "brat", "--out", out("brat"));
    Path file = folder.resolve("brat").resolve("2024%2Ffire.ann");
    Files.writeString(file, Files.readString(file) + "#9\tAnnotatorNotes T2\tsure?\n");
    Invocation run = run("convert", out("brat"), "--to", "json");
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .isEqualTo("quotient: analyses have no place for what brat has: free notes (1)\n");
  }

  @Test
  void articleThatTheFormatCannotHoldIsNamed() throws IOException {
    String bare = "\"tokens\",";
    String without =
        json.replaceFirst(bare, "")
            .replaceFirst("\"paragraphs\":.*(?=\"entities\":\\[\\{)", "")
            .replace("2024", "2025");
    String two = file("two.jsonl", without + json);
    Invocation run = run("convert", two, "--to", "conll");
    assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    assertThat(run.err())
        .startsWith(
            "quotient: " + two + ": article 2025/fire: layers: expected 'tokens', got none\n");
    assertThat(run.out()).startsWith("# global.columns").contains("# newdoc id = 2024/fire\n");
  }

  @Test
  void missingInputIsFoundBeforeAnythingIsWritten() {
    Invocation run = run("convert", made, "nowhere", "--to", "brat", "--out", out("brat"));
    assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    assertThat(run.err()).isEqualTo("quotient: no such file: nowhere\n");
    assertThat(folder.resolve("brat")).isEmptyDirectory();
  }

  @Test
  void emptyFolderIsAnError() throws IOException {
    String empty = Files.createDirectory(folder.resolve("empty")).toString();
    Invocation run = run("convert", empty, "--to", "json", "--out", out("x.jsonl"));
    assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    assertThat(run.err())
        .isEqualTo(
            "quotient: "
                + empty
                + ": expected analyses (.json, .jsonl, .ndjson, .ann), found none in the folder\n");
    assertThat(folder.resolve("x.jsonl")).doesNotExist();
    assertThat(run("convert", file("x.jsonl", ""), "--to", "json").code())
        .isEqualTo(ExitCode.INPUT);
    byte[] latin = "caf\u00E9".getBytes(StandardCharsets.ISO_8859_1);
    Path odd = Files.write(folder.resolve("odd"), latin);
    assertThat(run("convert", odd.toString(), "--to", "json").err())
        .contains("odd: expected UTF-8, got the byte 0xE9 at offset 3");
    assertThat(run("convert", odd.toString(), "--to", "json", "--from", "brat").err())
        .contains("odd: expected a file .ann of brat, got another");
  }
}
