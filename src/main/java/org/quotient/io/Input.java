package org.quotient.io;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.quotient.document.FormatException;

/**
 * A file, or standard input.
 *
 * @param name as messages name it
 * @param path of the file; none: standard input
 * @param id of its article, if the article has none of its own
 */
record Input(String name, Optional<Path> path, String id) {

  /** Bytes of the longest article that is read; judgement. */
  static final int MAX_BYTES = 1 << 29;

  /** Standard input as the command names it. */
  static final String STANDARD = "-";

  /** What stands in an input. */
  enum Kind {
    TEXT,
    HTML,
    /** One object, or an array of them, over any number of lines. */
    JSON,
    /** An object in each line. */
    JSON_LINES
  }

  /** Standard input. */
  static Input standard() {
    return new Input("standard input", Optional.empty(), "stdin");
  }

  /** The kind that the extension of {@code file} names, if it is one that folders are read for. */
  static Optional<Kind> kind(Path file) {
    return switch (extension(file)) {
      case "txt" -> Optional.of(Kind.TEXT);
      case "html", "htm" -> Optional.of(Kind.HTML);
      case "json" -> Optional.of(Kind.JSON);
      case "jsonl", "ndjson" -> Optional.of(Kind.JSON_LINES);
      default -> Optional.empty();
    };
  }

  /** Without the dot, in lower case; empty if there is none. */
  private static String extension(Path file) {
    String name = file.getFileName().toString();
    return name.substring(stem(name).length()).replace(".", "").toLowerCase(Locale.ROOT);
  }

  /** {@code name} without its extension. */
  static String stem(String name) {
    int dot = name.lastIndexOf('.');
    boolean extension = dot > name.lastIndexOf('/') + 1;
    return extension && !name.substring(0, dot).isBlank() ? name.substring(0, dot) : name;
  }

  /**
   * Its articles; closing them leaves standard input open.
   *
   * @param analyses whether JSON may be stored analyses
   */
  ArticleSource open(InputStream standardInput, boolean analyses) throws IOException {
    InputStream raw =
        path.isPresent() ? Files.newInputStream(path.get()) : new Unclosed(standardInput);
    try {
      BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
      return switch (kind(in)) {
        case TEXT -> new WholeSource(this, in, TextArticle::read);
        case HTML -> new WholeSource(this, in, HtmlArticle::read);
        case JSON -> new JsonSource(name, in, analyses);
        case JSON_LINES -> new JsonLinesSource(name, in, analyses);
      };
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }

  private Kind kind(BufferedInputStream in) throws IOException {
    if (path.isEmpty()) {
      return Sniffer.kind(in);
    }
    Kind kind = kind(path.get()).orElse(Kind.TEXT);
    return kind == Kind.JSON ? Sniffer.jsonKind(in) : kind;
  }

  /** The error that it cannot be read. */
  FormatException unreadable(IOException cause) {
    return new FormatException("cannot read " + name, cause);
  }

  /** A stream that closing leaves open. */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // whoever gave the stream closes it
    }
  }
}
