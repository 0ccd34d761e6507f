package org.quotient.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is installed, run from another working directory. */
class PackagedProgramIT {

  private static final Path PROGRAM = Path.of("target/quotient/bin/quotient").toAbsolutePath();

  /** Of a process that SIGTERM ended, by the shell's convention. */
  private static final int TERMINATED = 128 + 15;

  @TempDir Path folder;

  private Path errors;

  @BeforeEach
  void article() throws IOException {
    errors = folder.resolve("errors");
    Files.writeString(
        folder.resolve("feu à Zürich.txt"), "“Nobody was hurt,” fire chief Ann Lee said.\n");
  }

  private Process start(String... command) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectError(errors.toFile());
    // no locale, as in a container
    builder.environment().keySet().removeAll(List.of("LANG", "LC_ALL", "LC_CTYPE"));
    builder.environment().putAll(Map.of("QUOTIENT", PROGRAM.toString()));
    return builder.start();
  }

  private static int code(Process process) throws InterruptedException {
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ends").isTrue();
    return process.exitValue();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void startsThroughALinkAndReadsNamesThatAreNotAscii() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("q"), PROGRAM);
    Process process = start("./q", "annotate", "feu à Zürich.txt", "--out", "é.jsonl");
    int code = code(process);
    Files.delete(link);
    assertThat(code).as(Files.readString(errors)).isZero();
    assertThat(folder.resolve("é.jsonl")).isRegularFile();
    assertThat(Files.readString(folder.resolve("é.jsonl"))).contains("\"id\":\"feu à Zürich\"");
    assertThat(errors).content().startsWith("1 article, 1 quotation, ").hasLineCount(1);
  }

  @Test
  void aPipeGetsNoColour() throws Exception {
    Process process = start(PROGRAM.toString(), "show", ".");
    String shown = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(code(process)).isZero();
    assertThat(shown).contains("[q1: “Nobody was hurt,”]").doesNotContain("\u001b");
    assertThat(errors).isEmptyFile();
  }

  @Test
  void aFullDiskIsAnError() throws Exception {
    assertThat(code(start("sh", "-c", "\"$QUOTIENT\" annotate . > /dev/full"))).isEqualTo(1);
    assertThat(errors)
        .hasContent("quotient: cannot write standard output: No space left on device\n");
  }

  @Test
  void aClosedPipeIsSuccess() throws Exception {
    String command =
        "{ i=0; while [ $i -lt 300 ]; do i=$((i+1));"
            + " printf '{\"id\":\"a%d\",\"text\":\"Rain fell.\"}\\n' $i; done; }"
            + " | { \"$QUOTIENT\" annotate -; echo $? > code; } | head -n 1";
    Process process = start("sh", "-c", command);
    assertThat(code(process)).isZero();
    assertThat(folder.resolve("code")).hasContent("0\n");
    assertThat(process.getInputStream().readAllBytes()).isNotEmpty();
  }

  @Test
  void anInterruptLeavesNoFile() throws Exception {
    Files.writeString(folder.resolve("out.jsonl"), "old");
    Process process = start(PROGRAM.toString(), "annotate", "-", "--out", "out.jsonl");
    while (process.isAlive() && names().stream().noneMatch(name -> name.endsWith(".part"))) {
      Thread.sleep(20);
    }
    process.toHandle().destroy();
    assertThat(code(process)).isEqualTo(TERMINATED);
    assertThat(names()).containsExactly("errors", "feu à Zürich.txt", "out.jsonl");
    assertThat(folder.resolve("out.jsonl")).hasContent("old");
    assertThat(errors).isEmptyFile();
  }

  @Test
  void aMissingFileIsOneMessage() throws Exception {
    Process process = start(PROGRAM.toString(), "annotate", "none.txt");
    assertThat(code(process)).isEqualTo(2);
    assertThat(errors).hasContent("quotient: no such file: none.txt\n");
  }
}
