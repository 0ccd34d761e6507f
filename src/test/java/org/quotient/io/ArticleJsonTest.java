package org.quotient.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotient.document.Analysis;
import org.quotient.document.Article;
import org.quotient.document.FormatException;

class ArticleJsonTest {

  private static final Article FULL =
      new Article(
          "a",
          Optional.of("T"),
          Optional.of(LocalDate.of(2024, 3, 12)),
          Optional.of("S"),
          Optional.of("U"),
          "de",
          "Text 😀");

  @TempDir Path folder;

  private Collected read(String name, String content) throws IOException {
    return Collected.of(Files.writeString(folder.resolve(name), content));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.json", "x.jsonl", "x.ndjson"})
  void everyFieldIsRead(String name) throws IOException {
    String json =
        "{\"id\":\"a\",\"title\":\"T\",\"published\":\"2024-03-12T00:00:00Z\",\"source\":\"S\","
            + "\"url\":\"U\",\"language\":\"de\",\"text\":\"Text \\ud83d\\ude00\",\"more\":[{}]}";
    assertThat(read(name, json).article()).isEqualTo(FULL);
  }

  @Test
  void absentFieldMayBeNullOrBlank() throws IOException {
    String json =
        "{\"id\":\"a\",\"title\":null,\"published\":\"\",\"source\":\" \",\"url\":null,"
            + "\"language\":null,\"text\":\"\"}";
    assertThat(read("x.jsonl", json).article()).isEqualTo(Article.of("a", ""));
  }

  @Test
  void analysisIsAnArticleToo() throws IOException {
    Analysis rich = Samples.rich();
    Collected all = read("x.jsonl", AnalysisWriter.toJson(rich) + "\n");
    assertThat(all.article()).isEqualTo(rich.article());
  }

  @Test
  void arrayIsReadElementByElement() throws IOException {
    Collected all =
        read(
            "x.json",
            """
            [
             {"id":"a","text":"1"},
             7, [1, [2]],
             {"id":"b"},
             {"text":"2","id":"c"}
            ]
            """);
    assertThat(all.ids()).containsExactly("a", "c");
    assertThat(all.problems())
        .containsExactly(
            folder.resolve("x.json") + ":3: [1]: expected an object, got 7",
            folder.resolve("x.json") + ":3: [2]: expected an object, got an array",
            folder.resolve("x.json") + ":4: [3].text: expected a string, got nothing");
  }

  @Test
  void emptyArrayHoldsNothing() throws IOException {
    Collected all = read("x.json", "[]");
    assertThat(all.articles()).isEmpty();
    assertThat(all.problems()).isEmpty();
  }

  @Test
  void linesInAFileOfJsonAreReadAsLines() throws IOException {
    String lines = "{\"id\":\"a\",\"text\":\"1\"}\nbroken\n{\"id\":\"b\",\"text\":\"2\"}\n";
    Collected all = read("x.json", lines);
    assertThat(all.ids()).containsExactly("a", "b");
    assertThat(all.problems()).hasSize(1);
    String cut = "{\"id\":\"a\",\"te\n{\"id\":\"b\",\"text\":\"2\"}\n";
    assertThat(Collected.standard(cut).ids()).containsExactly("b");
  }

  @Test
  void brokenLineSpoilsNoOther() throws IOException {
    Collected all =
        read(
            "x.jsonl",
            "\uFEFF{\"id\":\"a\",\"text\":\"1\"}\r\n\r\n{\"id\":\"b\",\"text\":\n"
                + "{\"id\":\"c\",\"text\":\"3\"} {}\nnull\n[]\n{\"id\":\"d\",\"text\":\"4\"}");
    Path file = folder.resolve("x.jsonl");
    assertThat(all.ids()).containsExactly("a", "d");
    assertThat(all.problems())
        .satisfiesExactly(
            p -> assertThat(p).startsWith(file + ":3: expected a JSON object, got "),
            p -> assertThat(p).isEqualTo(file + ":4: expected one object in a line, got more"),
            p -> assertThat(p).isEqualTo(file + ":5: expected an object, got null"),
            p -> assertThat(p).isEqualTo(file + ":6: expected an object, got an array"));
  }

  @Test
  void badUtf8InALineIsNamedByItsOffsetInTheFile() throws IOException {
    byte[] bytes =
        "{\"id\":\"a\",\"text\":\"é\"}\n{\"id\":\"b\",\"text\":\"X\"}\n{\"id\":\"c\",\"text\":\"\"}"
            .getBytes(StandardCharsets.UTF_8);
    int offset = new String(bytes, StandardCharsets.ISO_8859_1).indexOf('X');
    bytes[offset] = (byte) 0xFF;
    Path file = Files.write(folder.resolve("x.jsonl"), bytes);
    Collected all = Collected.of(file);
    assertThat(all.ids()).containsExactly("a", "c");
    assertThat(all.problems())
        .containsExactly(file + ":2: expected UTF-8, got the byte 0xFF at offset " + offset);
  }

  @Test
  void badUtf8InADocumentIsNamedByItsOffset() throws IOException {
    String start = "[{\"id\":\"a\",\"text\":\"" + "é".repeat(30_000);
    byte[] bytes = (start + "X\"}]").getBytes(StandardCharsets.UTF_8);
    int offset = bytes.length - 4;
    bytes[offset] = (byte) 0xC0;
    Path file = Files.write(folder.resolve("x.json"), bytes);
    assertThat(Collected.of(file).problem())
        .isEqualTo(file + ": expected UTF-8, got the byte 0xC0 at offset " + offset);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\":\"a\"}                           | text: expected a string, got nothing",
        "{\"id\":\"a\",\"text\":null}             | text: expected a string, got null",
        "{\"id\":\"a\",\"text\":7}                | text: expected a string, got 7",
        "{\"id\":\"a\",\"text\":[\"x\"]}          | text: expected a string, got an array",
        "{\"text\":\"x\"}                         | id: expected a string, got nothing",
        "{\"text\":\"x\",\"id\":7}                | id: expected a string, got 7",
        "{\"text\":\"x\",\"id\":\" \"}            | id: expected an id, got ' '",
        "{\"id\":\"a\",\"text\":\"\",\"title\":{}} | title: expected a string, got an object",
        "{\"id\":\"a\",\"text\":\"\",\"url\":true} | url: expected a string, got true",
        "{\"id\":\"a\",\"text\":\"\",\"published\":\"2024-02-30\"} | published: expected a date"
            + " like 2024-03-12, 2024-03-12T08:30:00Z or 20240312, got '2024-02-30'",
        "{\"id\":\"a\",\"text\":\"\",\"published\":20240312} | published: expected a string,"
            + " got 20240312",
        "{\"id\":\"a\",\"text\":\"x\\ud83d!\"} | text: expected text that UTF-8 can hold, got half"
            + " of a surrogate pair, \\uD83D, as character 2",
        "{\"id\":\"\\udc00\",\"text\":\"\"} | id: expected text that UTF-8 can hold, got half of a"
            + " surrogate pair, \\uDC00, as character 1",
        "{\"id\":\"a\",\"text\":\"\",\"text\":\"\"} | expected a JSON object, got Duplicate field"
            + " 'text' at column 27"
      })
  void wrongFieldIsRejected(String json, String problem) throws IOException {
    assertThat(read("x.jsonl", "\n" + json + "\n").problem())
        .isEqualTo(folder.resolve("x.jsonl") + ":2: " + problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``                        | x.json: expected JSON, got nothing",
        "`[{\"id\":\"a\"`          | x.json:1: expected JSON, got Unexpected end-of-input",
        "`{\n\"id\":,`             | x.json:2: expected JSON, got Unexpected character",
        "`nonsense`                | x.json:1: expected JSON, got Unrecognized token 'nonsense'"
      })
  void brokenDocumentIsRejected(String json, String problem) throws IOException {
    assertThat(read("x.json", json).problem()).startsWith(folder + "/" + problem);
  }

