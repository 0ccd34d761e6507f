package org.quotient.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.quotient.document.Article;
import org.quotient.document.FormatException;

/** The one article of an input that is read as a whole. */
final class WholeSource implements ArticleSource {

  private final Input input;
  private final InputStream in;
  private final Format format;
  private boolean read;

  WholeSource(Input input, InputStream in, Format format) {
    this.input = input;
    this.in = in;
    this.format = format;
  }

  @Override
  public Optional<Article> next() throws IOException {
    if (read) {
      return Optional.empty();
    }
    read = true;
    byte[] bytes = in.readNBytes(Input.MAX_BYTES + 1);
    if (bytes.length > Input.MAX_BYTES) {
      throw new FormatException(
          input.name() + ": expected at most " + Input.MAX_BYTES + " bytes, got more");
    }
    return Optional.of(format.read(bytes, input));
  }

  @Override
  public Place place() {
    return new Place(input.name(), 0);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** How the bytes make an article. */
  interface Format {
    Article read(byte[] bytes, Input input) throws FormatException;
  }
}
