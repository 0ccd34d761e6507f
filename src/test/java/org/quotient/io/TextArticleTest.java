package org.quotient.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotient.document.Article;

class TextArticleTest {

  private static Article read(String file) throws IOException {
    return Collected.standard(file).article();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n\n",
        "one line, no end",
        "a\r\nb\rc\n",
        "a\u0000b",
        "\u200Bzero\u00ADwidth\u2060",
        "late \uFEFF mark",
        "👩‍👩‍👧 family",
        "\u2028\u0085\f",
        "--- dashes\n---\n",
        "----\ntitle: x\n---\n",
        "---\ntitle: never closed\n",
        "---\ntitle: x\n\n---\ntext",
        "---\nno field here\n---\ntext",
        "---\ntitle:x\n---\ntext",
        " ---\ntitle: x\n---\ntext"
      })
  void fileWithoutFrontMatterIsTextUntouched(String file) throws IOException {
    assertThat(read(file)).isEqualTo(Article.of("stdin", file));
  }

  @Test
  void byteOrderMarkIsNoText() throws IOException {
    assertThat(read("\uFEFFText").text()).isEqualTo("Text");
    assertThat(read("\uFEFF\uFEFFText").text()).isEqualTo("\uFEFFText");
    assertThat(read("\uFEFF---\ntitle: T\n---\nText").title()).contains("T");
  }

  @Test
  void frontMatterIsNoText() throws IOException {
    String file =
        """
        ---
        title: A "lane": opened\s
        published: 2024-03-12
        source:\tThe Post
        url: https://post.example/1
        language: de
        id: one
        kind: court
        empty:
        ---
        \r
        Text ---\s
        ---
        more""";
    assertThat(read(file))
        .isEqualTo(
            new Article(
                "one",
                Optional.of("A \"lane\": opened"),
                Optional.of(LocalDate.of(2024, 3, 12)),
                Optional.of("The Post"),
                Optional.of("https://post.example/1"),
                "de",
                "\r\nText --- \n---\nmore"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\r\ntitle: T\r\n---\r\nText",
        "---\ntitle: T\n---\nText",
        "---\r\ntitle: T\n---\nText"
      })
  void frontMatterHasAnyLineEnds(String file) throws IOException {
    Article article = read(file);
    assertThat(article.title()).contains("T");
    assertThat(article.text()).isEqualTo("Text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"---\ntitle: T\n---", "---\ntitle: T\n---\n"})
  void frontMatterAloneLeavesAnEmptyText(String file) throws IOException {
    assertThat(read(file).text()).isEmpty();
  }

  @Test
  void frontMatterHasFiftyLinesAtMost() throws IOException {
    StringBuilder fields = new StringBuilder("---\n");
    for (int i = 1; i <= 50; i++) {
      fields.append("k").append(i).append(": v\n");
    }
    assertThat(read(fields + "---\nText").text()).isEqualTo("Text");
    String long51 = fields + "k51: v\n---\nText";
    assertThat(read(long51).text()).isEqualTo(long51);
  }

  @Test
  void emptyFieldIsNone() throws IOException {
    Article article = read("---\ntitle:\npublished: \nlanguage:\n---\nText");
    assertThat(article).isEqualTo(Article.of("stdin", "Text"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "published: soon | standard input:2: published: expected a date like 2024-03-12,"
            + " 2024-03-12T08:30:00Z or 20240312, got 'soon'",
        "id:             | standard input:2: id: expected an id, got ''",
        "title: a@title: b | standard input:3: title: expected once, got again"
      })
  void wrongFieldIsRejected(String field, String problem) throws IOException {
    String file = "---\n" + field.replace("@", "\n") + "\n---\nText";
    assertThat(Collected.standard(file).problem()).isEqualTo(problem);
  }

  @Test
  void lineOfManyMegabytesIsRead() throws IOException {
    String line = "word ".repeat(2_000_000);
    assertThat(read(line).text().getBytes(StandardCharsets.UTF_8)).hasSize(10_000_000);
    assertThat(read("---\ntitle: " + line + "\n---\nText").text()).isEqualTo("Text");
  }
}
