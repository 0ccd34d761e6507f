package org.quotient.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotient.document.Article;
import org.quotient.document.MarkedText;
import org.quotient.io.AnalysisWriter;

class CheckCommandTest {

  private static final String HEARING =
      """
      ANN LEE: The damage is above $3 million. Nobody was hurt.

      BO RAY: We will not pay for <that>. 😀 It rained all night.
      """;

  private static final String STORY =
      "[body [content “The [concept damage] is above [claim $2 million],”]"
          + " [source fire chief [name Ann Lee]] [cue said]. It rained.]\n";

  @TempDir private Path folder;
  private String hearing;

  @BeforeEach
  void write() throws IOException {
    hearing = file("hearing.txt", HEARING);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String table(String... rows) throws IOException {
    return file("q.csv", "speaker,words\n" + String.join("\n", rows) + "\n");
  }

  private Invocation run(String... args) {
    return Invocation.with(Analyses.NOTHING).run(args);
  }

  @Test
  void differencesAreShownWithoutColour() throws IOException {
    String quotes = table("Bo Ray,We will pay for <that>", "Ann Lee,Nobody was hurt.");
    Invocation run = run("check", quotes, "--against", hearing);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("altered · line 2 · Bo Ray\n", "We will {+not+} pay for <that", "BO RAY, hearing")
        .contains("verbatim · line 3 · Ann Lee\n")
        .endsWith("2 quotations, 1 verbatim, 1 altered\n");
  }

  @Test
  void differencesAreShownInColour() throws IOException {
    String quotes = table("Bo Ray,We will pay for that");
    Invocation run = run("check", quotes, "--against", hearing, "--color", "always");
    assertThat(run.out()).contains("\u001b[1;32mnot\u001b[0m").doesNotContain("{+");
  }

  @Test
  void analysisOfAnArticleIsChecked() throws IOException {
    MarkedText marked = MarkedText.of(STORY);
    Article article = Article.of("story", marked.text());
    String story = file("story.json", AnalysisWriter.toJson(Analyses.of(article, marked)));
    Invocation run = run("check", story, "--against", hearing);
    assertThat(run.out()).contains("altered · q1 · Ann Lee\n", "$[-2-] million", "${+3+} million");
  }

  @Test
  void speakerOfAnAnalysisIsCompared() throws IOException {
    MarkedText marked = MarkedText.of(STORY);
    Article article = Article.of("story", marked.text());
    String story = file("story.json", AnalysisWriter.toJson(Analyses.of(article, marked)));
    String quotes = table("Bo Ray,The damage is above $2 million", "Ann Lee,The damage is above");
    Invocation run = run("check", quotes, "--against", story);
    assertThat(run.out())
        .contains("another speaker · line 2 · Bo Ray\n", "Ann Lee says this, not Bo Ray")
        .contains("verbatim · line 3 · Ann Lee\n");
  }

  @Test
  void jsonCountsCodePoints() throws IOException {
    String quotes = table("Bo Ray,It rained all day.");
    Invocation run = run("check", quotes, "--against", hearing, "--format", "json");
    int start = HEARING.indexOf("It rained");
    assertThat(run.out())
        .contains("\"altered\" : 1", "\"offset_unit\" : \"codepoint\"")
        .contains("\"start\" : " + (start - 1))
        .contains("\"words\" : \"night\"");
  }

  @Test
  void htmlIsOnePageThatNeedsNothingElse() throws IOException {
    String quotes = table("Bo Ray,We will pay for <that>", "Bo Ray,car");
    String page = folder.resolve("out.html").toString();
    Invocation run = run("check", quotes, "--against", hearing, "--format", "html", "--out", page);
    assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    String html = Files.readString(Path.of(page));
    assertThat(html)
        .startsWith("<!DOCTYPE html>")
        .contains("<ins>not</ins>", "pay for &lt;that", "1 quotation checked", "1 not checked")
        .doesNotContain("http", "<script", "<that>");
  }

  @Test
  void whatCannotBeCheckedIsNamedAndTheOthersAreDone() throws IOException {
    String quotes = table("Bo Ray,car", "Ann Lee,Nobody was hurt.", ",", "Bo Ray, ");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path latin = Files.write(folder.resolve("l.txt"), new byte[] {'Z', 'o', (byte) 0xEB});
    Invocation run = run("check", quotes, "--against", empty.toString(), latin.toString(), hearing);
    assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    assertThat(run.err())
        .contains("empty: expected texts")
        .contains("l.txt: expected UTF-8, got the byte 0xEB at offset 2")
        .contains("q.csv:2: expected a quotation of 2 to 3,000 words, got 1: 'car'")
        .contains("q.csv:5: expected words, got none");
    assertThat(run.out()).endsWith("1 quotation, 1 verbatim\n");
  }

  @Test
  void quotationOfTenThousandWordsIsNamed() throws IOException {
    String quotes = table("Bo Ray," + "rain ".repeat(10_000));
    Invocation run = run("check", quotes, "--against", hearing);
    assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    assertThat(run.err()).contains("q.csv:2: expected a quotation of 2 to 3,000 words, got 10,000");
  }

  @Test
  void withoutASourceNothingIsChecked() throws IOException {
    Invocation run = run("check", table("Bo Ray,It rained"), "--against", "nowhere");
    assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    assertThat(run.err()).contains("no such file: nowhere").contains("expected a source");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void outputThatCannotBeWrittenIsAnErrorOfItsOwn() throws IOException {
    Invocation run =
        run("check", table("Bo Ray,It rained"), "--against", hearing, "--out", "no/such/file");
    assertThat(run.code()).isEqualTo(ExitCode.OUTPUT);
  }
}
