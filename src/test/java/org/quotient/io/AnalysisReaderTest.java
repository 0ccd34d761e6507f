package org.quotient.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotient.document.Analysis;
import org.quotient.document.FormatException;

class AnalysisReaderTest {

  private static final String RICH = AnalysisWriter.toJson(Samples.rich());

  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void prettyObjectIsRead() throws IOException {
    String pretty = new ObjectMapper().readTree(RICH).toPrettyString();
    assertThat(AnalysisReader.read(write("x.json", pretty))).containsExactly(Samples.rich());
  }

  @Test
  void linesAreReadInTheirOrder() throws IOException {
    Analysis bare = Samples.bare("Text");
    String lines = RICH + "\n\n" + AnalysisWriter.toJson(bare) + "\n";
    assertThat(AnalysisReader.read(write("x.jsonl", lines))).containsExactly(Samples.rich(), bare);
    assertThat(AnalysisReader.read(write("x.jsonl", ""))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"schema\":\"quotient/1\" | \"schema\":\"quotient/2\" | schema: expected 'quotient/1', got"
            + " 'quotient/2'",
        "\"codepoint\" | \"utf16\" | offset_unit: expected 'codepoint', got 'utf16'",
        "\"offset_unit\":\"codepoint\", | `` | offset_unit: expected a string, got nothing",
        "\"layers\":[\"tokens\", | \"layers\":[\"tokens\",\"moods\", | layers[1]: expected"
            + " tokens|entities|times|quotations|claims, got 'moods'",
        "\"layers\":[\"tokens\", | \"layers\":[\"tokens\",\"tokens\", | layers[1]: expected every"
            + " layer once, got 'tokens'",
        "\"layers\":[\"tokens\", | \"layers\":[ | paragraphs: expected nothing, as layers lacks"
            + " 'tokens', got an array",
        "\"tokens\":[[0,1], | \"tokens\":[[0,1],[0,1], | tokens[1][0]: expected an offset from 1",
        "\"id\":\"2024/harrow 😀\", | `` | id: expected a string, got nothing",
        "\"id\":\"2024/harrow 😀\" | \"id\":\" \" | need an id and a language",
        "2024-03-12 | 12 March | published: expected a date like 2024-03-12, got '12 March'",
        "\"kind\":\"mixed\" | \"kind\":\"foo\" | quotations[0].kind: expected"
            + " direct|mixed|indirect, got 'foo'",
        "\"kind\":\"mixed\" | \"kind\":7 | quotations[0].kind: expected direct|mixed|indirect,"
            + " got 7",
        "\"kind\":\"mixed\", | `` | quotations[0].kind: expected direct|mixed|indirect, got nothing",
        "\"act\": | \"mood\":\"x\",\"act\": | quotations[0]: expected no keys but id, kind, act,",
        "\"content\":[[58,94]] | \"content\":[[58,97]] | quotations[0].content[0]: expected"
            + " 0 <= start < end <= 96, got [58,97)",
        "\"content\":[[58,94]] | \"content\":[[58,58]] | quotations[0].content[0]: expected"
            + " 0 <= start < end <= 96, got [58,58)",
        "\"content\":[[58,94]] | \"content\":[[-1,94]] | quotations[0].content[0]: expected"
            + " 0 <= start < end <= 96, got [-1,94)",
        "\"content\":[[58,94]] | \"content\":[[58]] | quotations[0].content[0]: expected"
            + " [start,end], got an array",
        "\"content\":[[58,94]] | \"content\":[[58,94.5]] | quotations[0].content[0][1]: expected a"
            + " whole number, got 94.5",
        "\"content\":[[58,94]] | \"content\":[] | quotations[0]: need a content",
        "\"content\":[[58,94]] | \"content\":[[58,94],[60,70]] | quotations[0].content[1][0]:"
            + " expected an offset from 94 on, as spans are disjoint, got 60",
        "\"repair\":\"closing-mark\" | \"repair\":\"closing_mark\" | quotations[0].repair: expected"
            + " opening-mark|closing-mark, got 'closing_mark'",
        "\"speaker\":{ | \"speaker\":{\"age\":3, | quotations[0].speaker: expected no keys but kind,"
            + " entity, name, got 'age'",
        "\"person\",\"entity\":\"e1\" | \"person\",\"entity\":\"e9\" | quotations[0].speaker.entity:"
            + " expected an id in entities, got 'e9'"
      })
  void wrongQuotationOrHeadIsRefusedWithItsPlace(String from, String to, String problem) {
    refused(from, to, problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"time\":\"t1\" | \"time\":\"e1\" | claims[0].time: expected an id in times, got 'e1'",
        "\"time\":\"t1\" | \"time\":null | claims[0].time: expected a string, got null",
        "\"id\":\"c2\" | \"id\":\"c1\" | claims[1].id: expected an id of its own, got 'c1'",
        "\"amount\":1500000 | \"amount\":\"1500000\" | claims[0].value.amount: expected a number,"
            + " got '1500000'",
        "\"amount\":1500000 | \"amount\":1e999999999 | claims[0].value.amount: expected a number of"
            + " at most",
        "\"amount\":1500000 | \"low\":1,\"high\":2 | claims[0].value: expected no keys but kind,"
            + " amount, got 'low'",
        "\"by\":\"number\",\"score\":0 | \"by\":\"number\",\"score\":1.01 | claims[0].score:"
            + " expected a number from 0 to 1, got 1.01",
        "\"by\":\"number\" | \"by\":\"\" | claims[0]: need an id and a score",
        "\"name\":\"Ann Lee\",\"aliases\" | \"name\":\" \",\"aliases\" | entities[0]: need a name",
        "\"models\":{ | \"models\":{\"x\":1, | made_by.models.x: expected a string, got 1",
        "\"warnings\":[ | \"warnings\":[7, | warnings[0]: expected an object, got 7",
        "\"warnings\":[ | \"warnings\":{},\"x\":[ | expected no keys but schema, id,"
      })
  void wrongClaimOrOtherPartIsRefusedWithItsPlace(String from, String to, String problem) {
    refused(from, to, problem);
  }

