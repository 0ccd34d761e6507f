package org.quotient.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotient.io.Schema;

class MainTest {

  private static Invocation run(String... args) {
    return Invocation.with(Analyses.NOTHING).run(args);
  }

  @Test
  void withoutACommandTheHelpIsPrinted() {
    assertThat(run().code()).isZero();
    assertThat(run().out()).isEqualTo(run("--help").out()).contains("quotient show fire.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"annotate", "show", "check"})
  void helpTeachesByExample(String command) {
    Invocation run = run(command, "--help");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Examples:\n  quotient " + command + " ");
    assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(101));
  }

  @Test
  void versionIsThatOfTheBuild() {
    assertThat(run("--version").out()).matches("quotient [0-9]+\\.[0-9]+\\.[0-9]+.*\\R");
  }

  @Test
  void schemaIsPrintedAsItIs() {
    assertThat(run("schema").out()).isEqualTo(Schema.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"anotate", "--nonsense"})
  void wrongCommandIsUsage(String argument) {
    Invocation run = run(argument);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("quotient: ").contains("quotient --help");
  }

  @Test
  void commandWithoutInputIsUsage() {
    Invocation run = run("annotate");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("quotient: Missing required parameter: 'INPUT");
  }

  @Test
  void trainingNeedsAModelAndItsData() {
    assertThat(run("train").code()).isEqualTo(2);
    assertThat(run("train").err()).startsWith("quotient: expected a model to train: tags, columns");
    Invocation run = run("train", "tags", "no/such.txt", "--out", "model.bin");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("quotient: no such file: no/such.txt\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"schema", "--help", "--version"})
  void fullDiskIsSeenByEveryCommand(String argument) {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    Invocation run = Invocation.with(Analyses.NOTHING).to(full).run(argument);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo("quotient: cannot write standard output: No space left on device\n");
  }
}
