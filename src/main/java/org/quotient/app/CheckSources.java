package org.quotient.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.quotient.check.QuotedSpeakers;
import org.quotient.check.Source;
import org.quotient.check.SourceIndex;
import org.quotient.check.Speakers;
import org.quotient.document.Analysis;
import org.quotient.document.Article;
import org.quotient.document.FormatException;
import org.quotient.document.Layer;
import org.quotient.document.Span;
import org.quotient.document.StageException;
import org.quotient.io.DocumentReader;

/**
 * The sources, and who speaks in those that are articles: by the analysis that was read, or one
 * that is made when it is first needed. Threads may share it once all is read.
 */
final class CheckSources implements DocumentReader.Sink, Speakers {

  /** Characters around a passage that are analyzed in a text longer than that. Judgement. */
  private static final int AROUND = 12_000;

  private final QuotedReader.Analyses engine;
  private final Consumer<FormatException> problems;
  private final SourceIndex.Builder builder = new SourceIndex.Builder();
  private final Set<String> ids = new HashSet<>();
  private final Map<String, Optional<Analysis>> analyses = new ConcurrentHashMap<>();

  CheckSources(QuotedReader.Analyses engine, Consumer<FormatException> problems) {
    this.engine = engine;
    this.problems = problems;
  }

  @Override
  public void accept(Article article, String file) {
    add(article, file);
  }

  @Override
  public void accept(Analysis analysis, String file) {
    if (add(analysis.article(), file) && analysis.quotations().isPresent()) {
      analyses.put(analysis.article().id(), Optional.of(analysis));
    }
  }

  private boolean add(Article article, String file) {
    if (!ids.add(article.id())) {
      reject(new FormatException(file + ": article " + article.id() + " was given before"));
      return false;
    }
    builder.add(new Source(article.id(), article.title(), article.text()));
    return true;
  }

  @Override
  public void reject(FormatException problem) {
    problems.accept(problem);
  }

  /** Whether there is no source. */
  boolean isEmpty() {
    return ids.isEmpty();
  }

  /** The index of all sources. */
  SourceIndex index() {
    return builder.build();
  }

  @Override
  public Optional<String> at(Source source, Span passage) {
    return read(source, passage, QuotedSpeakers::at).flatMap(name -> name);
  }

  @Override
  public boolean isIndirect(Source source, Span passage) {
    return read(source, passage, QuotedSpeakers::isIndirect).orElse(false);
  }

  /** What {@code question} answers of {@code passage}; none if there is no analysis. */
  private <T> Optional<T> read(
      Source source, Span passage, BiFunction<Analysis, Span, T> question) {
    String text = source.text();
    if (analyses.containsKey(source.id()) || text.length() <= 2 * AROUND) {
      return analyses
          .computeIfAbsent(source.id(), id -> analysis(id, text))
          .map(analysis -> question.apply(analysis, passage));
    }
    int start = lineBreak(text, Math.max(0, passage.start() - AROUND));
    int end = lineBreak(text, Math.min(text.length(), passage.end() + AROUND));
    String around = text.substring(start, Math.max(end, passage.end()));
    Span shifted = new Span(passage.start() - start, passage.end() - start);
    return analyses
        .computeIfAbsent(source.id() + " from " + start, id -> analysis(source.id(), around))
        .map(analysis -> question.apply(analysis, shifted));
  }

  /** The offset after the line break before {@code offset}, if that is near. */
  private static int lineBreak(String text, int offset) {
    int feed = text.lastIndexOf('\n', offset - 1);
    return offset == text.length() || feed < offset - AROUND / 2 ? offset : feed + 1;
  }

  private Optional<Analysis> analysis(String id, String text) {
    if (!text.contains("“") && !text.contains("\"") && !text.contains("‘")) {
      return Optional.empty();
    }
    try {
      return Optional.of(engine.of(Article.of(id, text), Set.of(Layer.QUOTATIONS)));
    } catch (StageException e) {
      return Optional.empty(); // the speaker stays unknown
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
