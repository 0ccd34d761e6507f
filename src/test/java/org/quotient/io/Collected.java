package org.quotient.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quotient.document.Article;
import org.quotient.document.FormatException;

/** What a reader handed over, for tests. */
final class Collected implements ArticleReader.Sink {

  private final List<Article> articles = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  /** What stands in {@code inputs}. */
  static Collected of(Path... inputs) throws IOException {
    Collected collected = new Collected();
    new ArticleReader(Optional.empty())
        .read(
            List.of(inputs).stream().map(Path::toString).toList(),
            new ByteArrayInputStream(new byte[0]),
            collected);
    return collected;
  }

  /** What stands in standard input. */
  static Collected standard(String input) throws IOException {
    return standard(input.getBytes(StandardCharsets.UTF_8), Optional.empty());
  }

  /** What stands in standard input, with a default date. */
  static Collected standard(byte[] input, Optional<LocalDate> date) throws IOException {
    Collected collected = new Collected();
    new ArticleReader(date).read(List.of("-"), new ByteArrayInputStream(input), collected);
    return collected;
  }

  @Override
  public void accept(Article article) {
    articles.add(article);
  }

  @Override
  public void reject(FormatException problem) {
    problems.add(problem.getMessage());
  }

  List<Article> articles() {
    return articles;
  }

  /** The only article, with no problem beside it. */
  Article article() {
    if (articles.size() != 1 || !problems.isEmpty()) {
      throw new AssertionError("need one article, got " + articles.size() + " and " + problems);
    }
    return articles.get(0);
  }

  List<String> ids() {
    return articles.stream().map(Article::id).toList();
  }

  List<String> texts() {
    return articles.stream().map(Article::text).toList();
  }

  List<String> problems() {
    return problems;
  }

  /** The only problem, with no article beside it. */
  String problem() {
    if (problems.size() != 1 || !articles.isEmpty()) {
      throw new AssertionError("need one problem, got " + problems + " and " + ids());
    }
    return problems.get(0);
  }
}
