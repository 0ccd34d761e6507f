package org.quotient.io;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quotient.document.Analysis;
import org.quotient.document.Article;
import org.quotient.document.FormatException;

/**
 * Reads articles as {@link ArticleReader} does, and analyses where a file has these. Everything
 * that cannot be used is handed over as an error in its place, and reading goes on.
 */
public final class DocumentReader {

  /** How a file of analyses begins. */
  private static final Pattern ANALYSIS =
      Pattern.compile("\\A(?:\u00EF\u00BB\u00BF)?\\s*\\{\\s*\"schema\"\\s*:\\s*\"quotient/");

  /** Bytes in which that must stand. */
  private static final int HEAD = 256;

  private final InputStream standardInput;
  private final Sink sink;

  private DocumentReader(InputStream standardInput, Sink sink) {
    this.standardInput = standardInput;
    this.sink = sink;
  }

  /** Takes what is read. */
  public interface Sink {

    /** Takes an article and the file that it stands in. */
    void accept(Article article, String file) throws IOException;

    /** Takes an analysis and the file that it stands in. */
    void accept(Analysis analysis, String file) throws IOException;

    /** Takes the error of something that cannot be used. */
    void reject(FormatException problem) throws IOException;
  }

  /**
   * Hands all that stands in {@code inputs} to {@code sink}, in their order. A folder in which
   * nothing can be read is an error.
   *
   * @param inputs paths of files and folders, or {@code -} for standard input
   * @param standardInput is left open
   * @throws IOException if {@code sink} throws it
   */
  public static void read(List<String> inputs, InputStream standardInput, Sink sink)
      throws IOException {
    new DocumentReader(standardInput, sink).read(inputs);
  }

  private void read(List<String> inputs) throws IOException {
    List<String> usable = new ArrayList<>();
    for (String input : inputs) {
      try {
        if (Inputs.of(List.of(input)).isEmpty()) {
          throw new FormatException(
              input
                  + ": expected texts (.txt, .html, .htm, .json, .jsonl, .ndjson), found none in"
                  + " the folder");
        }
        usable.add(input);
      } catch (FormatException e) {
        sink.reject(e);
      }
    }
    Articles articles = new Articles();
    ArticleReader.Batch batch = new ArticleReader(Optional.empty()).batch(articles);
    for (Input input : Inputs.of(usable)) {
      articles.file = input.name();
      if (input.path().isPresent() && isAnalysis(input.path().get())) {
        analyses(input.path().get());
      } else {
        batch.read(input, standardInput);
      }
    }
  }

  private static boolean isAnalysis(Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
      return ANALYSIS.matcher(head).find();
    } catch (IOException e) {
      return false; // whoever reads it as an article will say so
    }
  }

  private void analyses(Path path) throws IOException {
    boolean lines;
    try (BufferedInputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
      lines = Sniffer.jsonKind(in) == Input.Kind.JSON_LINES;
    }
    if (lines) {
      lines(path);
      return;
    }
    List<Analysis> all = List.of();
    try {
      all = AnalysisReader.read(path);
    } catch (FormatException e) {
      sink.reject(e);
    } catch (IOException e) {
      sink.reject(new FormatException("cannot read " + path, e));
    }
    for (Analysis analysis : all) {
      sink.accept(analysis, path.toString());
    }
  }

  private void lines(Path path) throws IOException {
    try (LineReader reader = new LineReader(path.toString(), Files.newInputStream(path))) {
      Optional<byte[]> line = reader.next();
      while (line.isPresent()) {
        line(line.get(), reader, path);
        line = reader.next();
      }
    }
  }

  private void line(byte[] bytes, LineReader reader, Path path) throws IOException {
    Analysis analysis;
    try {
      Utf8.check(bytes, reader.place().toString(), reader.start());
      String json = new String(bytes, StandardCharsets.UTF_8);
      if (json.isBlank()) {
        return;
      }
      analysis = AnalysisReader.parse(json, reader.place().toString());
    } catch (FormatException e) {
      sink.reject(e);
      return;
    }
    sink.accept(analysis, path.toString());
  }

  /** Takes articles of one file after the other. */
  private final class Articles implements ArticleReader.Sink {

    private String file = "";

    @Override
    public void accept(Article article) throws IOException {
      sink.accept(article, file);
    }

    @Override
    public void reject(FormatException problem) throws IOException {
      sink.reject(problem);
    }
  }
}
