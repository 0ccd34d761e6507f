package org.quotient.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotient.document.Analyzer;
import org.quotient.document.FormatException;
import org.quotient.document.Layer;
import org.quotient.document.StageException;

class AnnotateCommandTest {

  @TempDir Path folder;

  /** Fails on articles that say so. */
  private final Analyzer fragile =
      (article, layers) -> {
        switch (article.text()) {
          case "stage" ->
              throw new StageException(
                  Layer.CLAIMS, article.id(), new IllegalStateException("odd"));
          case "runtime" -> throw new IllegalStateException("odd");
          case "stack" -> throw new StackOverflowError();
          case "memory" -> throw new OutOfMemoryError();
          default -> {
            return Analyses.NOTHING.analyze(article, layers);
          }
        }
      };

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String jsonLines(int articles) {
    return IntStream.range(0, articles)
        .mapToObj(i -> "{\"id\":\"a" + i + "\",\"text\":\"Rain fell.\"}\n")
        .collect(Collectors.joining());
  }

  private static List<String> ids(String output) {
    return output.lines().map(line -> line.replaceFirst(".*\"id\":\"([^\"]*)\".*", "$1")).toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 16})
  void outputHasTheOrderOfTheInputWhateverTheThreads(int threads) {
    Analyzer uneven =
        (article, layers) -> {
          long millis = article.id().hashCode() % 7;
          try {
            Thread.sleep(Math.abs(millis));
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          return Analyses.NOTHING.analyze(article, layers);
        };
    Invocation run =
        Invocation.with(uneven)
            .in(jsonLines(200))
            .run("annotate", "-", "--threads", String.valueOf(threads));
    assertThat(run.code()).isZero();
    assertThat(ids(run.out())).isEqualTo(IntStream.range(0, 200).mapToObj(i -> "a" + i).toList());
  }

  @Test
  void articlesUnderWayAreFew() {
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicInteger written = new AtomicInteger();
    Analyzer counting =
        (article, layers) -> {
          int underWay = begun.incrementAndGet() - written.get();
          most.accumulateAndGet(underWay, Math::max);
          return Analyses.NOTHING.analyze(article, layers);
        };
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) {}

          @Override
          public void write(byte[] bytes, int start, int length) {
            if (length > 0) {
              written.incrementAndGet();
            }
          }
        };
    Invocation.with(counting).in(jsonLines(500)).to(out).run("annotate", "-", "--threads", "2");
    assertThat(written).hasValueGreaterThanOrEqualTo(500);
    assertThat(most).hasValueLessThanOrEqualTo(2 * 8 + 1);
  }

  @ParameterizedTest
  @CsvSource({
    "stage, quotient: article bad: claims failed: java.lang.IllegalStateException: odd",
    "runtime, quotient: article bad: failed: java.lang.IllegalStateException: odd",
    "stack, quotient: article bad: failed: java.lang.StackOverflowError",
    "memory, quotient: article bad: needs more memory: set QUOTIENT_OPTS=-Xmx4g"
  })
  void anArticleThatFailsIsReportedAndTheOthersAreDone(String text, String message)
      throws IOException {
    Path good = file("good.txt", "Rain fell.");
    Path bad = file("bad.txt", text);
    Path last = file("last.txt", "Snow fell.");
    Invocation run =
        Invocation.with(fragile).run("annotate", good.toString(), bad.toString(), last.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(ids(run.out())).containsExactly("good", "last");
    assertThat(run.err().lines().findFirst()).contains(message);
    assertThat(run.err()).contains("2 articles, 0 quotations, 0 claims, 1 failure, ");
  }

  @Test
  void stackTracesAreShownOnlyWhenAskedFor() throws IOException {
    Path bad = file("bad.txt", "runtime");
    Invocation run = Invocation.with(fragile).run("annotate", bad.toString());
    assertThat(run.err()).doesNotContain("\tat ");
    run = Invocation.with(fragile).variable("QUOTIENT_DEBUG", "1").run("annotate", bad.toString());
    assertThat(run.err()).contains("\tat org.quotient");
  }

  @Test
  void aBrokenLineIsReportedAndTheOthersAreInTheFile() throws IOException {
    Path out = folder.resolve("out.jsonl");
    Invocation run =
        Invocation.with(Analyses.NOTHING)
            .in("{\"id\":\"a\",\"text\":\"Rain\"}\n{\"id\":\n{\"id\":\"c\",\"text\":\"Snow\"}\n")
            .run("annotate", "-", "--out", out.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(ids(Files.readString(out))).containsExactly("a", "c");
    assertThat(run.err()).startsWith("quotient: standard input:2");
    assertThat(names()).containsExactly("out.jsonl");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aFileIsReplacedOnlyAtTheEnd() throws IOException {
    Path out = file("out.jsonl", "old");
    Analyzer looking =
        (article, layers) -> {
          assertThat(out).hasContent("old");
          return Analyses.NOTHING.analyze(article, layers);
        };
    Invocation run =
        Invocation.with(looking).in("Rain fell.").run("annotate", "-", "--out", out.toString());
    assertThat(run.code()).isZero();
    assertThat(ids(Files.readString(out))).containsExactly("stdin");
    assertThat(names()).containsExactly("out.jsonl");
  }

  @Test
  void aFileIsKeptIfNothingCouldBeDone() throws IOException {
    Path out = file("out.jsonl", "old");
    Path bad = file("bad.txt", "runtime");
    Invocation run =
        Invocation.with(fragile).run("annotate", bad.toString(), "--out", out.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(out).hasContent("old");
    assertThat(names()).containsExactly("bad.txt", "out.jsonl");
  }

  @Test
  void aMissingInputIsFoundBeforeModelsAreLoaded() throws IOException {
    Engine.Loader none =
        engine -> {
          throw new AssertionError("loaded");
        };
    Path good = file("good.txt", "Rain fell.");
    Path out = folder.resolve("out.jsonl");
    Invocation run =
        Invocation.with(none)
            .run("annotate", good.toString(), "no/such.txt", "--out", out.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("quotient: no such file: no/such.txt\n");
    assertThat(names()).containsExactly("good.txt");
  }

  @Test
  void aMissingModelIsOneMessage() {
    Engine.Loader broken =
        engine -> {
          throw new FormatException("model news-tags: expected a file, found nothing");
        };
    Invocation run = Invocation.with(broken).in("Rain fell.").run("annotate", "-");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("quotient: model news-tags: expected a file, found nothing\n");
  }

  @Test
  void aMissingFolderOfTheOutputIsFoundFirst() throws IOException {
    Engine.Loader none =
        engine -> {
          throw new AssertionError("loaded");
        };
    String out = folder.resolve("none/out.jsonl").toString();
    Invocation run = Invocation.with(none).in("Rain fell.").run("annotate", "-", "--out", out);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("quotient: cannot write " + out + ": no such folder\n");
  }

  @Test
  void aFolderIsNoOutput() {
    Invocation run =
        Invocation.with(Analyses.NOTHING).run("annotate", "-", "--out", folder.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("quotient: cannot write " + folder + ": it is a folder\n");
  }

  @ParameterizedTest
  @CsvSource({"Broken pipe, 0, ''", "No space left on device, 1, quotient: cannot write"})
  void aClosedPipeIsSuccessAndAFullDiskIsNot(String reason, int code, String message) {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(reason);
          }
        };
    AtomicInteger analyzed = new AtomicInteger();
    Analyzer counting =
        (article, layers) -> {
          analyzed.incrementAndGet();
          return Analyses.NOTHING.analyze(article, layers);
        };
    Invocation run =
        Invocation.with(counting)
            .in(jsonLines(1000))
            .to(closed)
            .run("annotate", "-", "--threads", "2");
    assertThat(run.code()).isEqualTo(code);
    assertThat(run.err()).startsWith(message).doesNotContain("articles/s");
    assertThat(analyzed).hasValueLessThan(100);
  }

  @Test
  void onlyTheLayersAskedForAreMadeAndCounted() {
    Invocation run =
        Invocation.with(Analyses.NOTHING)
            .in("Rain fell.")
            .run("annotate", "-", "--layers", "tokens,times");
    assertThat(run.out()).contains("\"layers\":[\"tokens\",\"times\"]");
    assertThat(run.err()).startsWith("1 article, 0 failures, ");
  }

  @Test
  void theDateIsThatOfArticlesWithoutOne() {
    Invocation run =
        Invocation.with(Analyses.NOTHING)
            .in(
                """
                {"id":"a","text":"Rain"}
                {"id":"b","text":"Snow","published":"2020-02-02"}
                """)
            .run("annotate", "-", "--date", "2024-03-12");
    assertThat(run.out().lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("\"published\":\"2024-03-12\""),
            line -> assertThat(line).contains("\"published\":\"2020-02-02\""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--date     | tomorrow   | expected a day as YYYY-MM-DD, like 2024-03-12; got 'tomorrow'",
        "--date     | 2024-02-30 | expected a day as YYYY-MM-DD, like 2024-03-12; got '2024-02-30'",
        "--layers   | tokens,fun | expected tokens, entities, times, quotations, claims; got 'fun'",
        "--engine   | spacy      | expected default, corenlp; got 'spacy'",
        "--threads  | 0          | expected 1 to 1024; got '0'",
        "--nonsense | 1          | Unknown option: '--nonsense'"
      })
  void aWrongOptionNamesWhatIsAccepted(String option, String value, String message) {
    Invocation run = Invocation.with(Analyses.NOTHING).run("annotate", option, value, "a.txt");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("quotient: ").contains(message).contains("annotate --help");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void theEngineAskedForIsLoadedOnce() {
    AtomicInteger loads = new AtomicInteger();
    Engine.Loader counting =
        engine -> {
          assertThat(engine).isEqualTo(Engine.CORENLP);
          loads.incrementAndGet();
          return Analyses.NOTHING;
        };
    Invocation.with(counting).in(jsonLines(20)).run("annotate", "-", "--engine", "corenlp");
    assertThat(loads).hasValue(1);
  }

  @Test
  void onATerminalALineTellsTheProgressAndGoesAway() throws IOException {
    Analyzer slow =
        (article, layers) -> {
          try {
            Thread.sleep(30);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          return Analyses.NOTHING.analyze(article, layers);
        };
    String out = folder.resolve("out.jsonl").toString();
    Invocation run =
        Invocation.with(slow)
            .in(jsonLines(20))
            .onTerminal()
            .run("annotate", "-", "--out", out, "--threads", "1");
    assertThat(run.err()).contains("\r\u001b[K").contains("\r\u001b[K20 articles, ");
    run =
        Invocation.with(slow)
            .in(jsonLines(20))
            .run("annotate", "-", "--out", out, "--threads", "1");
    assertThat(run.err()).startsWith("20 articles, ").hasLineCount(1);
  }

  @Test
  void emptyTextIsAnArticle() throws IOException {
    Path empty = file("empty.txt", "");
    Invocation run = Invocation.with(Analyses.NOTHING).run("annotate", empty.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\"text\":\"\"");
  }
}
