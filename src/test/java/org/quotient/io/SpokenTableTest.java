package org.quotient.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotient.document.FormatException;

class SpokenTableTest {

  @TempDir private Path folder;

  private List<String> read(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("q.csv"), bytes);
    List<String> rows = new ArrayList<>();
    SpokenTable.read(
        file.toString(),
        new SpokenTable.Sink() {
          @Override
          public void accept(int line, Optional<String> speaker, String words) {
            rows.add(line + " " + speaker.orElse("-") + ": " + words);
          }

          @Override
          public void reject(FormatException problem) {
            rows.add(problem.getMessage().replace(folder.toString() + "/", ""));
          }
        });
    return rows;
  }

  private List<String> read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void rowsHaveTheirLines() throws IOException {
    assertThat(
            read(
                """
                Speaker,Words,page
                Ann Lund,"It rained,
                she said",3

                ,It snowed,4
                Bo Ray,,5
                """))
        .containsExactly(
            "2 Ann Lund: It rained,\nshe said",
            "5 -: It snowed",
            "q.csv:6: expected words, got none");
  }

  @Test
  void headerTellsWhatPartsTheColumns() throws IOException {
    assertThat(read("\uFEFFspeaker;words\r\nAnn Lund;It rained, often\r\n"))
        .containsExactly("2 Ann Lund: It rained, often");
    assertThat(read("words\tspeaker\nIt rained\tAnn Lund\n"))
        .containsExactly("2 Ann Lund: It rained");
    assertThat(read("words\nIt rained\n")).containsExactly("2 -: It rained");
  }

  @Test
  void tableWithoutWordsIsAnError() {
    assertThatThrownBy(() -> read("who,what\nAnn,rain\n"))
        .isInstanceOf(FormatException.class)
        .hasMessageEndingWith(
            "q.csv:1: expected a header with the columns speaker and words, got 'who, what'");
    assertThatThrownBy(() -> read("")).hasMessageContaining("q.csv:1: expected a header");
  }

  @Test
  void brokenQuotingIsAnErrorWithItsLine() {
    assertThatThrownBy(() -> read("speaker,words\nAnn,rain\nBo,\"sun\n"))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining("q.csv:3: expected a row");
  }

  @Test
  void otherEncodingIsAnErrorWithItsPlace() {
    assertThatThrownBy(
            () -> read("speaker,words\nZo\u00EB,rain\n".getBytes(StandardCharsets.ISO_8859_1)))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining("q.csv: expected UTF-8, got the byte 0xEB at offset 16");
  }

  @Test
  void missingFileIsAnError() {
    assertThatThrownBy(() -> SpokenTable.read("nowhere.csv", null))
        .isInstanceOf(FormatException.class)
        .hasMessage("no such file: nowhere.csv");
  }
}
