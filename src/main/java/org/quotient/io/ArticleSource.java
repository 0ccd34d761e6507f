package org.quotient.io;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.quotient.document.Analysis;
import org.quotient.document.Article;
import org.quotient.document.FormatException;

/** The articles of one input, one after the other. */
interface ArticleSource extends Closeable {

  /**
   * The next article; none at the end.
   *
   * @throws FormatException if the next article is not what it should be; what follows it can still
   *     be read
   * @throws IOException if the input cannot be read on
   */
  Optional<Article> next() throws IOException;

  /** The analysis that the article which was read last came with, if it was stored with one. */
  default Optional<Analysis> analysis() {
    return Optional.empty();
  }

  /** Where the article that was read last stands. */
  Place place();
}
