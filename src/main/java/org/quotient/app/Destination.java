package org.quotient.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.quotient.document.Analysis;
import org.quotient.document.FormatException;
import org.quotient.io.AnalysisFormat;
import org.quotient.io.AnalysisWriter;
import org.quotient.io.BratWriter;
import org.quotient.io.ConllWriter;
import org.quotient.io.CsvTable;
import org.quotient.io.FileName;
import org.quotient.io.WebAnnotationWriter;

/** Where converted analyses go. */
interface Destination extends AutoCloseable {

  /**
   * Writes an analysis.
   *
   * @throws FormatException if the format cannot hold it; nothing of it is written
   * @throws IOException if it cannot be written
   */
  void write(Analysis analysis) throws IOException;

  /** Makes what was written final. */
  void commit() throws IOException;

  @Override
  void close() throws IOException;

  /**
   * The destination of {@code format}.
   *
   * @param out a file or a folder; none: standard output
   * @throws IOException if it cannot be written
   */
  static Destination of(AnalysisFormat format, Optional<String> out, Console console)
      throws IOException {
    boolean needsFolder = format == AnalysisFormat.BRAT || format == AnalysisFormat.CSV;
    if (out.isEmpty()) {
      if (needsFolder) {
        throw new FormatException("expected a folder for " + format.label() + ": --out FOLDER");
      }
      return new Whole(format, Output.standard(console));
    }
    Path path = Output.path(out.get());
    if (!needsFolder && !out.get().endsWith("/") && !Files.isDirectory(path)) {
      return new Whole(format, Output.file(path));
    }
    try {
      Files.createDirectories(path);
    } catch (IOException e) {
      throw Output.unwritten(out.get(), e);
    }
    return switch (format) {
      case BRAT -> new Brat(path);
      case CSV -> new Csv(path);
      default -> new Each(format, path);
    };
  }

  /** What the file of one article is, in a format of one file. */
  private static String form(AnalysisFormat format, Analysis analysis) throws FormatException {
    return switch (format) {
      case JSON -> AnalysisWriter.toJson(analysis) + "\n";
      case CONLL -> ConllWriter.article(analysis);
      case WEBANNOTATION -> WebAnnotationWriter.toJson(analysis) + "\n";
      case BRAT, CSV ->
          throw new IllegalArgumentException("need a format of one file, got " + format.label());
    };
  }

  private static String head(AnalysisFormat format) {
    return format == AnalysisFormat.CONLL ? ConllWriter.HEADER : "";
  }

  private static void file(Path path, String text) throws IOException {
    try (Output output = Output.file(path)) {
      output.write(text);
      output.commit();
    }
  }

  /** All articles in one output. */
  final class Whole implements Destination {

    private final AnalysisFormat format;
    private final Output output;
    private boolean begun;

    Whole(AnalysisFormat format, Output output) {
      this.format = format;
      this.output = output;
    }

    @Override
    public void write(Analysis analysis) throws IOException {
      String text = form(format, analysis);
      output.write(begun ? text : head(format) + text);
      begun = true;
    }

    @Override
    public void commit() throws IOException {
      output.commit();
    }

    @Override
    public void close() throws IOException {
      output.close();
    }
  }

  /** A file for each article. */
  record Each(AnalysisFormat format, Path folder) implements Destination {

    @Override
    public void write(Analysis analysis) throws IOException {
      String extension =
          switch (format) {
            case CONLL -> ".conllup";
            case WEBANNOTATION -> ".jsonld";
            default -> ".json";
          };
      Path path = folder.resolve(FileName.of(analysis.article().id()) + extension);
      file(path, head(format) + form(format, analysis));
    }

    @Override
    public void commit() {
      // each file is final when it is written
    }

    @Override
    public void close() {
      // no file is open between two articles
    }
  }

  /** Two files for each article, and what brat must know of them. */
  record Brat(Path folder) implements Destination {

    @Override
    public void write(Analysis analysis) throws IOException {
      String annotations = BratWriter.annotations(analysis);
      String name = FileName.of(analysis.article().id());
      file(folder.resolve(name + ".txt"), analysis.article().text());
      file(folder.resolve(name + ".ann"), annotations);
    }

    @Override
    public void commit() throws IOException {
      file(folder.resolve("annotation.conf"), BratWriter.configuration());
    }

    @Override
    public void close() {
      // no file is open between two articles
    }
  }

  /** A file for each table. */
  final class Csv implements Destination {

    private final Map<CsvTable, Output> outputs = new EnumMap<>(CsvTable.class);

    Csv(Path folder) throws IOException {
      try {
        for (CsvTable table : CsvTable.values()) {
          outputs.put(table, Output.file(folder.resolve(table.label() + ".csv")));
          outputs.get(table).write(table.header());
        }
      } catch (IOException e) {
        close();
        throw e;
      }
    }

    @Override
    public void write(Analysis analysis) throws IOException {
      for (CsvTable table : CsvTable.values()) {
        outputs.get(table).write(table.rows(analysis));
      }
    }

    @Override
    public void commit() throws IOException {
      for (Output output : outputs.values()) {
        output.commit();
      }
    }

    @Override
    public void close() throws IOException {
      for (Output output : outputs.values()) {
        output.close();
      }
    }
  }
}
