package org.quotient.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.quotient.document.FormatException;

/**
 * A table of who said what: CSV with a header that names the columns {@code words} and, if it is
 * known, {@code speaker}; other columns are passed over. Commas, semicolons or tabs part the
 * columns; the header tells which.
 */
public final class SpokenTable {

  private final String name;
  private final String text;
  private final Sink sink;
  private int counted;
  private int line = 1;

  private SpokenTable(String name, String text, Sink sink) {
    this.name = name;
    this.text = text;
    this.sink = sink;
  }

  /** Takes what is read. */
  public interface Sink {

    /** Takes a row; {@code line} is its first, counted from 1. */
    void accept(int line, Optional<String> speaker, String words) throws IOException;

    /** Takes the error of a row that cannot be used. */
    void reject(FormatException problem) throws IOException;
  }

  /**
   * Hands all rows of {@code file} to {@code sink}; empty ones are passed over.
   *
   * @throws FormatException if the file cannot be read, is not UTF-8 or has no such header
   * @throws IOException if {@code sink} throws it
   */
  public static void read(String file, Sink sink) throws IOException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(Path.of(file));
    } catch (NoSuchFileException | InvalidPathException e) {
      throw new FormatException("no such file: " + file, e);
    } catch (IOException e) {
      throw new FormatException("cannot read " + file, e);
    }
    new SpokenTable(file, Utf8.decode(bytes, file), sink).rows();
  }

  private void rows() throws IOException {
    try (CSVParser parser = CSVParser.parse(text, format())) {
      if (!parser.getHeaderNames().stream().anyMatch("words"::equalsIgnoreCase)) {
        throw new FormatException(
            name
                + ":1: expected a header with the columns speaker and words, got '"
                + String.join(", ", parser.getHeaderNames())
                + "'");
      }
      Iterator<CSVRecord> rows = parser.iterator();
      while (hasNext(rows)) {
        row(rows.next(), parser.getHeaderMap().containsKey("speaker"));
      }
    } catch (IllegalArgumentException e) {
      throw new FormatException(
          name + ":1: expected a header with the columns speaker and words, got two of one name",
          e);
    }
  }

  private boolean hasNext(Iterator<CSVRecord> rows) throws FormatException {
    try {
      return rows.hasNext();
    } catch (UncheckedIOException | IllegalStateException e) {
      throw new FormatException(
          name + ":" + (line + 1) + ": expected a row of a table from here on, got a broken one",
          e);
    }
  }

  private void row(CSVRecord row, boolean hasSpeaker) throws IOException {
    for (; counted < row.getCharacterPosition(); counted++) {
      line += text.charAt(counted) == '\n' ? 1 : 0;
    }
    if (row.stream().allMatch(String::isBlank)) {
      return;
    }
    String words = row.isSet("words") ? row.get("words") : "";
    Optional<String> speaker =
        hasSpeaker && row.isSet("speaker")
            ? Optional.of(row.get("speaker").strip()).filter(s -> !s.isEmpty())
            : Optional.empty();
    if (words.isBlank()) {
      sink.reject(new FormatException(name + ":" + line + ": expected words, got none"));
    } else {
      sink.accept(line, speaker, words);
    }
  }

  private CSVFormat format() {
    String head = text.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
    char delimiter = head.indexOf(';') >= 0 ? ';' : head.indexOf('\t') >= 0 ? '\t' : ',';
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(delimiter)
        .setHeader()
        .setSkipHeaderRecord(true)
        .setIgnoreHeaderCase(true)
        .setAllowMissingColumnNames(true)
        .setIgnoreSurroundingSpaces(true)
        .get();
  }
}