  private static void refused(String from, String to, String problem) {
    assertThat(RICH).contains(from);
    String json = RICH.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));
    assertThatExceptionOfType(FormatException.class)
        .isThrownBy(() -> AnalysisReader.parse(json, "annotations/x.json"))
        .withMessageStartingWith("annotations/x.json: ")
        .withMessageContaining(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``    | expected an analysis, got nothing",
        "[]    | expected an analysis, got [",
        "7     | expected an analysis",
        "{     | expected an analysis, got Unexpected end-of-input",
        "{}    | schema: expected a string, got nothing"
      })
  void whatIsNoAnalysisIsRefused(String json, String problem) {
    assertThatExceptionOfType(FormatException.class)
        .isThrownBy(() -> AnalysisReader.parse(json, "x"))
        .withMessageStartingWith("x: " + problem);
  }

  @Test
  void moreThanOneAnalysisIsRefusedWhereOneIsDue() {
    assertThatExceptionOfType(FormatException.class)
        .isThrownBy(() -> AnalysisReader.parse(RICH + " {}", "x"))
        .withMessage("x: expected one analysis, got more after its end");
  }

  @Test
  void errorInAFileNamesTheLine() throws IOException {
    Path file = write("x.jsonl", RICH + "\n" + RICH.replace("mixed", "foo") + "\n");
    assertThatExceptionOfType(FormatException.class)
        .isThrownBy(() -> AnalysisReader.read(file))
        .withMessage(file + ":2: quotations[0].kind: expected direct|mixed|indirect, got 'foo'");
    Path broken = write("y.jsonl", RICH + "\n{\n\n\"id\" 7}");
    assertThatExceptionOfType(FormatException.class)
        .isThrownBy(() -> AnalysisReader.read(broken))
        .withMessageStartingWith(broken + ":4: expected an analysis, got Unexpected character");
  }

  @Test
  void missingFileIsAnError() {
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> AnalysisReader.read(folder.resolve("none")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "layers", "warnings", "made_by", "claims", "language"})
  void schemaRefusesWhatTheReaderRefuses(String key) throws IOException {
    ObjectNode node = (ObjectNode) new ObjectMapper().readTree(RICH);
    node.remove(key);
    assertThat(SchemaCheck.problems(node.toString())).isNotEmpty();
    assertThatExceptionOfType(FormatException.class)
        .isThrownBy(() -> AnalysisReader.parse(node.toString(), "x"));
  }

  @Test
  void schemaRefusesAForeignKeyInEveryObject() throws IOException {
    int objects = RICH.split("\\{", -1).length - 1;
    int at = -1;
    for (int n = 0; n < objects; n++) {
      at = RICH.indexOf('{', at + 1);
      String json = RICH.substring(0, at + 1) + "\"foreign\":1," + RICH.substring(at + 1);
      assertThat(SchemaCheck.problems(json)).as("object %d", n).isNotEmpty();
    }
  }
}
