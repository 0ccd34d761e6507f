package org.quotient.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotient.document.Article;
import org.quotient.document.FormatException;

class ArticleReaderTest {

  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  @Test
  void fileIsNamedByItsNameWithoutExtension() throws IOException {
    Collected all =
        Collected.of(
            write("a.b.txt", "1"), write("d/plain", "2"), write("e.md", "3"), write(".h", "4"));
    assertThat(all.ids()).containsExactly("a.b", "plain", "e", ".h");
    assertThat(all.texts()).containsExactly("1", "2", "3", "4");
  }

  @Test
  void folderIsReadSortedAndDeepWithoutHiddenAndForeignFiles() throws IOException {
    write("in/b.txt", "1");
    write("in/a/z.TXT", "2");
    write("in/c.html", "<p>3</p>");
    write("in/d.jsonl", "{\"id\":\"j\",\"text\":\"4\"}\n");
    for (String name : List.of("in/README.md", "in/.x.txt", "in/.git/y.txt", "in/n.pdf", "in/n")) {
      write(name, "never");
    }
    Collected all = Collected.of(folder.resolve("in"));
    assertThat(all.ids()).containsExactly("a/z", "b", "c", "j");
    assertThat(all.texts()).containsExactly("2", "1", "3", "4");
    assertThat(all.problems()).isEmpty();
  }

  @Test
  void filesThatWouldShareAnIdAreNamedByTheirPaths() throws IOException {
    Path one = write("2023/x.txt", "1");
    Path other = write("2024/x.txt", "2");
    Collected all = Collected.of(one, other, write("y.txt", "3"));
    assertThat(all.ids()).containsExactly(one.toString(), other.toString(), "y");
  }

  @Test
  void sameFileTwiceIsRejectedOnce() throws IOException {
    Path one = write("x.txt", "1");
    Collected all = Collected.of(one, one);
    assertThat(all.ids()).containsExactly(one.toString());
    assertThat(all.problems())
        .containsExactly(
            one
                + ": id: expected one that no other article has, got '"
                + one
                + "', which "
                + one
                + " has");
  }

  @Test
  void linkThatLeadsBackIntoItsFolderIsNotFollowedForever() throws IOException {
    write("in/a.txt", "1");
    Files.createSymbolicLink(folder.resolve("in/loop"), folder.resolve("in"));
    assertThat(Collected.of(folder.resolve("in")).ids()).containsExactly("a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"none.txt", "", "a\u0000b"})
  void missingInputFailsBeforeAnythingIsHandedOver(String missing) throws IOException {
    Path good = write("good.txt", "1");
    String name = missing.equals("none.txt") ? folder.resolve(missing).toString() : missing;
    Collected sink = new Collected();
    assertThatExceptionOfType(FormatException.class)
        .isThrownBy(() -> read(List.of(good.toString(), name), sink))
        .withMessage("no such file: " + name);
    assertThat(sink.articles()).isEmpty();
    assertThat(sink.problems()).isEmpty();
  }

  private static void read(List<String> inputs, ArticleReader.Sink sink) throws IOException {
    new ArticleReader(Optional.empty()).read(inputs, InputStream.nullInputStream(), sink);
  }

  @Test
  void unreadableFileFailsBeforeAnythingIsHandedOver() throws IOException {
    Path file = write("x.txt", "1");
    Assumptions.assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file));
    assertThatExceptionOfType(FormatException.class)
        .isThrownBy(() -> Collected.of(file))
        .withMessage("cannot read " + file);
  }

  @Test
  void brokenLinkInAFolderFails() throws IOException {
    Files.createSymbolicLink(folder.resolve("x.txt"), folder.resolve("gone"));
    assertThatExceptionOfType(FormatException.class)
        .isThrownBy(() -> Collected.of(folder))
        .withMessage("cannot read " + folder.resolve("x.txt"));
  }

  @Test
  void fileThatVanishesIsRejectedAndTheOthersAreRead() throws IOException {
    Path first = write("a.txt", "1");
    Path second = write("b.txt", "2");
    Path third = write("c.txt", "3");
    List<String> seen = new ArrayList<>();
    read(
        List.of(first.toString(), second.toString(), third.toString()),
        new ArticleReader.Sink() {
          @Override
          public void accept(Article article) throws IOException {
            seen.add(article.id());
            Files.deleteIfExists(second);
          }

          @Override
          public void reject(FormatException problem) {
            seen.add(problem.getMessage());
          }
        });
    assertThat(seen).containsExactly("a", "cannot read " + second, "c");
  }