  @Test
  void articlesBeforeABreakAreRead() throws IOException {
    Collected all = read("x.json", "[{\"id\":\"a\",\"text\":\"\"},\n{\"id\":\"b\" \"text\":\"\"}]");
    assertThat(all.ids()).containsExactly("a");
    assertThat(all.problems()).hasSize(1);
  }

  @Test
  void idOfAnEarlierArticleIsRejected() throws IOException {
    Path first = Files.writeString(folder.resolve("a.txt"), "Text");
    Path second =
        Files.writeString(
            folder.resolve("b.jsonl"),
            "{\"id\":\"b\",\"text\":\"\"}\n{\"id\":\"a\",\"text\":\"\"}");
    Collected all = Collected.of(first, second);
    assertThat(all.ids()).containsExactly("a", "b");
    assertThat(all.problems())
        .containsExactly(
            second
                + ":2: id: expected one that no other article has, got 'a', which "
                + first
                + " has");
  }

  @Test
  void deepNestingIsAnErrorOrPassedOver() throws IOException {
    String deep = "[".repeat(100_000) + "]".repeat(100_000);
    String extra = "{\"id\":\"a\",\"text\":\"\",\"more\":" + deep + "}";
    assertThat(read("x.jsonl", extra).problem()).contains("nesting depth");
    assertThat(read("x.json", deep).problem()).contains("nesting depth");
  }

  @Test
  void lineOfFiftyMegabytesIsRead() throws IOException {
    String text = "word ".repeat(10_000_000);
    Collected all = read("x.jsonl", "{\"id\":\"a\",\"text\":\"" + text + "\"}\n");
    assertThat(all.article().text()).isEqualTo(text);
  }

  @Test
  void linesAreStreamedInConstantMemory() throws IOException {
    int articles = 1_600;
    String text = "x".repeat(1_000_000);
    List<Integer> seen = new ArrayList<>();
    new ArticleReader(Optional.empty())
        .read(
            List.of("-"),
            new Lines(articles, text),
            new ArticleReader.Sink() {
              @Override
              public void accept(Article article) {
                assertThat(article.text()).hasSameSizeAs(text);
                seen.add(article.text().length());
              }

              @Override
              public void reject(FormatException problem) throws IOException {
                throw problem;
              }
            });
    assertThat(seen).isEqualTo(Collections.nCopies(articles, text.length()));
  }

  /** Lines that are made when they are asked for: more than the heap holds. */
  private static final class Lines extends InputStream {

    private final int count;
    private final String text;
    private int made;
    private InputStream line = InputStream.nullInputStream();

    Lines(int count, String text) {
      this.count = count;
      this.text = text;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = line.read(bytes, offset, length);
      if (read < 0 && made < count) {
        String next = "{\"id\":\"a" + made++ + "\",\"text\":\"" + text + "\"}\n";
        line = new ByteArrayInputStream(next.getBytes(StandardCharsets.UTF_8));
        return line.read(bytes, offset, length);
      }
      return read;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }
  }
}
