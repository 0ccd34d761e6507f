package org.quotient.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.quotient.document.Analysis;
import org.quotient.document.Article;
import org.quotient.document.FormatException;

/**
 * Articles as JSON objects, alone, in an array or one after the other, over any number of lines.
 * Broken JSON ends the source; an article with a wrong field does not.
 */
final class JsonSource implements ArticleSource {

  private final String name;
  private final JsonParser parser;
  private final boolean analyses;
  private boolean inArray;
  private boolean started;
  private boolean ended;
  private Optional<Analysis> analysis = Optional.empty();
  private int index;
  private int line = 1;

  /** A source whose objects may be analyses if {@code analyses}. */
  JsonSource(String name, InputStream in, boolean analyses) throws IOException {
    this.name = name;
    this.analyses = analyses;
    this.parser = Json.FACTORY.createParser(new Utf8Reader(in, name));
  }

  @Override
  public Optional<Article> next() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    JsonNode fields;
    try {
      if (!advance()) {
        ended = true;
        return Optional.empty();
      }
      fields = analyses ? ArticleJson.fieldsOrAnalysis(parser) : ArticleJson.fields(parser);
    } catch (JsonProcessingException e) {
      ended = true;
      throw new FormatException(
          name + ":" + Json.line(e) + ": expected JSON, got " + Json.problem(e), e);
    } catch (IOException e) {
      ended = true;
      throw e;
    }
    String where = place().toString();
    JsonItem item = inArray ? JsonItem.of(fields, where, index++) : JsonItem.of(fields, where);
    analysis = Optional.empty();
    if (analyses && ArticleJson.isAnalysis(fields)) {
      analysis = Optional.of(AnalysisJson.read(item));
    }
    return Optional.of(analysis.isPresent() ? analysis.get().article() : ArticleJson.article(item));
  }

  @Override
  public Optional<Analysis> analysis() {
    return analysis;
  }

  /** Whether there is a further value, alone or in an array; the parser stands at its start. */
  private boolean advance() throws IOException {
    JsonToken token = parser.nextToken();
    if (token == null && !started) {
      throw new FormatException(name + ": expected JSON, got nothing");
    }
    started = true;
    while (token == JsonToken.END_ARRAY || (token == JsonToken.START_ARRAY && !inArray)) {
      inArray = token == JsonToken.START_ARRAY;
      index = 0;
      token = parser.nextToken();
    }
    line = parser.currentTokenLocation().getLineNr();
    return token != null;
  }

  @Override
  public Place place() {
    return new Place(name, line);
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
