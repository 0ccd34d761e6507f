package org.quotient.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotient.document.Analysis;
import org.quotient.document.Article;
import org.quotient.document.FormatException;
import org.quotient.document.MadeBy;

class DocumentReaderTest {

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String json(String id) {
    Analysis analysis =
        new Analysis(
            Article.of(id, "It rained."),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(List.of()),
            Optional.empty(),
            List.of(),
            new MadeBy("test", "1", Map.of()));
    return AnalysisWriter.toJson(analysis);
  }

  private List<String> read(Path... inputs) throws IOException {
    List<String> seen = new ArrayList<>();
    DocumentReader.read(
        List.of(inputs).stream().map(Path::toString).toList(),
        InputStream.nullInputStream(),
        new DocumentReader.Sink() {
          @Override
          public void accept(Article article, String file) {
            seen.add("article " + article.id() + " of " + Path.of(file).getFileName());
          }

          @Override
          public void accept(Analysis analysis, String file) {
            seen.add("analysis " + analysis.article().id() + " of " + Path.of(file).getFileName());
          }

          @Override
          public void reject(FormatException problem) {
            seen.add(problem.getMessage().replace(folder + "/", ""));
          }
        });
    return seen;
  }

  @Test
  void analysesAreToldFromArticles() throws IOException {
    file("a.txt", "It rained.");
    file("b.json", json("b1"));
    file("c.jsonl", json("c1") + "\n\n" + json("c2") + "\n");
    file("d.json", "{\"id\": \"d1\", \"text\": \"It rained.\"}");
    assertThat(read(folder))
        .containsExactly(
            "article a of a.txt",
            "analysis b1 of b.json",
            "analysis c1 of c.jsonl",
            "analysis c2 of c.jsonl",
            "article d1 of d.json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[5,2]", "[0,20]", "[0,4],[2,6]", "[4,6],[0,2]"})
  void wrongSpansAreNamedAndTheOthersAreRead(String spans) throws IOException {
    String quotations =
        "\"quotations\":[{\"id\":\"q1\",\"kind\":\"direct\",\"act\":\"speech\",\"content\":["
            + spans
            + "],\"cue\":[],\"source\":[],\"speaker\":{\"kind\":\"none\"},\"by\":\"test\",\"score\":1}]";
    String wrong = json("x").replace("\"quotations\":[]", quotations);
    List<String> seen = read(file("c.jsonl", wrong + "\n" + json("c2") + "\n"));
    assertThat(seen).hasSize(2);
    assertThat(seen.get(0)).startsWith("c.jsonl:1: ").contains("quotations[0]", "expected");
    assertThat(seen.get(1)).isEqualTo("analysis c2 of c.jsonl");
  }

  @Test
  void whatIsMissingOrEmptyIsNamedAndTheOthersAreRead() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path latin = Files.write(folder.resolve("l.txt"), new byte[] {'Z', 'o', (byte) 0xEB});
    assertThat(read(empty, folder.resolve("nowhere"), latin, file("a.txt", "It rained.")))
        .containsExactly(
            "empty: expected texts (.txt, .html, .htm, .json, .jsonl, .ndjson), found none in the"
                + " folder",
            "no such file: nowhere",
            "l.txt: expected UTF-8, got the byte 0xEB at offset 2",
            "article a of a.txt");
  }
}