  @Test
  void standardInputTwiceFails() {
    assertThatExceptionOfType(FormatException.class)
        .isThrownBy(() -> read(List.of("-", "-"), new Collected()))
        .withMessage("expected - once, got it again");
  }

  @Test
  void standardInputIsLeftOpen() throws IOException {
    boolean[] closed = {false};
    InputStream in =
        new ByteArrayInputStream(new byte[] {'x'}) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    new ArticleReader(Optional.empty()).read(List.of("-"), in, new Collected());
    assertThat(closed[0]).isFalse();
  }

  @Test
  void errorOfTheSinkEndsTheReading() throws IOException {
    Path file = write("x.jsonl", "{\"id\":\"a\",\"text\":\"\"}\n{\"id\":\"b\",\"text\":\"\"}\n");
    List<String> seen = new ArrayList<>();
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(
            () ->
                read(
                    List.of(file.toString()),
                    new ArticleReader.Sink() {
                      @Override
                      public void accept(Article article) throws IOException {
                        seen.add(article.id());
                        throw new IOException("disk full");
                      }

                      @Override
                      public void reject(FormatException problem) {
                        seen.add(problem.getMessage());
                      }
                    }))
        .withMessage("disk full");
    assertThat(seen).containsExactly("a");
  }

  @Test
  void articleWithoutADateGetsTheDefaultDate() throws IOException {
    LocalDate day = LocalDate.of(2024, 3, 12);
    String lines =
        "{\"id\":\"a\",\"text\":\"\"}\n{\"id\":\"b\",\"text\":\"\",\"published\":\"20200101\"}";
    Collected all = Collected.standard(lines.getBytes(StandardCharsets.UTF_8), Optional.of(day));
    assertThat(all.articles())
        .extracting(Article::published)
        .containsExactly(Optional.of(day), Optional.of(LocalDate.of(2020, 1, 1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Text.                                     | Text.",
        "[UPDATED] Text.                           | [UPDATED] Text.",
        "{sic} Text.                               | {sic} Text.",
        "< 5 per cent                              | < 5 per cent",
        "<p>Tag</p>                                | Tag",
        "<!DOCTYPE html><p>Page                    | Page",
        "{\"id\":\"a\",\"text\":\"line\"}          | line",
        "[{\"id\":\"a\",\"text\":\"array\"}]       | array",
        "{\\n \"id\":\"a\",\\n\"text\":\"many\"\\n} | many"
      })
  void standardInputIsWhatItStartsWith(String input, String text) throws IOException {
    Collected all = Collected.standard(input.replace("\\n", "\n"));
    assertThat(all.article().text()).isEqualTo(text);
  }

  @Test
  void textOfStandardInputIsNamedStdin() throws IOException {
    assertThat(Collected.standard("Text.").article().id()).isEqualTo("stdin");
    assertThat(Collected.standard("<p>Text.").article().id()).isEqualTo("stdin");
    assertThat(Collected.standard("").article()).isEqualTo(Article.of("stdin", ""));
  }

  @Test
  void badUtf8IsRejectedWithItsOffsetAndTheOthersAreRead() throws IOException {
    Path bad = write("bad.txt", new byte[] {'c', 'a', 'f', (byte) 0xE9, '!'});
    Path cut = write("cut.txt", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xC3});
    Collected all = Collected.of(bad, cut, write("good.txt", "café"));
    assertThat(all.texts()).containsExactly("café");
    assertThat(all.problems())
        .containsExactly(
            bad + ": expected UTF-8, got the byte 0xE9 at offset 3",
            cut + ": expected UTF-8, got the byte 0xC3 at offset 3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.txt", "x.html", "x.json", "x.jsonl"})
  void randomBytesMakeArticlesOrErrors(String name) throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int n = 0; n < 100; n++) {
      byte[] bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);
      Collected all = Collected.of(write(name, bytes));
      assertThat(all.problems())
          .as("seed %d", seed)
          .allSatisfy(problem -> assertThat(problem).contains(name).contains("expected"));
      Collected standard = Collected.standard(bytes, Optional.empty());
      assertThat(standard.articles().size() + standard.problems().size())
          .as("seed %d", seed)
          .isPositive();
    }
  }

  @Test
  void hostileTextIsReadAsItStands() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int n = 0; n < 100; n++) {
      String text = "x" + Hostile.text(random, 40);
      assertThat(Collected.of(write("x.txt", text)).article().text())
          .as("seed %d", seed)
          .isEqualTo(text);
    }
  }
}
