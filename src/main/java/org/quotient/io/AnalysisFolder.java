package org.quotient.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.quotient.document.Analysis;
import org.quotient.document.FormatException;

/** Reads the analyses of a file or a folder ({@code .json}, {@code .jsonl}, {@code .ndjson}). */
public final class AnalysisFolder {

  private AnalysisFolder() {}

  /**
   * The analyses by the ids of their articles, in the order of the paths and the lines.
   *
   * @param problems takes the error of each file that is left out, and of each id that came before
   * @throws FormatException if {@code input} does not exist or holds no such file
   */
  public static Map<String, Analysis> read(String input, Consumer<FormatException> problems)
      throws FormatException {
    Map<String, Analysis> byId = new LinkedHashMap<>();
    for (Path file : files(input)) {
      try {
        for (Analysis analysis : AnalysisReader.read(file)) {
          String id = analysis.article().id();
          if (byId.putIfAbsent(id, analysis) != null) {
            problems.accept(new FormatException(file + ": article " + id + " was given before"));
          }
        }
      } catch (FormatException e) {
        problems.accept(e);
      } catch (IOException e) {
        problems.accept(new FormatException(file + ": cannot be read: " + e.getMessage(), e));
      }
    }
    return byId;
  }

  private static List<Path> files(String input) throws FormatException {
    Path path;
    try {
      path = Path.of(input);
    } catch (InvalidPathException e) {
      throw new FormatException("no such file: " + input, e);
    }
    if (!Files.exists(path)) {
      throw new FormatException("no such file: " + input);
    }
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> walk = Files.walk(path)) {
      List<Path> files =
          walk.filter(Files::isRegularFile).filter(AnalysisFolder::isAnalysis).sorted().toList();
      if (files.isEmpty()) {
        throw new FormatException(
            input + ": expected analyses (.json, .jsonl, .ndjson), found none in the folder");
      }
      return files;
    } catch (FormatException e) {
      throw e;
    } catch (IOException e) {
      throw new FormatException("cannot read " + input, e);
    }
  }

  private static boolean isAnalysis(Path file) {
    String name = file.getFileName().toString();
    return !name.startsWith(".")
        && (name.endsWith(".json") || name.endsWith(".jsonl") || name.endsWith(".ndjson"));
  }
}
