package org.quotient.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.quotient.document.Analysis;
import org.quotient.document.Article;
import org.quotient.document.FormatException;

/** An article in each line; blank lines are skipped, and a broken line spoils no other. */
final class JsonLinesSource implements ArticleSource {

  private final LineReader lines;
  private final boolean analyses;
  private Optional<Analysis> analysis = Optional.empty();

  /** A source whose lines may be analyses if {@code analyses}. */
  JsonLinesSource(String name, InputStream in, boolean analyses) {
    this.analyses = analyses;
    this.lines = new LineReader(name, in);
  }

  @Override
  public Optional<Article> next() throws IOException {
    Optional<byte[]> line = lines.next();
    while (line.isPresent() && blank(line.get())) {
      line = lines.next();
    }
    return line.isEmpty() ? Optional.empty() : Optional.of(article(line.get()));
  }

  private Article article(byte[] line) throws IOException {
    String where = place().toString();
    Utf8.check(line, where, lines.start());
    try (JsonParser parser = Json.FACTORY.createParser(line)) {
      parser.nextToken();
      JsonNode fields =
          analyses ? ArticleJson.fieldsOrAnalysis(parser) : ArticleJson.fields(parser);
      JsonItem item = JsonItem.of(fields, where);
      if (parser.nextToken() != null) {
        throw new FormatException(where + ": expected one object in a line, got more");
      }
      analysis = Optional.empty();
      if (analyses && ArticleJson.isAnalysis(fields)) {
        analysis = Optional.of(AnalysisJson.read(item));
      }
      return analysis.isPresent() ? analysis.get().article() : ArticleJson.article(item);
    } catch (JsonProcessingException e) {
      throw new FormatException(where + ": expected a JSON object, got " + Json.problem(e), e);
    }
  }

  @Override
  public Optional<Analysis> analysis() {
    return analysis;
  }

  private static boolean blank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  @Override
  public Place place() {
    return lines.place();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
