package org.quotient.io;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quotient.document.Analysis;
import org.quotient.document.Article;
import org.quotient.document.FormatException;

/**
 * Reads articles from text files, HTML ({@code .html}, {@code .htm}), JSON ({@code .json}: one
 * article or an array of them), JSON Lines ({@code .jsonl}, {@code .ndjson}), folders of these, and
 * standard input, whose first characters tell what it is.
 *
 * <p>An article of a text or HTML file has the file's name without its extension as id, in a folder
 * the path within that folder; files that would share an id have their whole path instead. A text
 * may name an id of its own in its front matter, JSON must. Of a folder, files that are hidden or
 * have another extension are passed over.
 */
public final class ArticleReader {

  private final Optional<LocalDate> defaultDate;

  /** A reader that dates articles without a date with {@code defaultDate}. */
  public ArticleReader(Optional<LocalDate> defaultDate) {
    this.defaultDate = defaultDate;
  }

  /**
   * Hands all articles of {@code inputs} to {@code sink}, in the order of the inputs, the paths in
   * a folder and the articles in a file. What is no article is handed over as an error in its
   * place, and reading goes on.
   *
   * @param inputs paths of files and folders, or {@code -} for standard input
   * @param standardInput is left open
   * @throws FormatException before anything is handed over, if an input is missing or unreadable
   * @throws IOException if {@code sink} throws it
   */
  public void read(List<String> inputs, InputStream standardInput, Sink sink) throws IOException {
    Batch batch = batch(sink);
    for (Input input : Inputs.of(inputs)) {
      batch.read(input, standardInput);
    }
  }

  /** A batch that hands its articles to {@code sink}. */
  Batch batch(Sink sink) {
    return new Batch(sink);
  }

  /** Takes what is read. */
  public interface Sink {

    /** Takes an article; its id is no earlier article's. */
    void accept(Article article) throws IOException;

    /**
     * Whether JSON of the form of {@link Schema} is handed over as an analysis; otherwise it is
     * read as the article in it.
     */
    default boolean takesAnalyses() {
      return false;
    }

    /** Takes an analysis that was stored; its article's id is no earlier article's. */
    default void accept(Analysis analysis) throws IOException {
      accept(analysis.article());
    }

    /** Takes the error of an article that cannot be used. */
    void reject(FormatException problem) throws IOException;
  }

  /** Articles of which no two have one id. */
  final class Batch {

    private final Sink sink;
    private final Map<String, Place> ids = new HashMap<>();

    private Batch(Sink sink) {
      this.sink = sink;
    }

    /** Hands over the articles of {@code input}. */
    void read(Input input, InputStream standardInput) throws IOException {
      ArticleSource source;
      try {
        source = input.open(standardInput, sink.takesAnalyses());
      } catch (IOException e) {
        sink.reject(input.unreadable(e));
        return;
      }
      try (source) {
        while (readOne(input, source)) {
          // each article is handed over before the next is read
        }
      }
    }

    /** Whether the source may have more. */
    private boolean readOne(Input input, ArticleSource source) throws IOException {
      Optional<Article> article;
      try {
        article = source.next();
      } catch (FormatException e) {
        sink.reject(e);
        return true;
      } catch (IOException e) {
        sink.reject(input.unreadable(e));
        return false;
      }
      if (article.isPresent()) {
        handOver(article.get(), source);
      }
      return article.isPresent();
    }

    private void handOver(Article article, ArticleSource source) throws IOException {
      Place place = source.place();
      Place earlier = ids.putIfAbsent(article.id(), place);
      if (earlier != null) {
        sink.reject(
            new FormatException(
                place
                    + ": id: expected one that no other article has, got '"
                    + article.id()
                    + "', which "
                    + earlier
                    + " has"));
      } else if (source.analysis().isPresent()) {
        sink.accept(source.analysis().get());
      } else if (article.published().isEmpty() && defaultDate.isPresent()) {
        sink.accept(article.publishedOn(defaultDate.get()));
      } else {
        sink.accept(article);
      }
    }
  }
}
