package org.quotient.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.quotient.document.FormatException;

/**
 * Reads the analyses of files and folders: JSON ({@code .json}, {@code .jsonl}, {@code .ndjson})
 * and brat standoff ({@code .ann} with its {@code .txt}). Hidden files of a folder and those with
 * another extension are passed over.
 */
public final class AnalysisFolder {

  private final Optional<AnalysisFormat> format;
  private final Sink sink;

  /** Where the article of each id stands. */
  private final Map<String, String> places = new HashMap<>();

  /** Number of analyses so far. */
  private int read;

  private AnalysisFolder(Optional<AnalysisFormat> format, Sink sink) {
    this.format = format;
    this.sink = sink;
  }

  /** Takes what is read. */
  public interface Sink {

    /** Takes an analysis; its article's id is no earlier one's. */
    void accept(PlacedAnalysis analysis) throws IOException;

    /** Takes the error of a file, or of an id that came before; reading goes on. */
    void reject(FormatException problem);

    /** Takes the name of something that was passed over, as no analysis has a place for it. */
    void leave(String what);
  }

  /**
   * The analyses by the ids of their articles, in the order of the paths and the lines.
   *
   * @param problems takes the error of each file that is left out, and of each id that came before
   * @throws FormatException if {@code input} does not exist or holds no analysis
   */
  public static Map<String, PlacedAnalysis> read(String input, Consumer<FormatException> problems)
      throws IOException {
    Map<String, PlacedAnalysis> byId = new LinkedHashMap<>();
    Sink sink =
        new Sink() {
          @Override
          public void accept(PlacedAnalysis analysis) {
            byId.put(analysis.analysis().article().id(), analysis);
          }

          @Override
          public void reject(FormatException problem) {
            problems.accept(problem);
          }

          @Override
          public void leave(String what) {
            // nothing that is compared
          }
        };
    read(List.of(input), Optional.empty(), sink);
    return byId;
  }

  /**
   * Hands the analyses of {@code inputs} to {@code sink}, in the order of the inputs, the paths and
   * the lines.
   *
   * @param format of all files; none: as their extensions tell
   * @throws FormatException before anything is handed over, if an input does not exist or a folder
   *     holds no analyses
   * @throws IOException if {@code sink} throws it
   */
  public static void read(List<String> inputs, Optional<AnalysisFormat> format, Sink sink)
      throws IOException {
    AnalysisFolder folder = new AnalysisFolder(format, sink);
    List<Found> found = new ArrayList<>();
    List<Path> alone = new ArrayList<>();
    for (String input : inputs) {
      folder.find(input, found, alone);
    }
    for (Found file : found) {
      folder.file(file.path, file.name);
    }
    alone.forEach(folder::alone);
  }

  /** Adds the files of {@code input}, and the texts of brat's that have no annotations. */
  private void find(String input, List<Found> found, List<Path> alone) throws FormatException {
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
      found.add(new Found(path, path.getFileName().toString()));
      return;
    }
    List<Path> all = files(path);
    List<Path> files = all.stream().filter(file -> isWanted(formatOf(file))).toList();
    if (files.isEmpty()) {
      throw new FormatException(
          input + ": expected analyses (.json, .jsonl, .ndjson, .ann), found none in the folder");
    }
    for (Path file : files) {
      found.add(new Found(file, path.relativize(file).toString().replace('\\', '/')));
    }
    if (files.stream().anyMatch(file -> formatOf(file).equals(Optional.of(AnalysisFormat.BRAT)))) {
      all.stream().filter(AnalysisFolder::isAlone).forEach(alone::add);
    }
  }

  private static List<Path> files(Path folder) throws FormatException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new FormatException("cannot read " + folder, e);
    }
  }

  private void file(Path file, String name) throws IOException {
    AnalysisFormat kind = format.or(() -> formatOf(file)).orElse(AnalysisFormat.JSON);
    int before = read;
    try {
      if (kind == AnalysisFormat.BRAT) {
        brat(file, name);
      } else {
        AnalysisReader.read(file, this::accept);
      }
      if (read == before) {
        throw new FormatException(file + ": expected an analysis, got nothing");
      }
    } catch (Refused e) {
      throw e.getCause();
    } catch (FormatException e) {
      sink.reject(e);
    } catch (IOException e) {
      sink.reject(new FormatException(file + ": cannot be read: " + e.getMessage(), e));
    }
  }

  private void brat(Path file, String name) throws IOException {
    if (!name.endsWith(".ann")) {
      throw new FormatException(file + ": expected a file .ann of brat, got another");
    }
    String id = name.substring(0, name.length() - ".ann".length());
    accept(new PlacedAnalysis(BratReader.read(file, id, sink::leave), file.toString()));
  }

  private void accept(PlacedAnalysis analysis) throws Refused {
    read++;
    String id = analysis.analysis().article().id();
    String before = places.putIfAbsent(id, analysis.place());
    if (before != null) {
      sink.reject(
          new FormatException(
              analysis.place()
                  + ": id: expected one of its own, got '"
                  + id
                  + "' as in "
                  + before));
      return;
    }
    try {
      sink.accept(analysis);
    } catch (IOException e) {
      throw new Refused(e);
    }
  }

  /** A text of brat's without its annotations. */
  private void alone(Path text) {
    sink.reject(new FormatException(text + ": expected annotations beside it, got no file .ann"));
  }

  private static boolean isAlone(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".txt")
        && !Files.exists(file.resolveSibling(name.replaceFirst("\\.txt$", ".ann")));
  }

  private boolean isWanted(Optional<AnalysisFormat> found) {
    return found.isPresent() && (format.isEmpty() || format.equals(found));
  }

  private static Optional<AnalysisFormat> formatOf(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".ann")) {
      return Optional.of(AnalysisFormat.BRAT);
    }
    return name.endsWith(".json") || name.endsWith(".jsonl") || name.endsWith(".ndjson")
        ? Optional.of(AnalysisFormat.JSON)
        : Optional.empty();
  }

  /**
   * A file to read.
   *
   * @param path the file
   * @param name its path within the folder that was named
   */
  private record Found(Path path, String name) {}

  /** What the sink threw, apart from what reading throws. */
  private static final class Refused extends IOException {
    private static final long serialVersionUID = 1L;

    Refused(IOException cause) {
      super(cause);
    }

    @Override
    public synchronized IOException getCause() {
      return (IOException) super.getCause();
    }
  }
}
