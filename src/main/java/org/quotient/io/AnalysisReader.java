package org.quotient.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.quotient.document.Analysis;
import org.quotient.document.FormatException;

/**
 * Reads analyses from JSON in the form of {@link Schema}, strictly: a key too many, a key too few,
 * an unknown label, an offset outside the text or an id that nothing bears is an error.
 */
public final class AnalysisReader {

  private AnalysisReader() {}

  /**
   * The analysis in {@code json}.
   *
   * @param where the file, and the line if it has several analyses; messages begin with it
   * @throws FormatException if {@code json} is not exactly one analysis
   */
  public static Analysis parse(String json, String where) throws FormatException {
    try (JsonParser parser = Json.FACTORY.createParser(json)) {
      if (parser.nextToken() == null) {
        throw new FormatException(where + ": expected an analysis, got nothing");
      }
      Analysis analysis = analysis(parser, where);
      if (parser.nextToken() != null) {
        throw new FormatException(where + ": expected one analysis, got more after its end");
      }
      return analysis;
    } catch (JsonProcessingException e) {
      throw broken(where, e);
    } catch (FormatException e) {
      throw e;
    } catch (IOException e) {
      throw new FormatException(where + ": cannot be read", e);
    }
  }

  /**
   * The analyses in a file, in their order: JSON Lines, or one object over any number of lines.
   * Messages begin with the path, and with the line of the object where that is not the first.
   *
   * @throws FormatException if something in the file is no analysis
   */
  public static List<Analysis> read(Path path) throws IOException {
    List<Analysis> analyses = new ArrayList<>();
    read(path, placed -> analyses.add(placed.analysis()));
    return analyses;
  }

  /**
   * Hands the analyses in a file to {@code taker}, one by one.
   *
   * @throws FormatException if something in the file is no analysis; all before it were handed over
   */
  static void read(Path path, Taker taker) throws IOException {
    try (Reader text =
            new Utf8Reader(new BufferedInputStream(Files.newInputStream(path)), path.toString());
        JsonParser parser = Json.FACTORY.createParser(text)) {
      while (next(parser, path)) {
        int line = parser.currentTokenLocation().getLineNr();
        String where = line == 1 ? path.toString() : path + ":" + line;
        taker.take(new PlacedAnalysis(parsed(parser, path, where), where));
      }
    }
  }

  private static boolean next(JsonParser parser, Path path) throws IOException {
    try {
      return parser.nextToken() != null;
    } catch (JsonProcessingException e) {
      throw broken(path + ":" + Json.line(e), e);
    }
  }

  private static Analysis parsed(JsonParser parser, Path path, String where) throws IOException {
    try {
      return analysis(parser, where);
    } catch (JsonProcessingException e) {
      throw broken(path + ":" + Json.line(e), e);
    }
  }

  /** Takes what is read. */
  interface Taker {
    void take(PlacedAnalysis analysis) throws IOException;
  }

  /** The analysis that begins at the parser's token. */
  private static Analysis analysis(JsonParser parser, String where) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw new FormatException(
          where + ": expected an analysis, got " + parser.currentToken().asString());
    }
    ObjectNode node = Json.MAPPER.readTree(parser);
    return AnalysisJson.read(JsonItem.of(node, where));
  }

  private static FormatException broken(String where, JsonProcessingException e) {
    return new FormatException(where + ": expected an analysis, got " + Json.problem(e), e);
  }
}
