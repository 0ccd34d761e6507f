package org.quotient.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.quotient.document.Analysis;
import org.quotient.document.Analyzer;
import org.quotient.document.Article;
import org.quotient.document.FormatException;
import org.quotient.document.Layer;
import org.quotient.io.AnalysisWriter;
import org.quotient.io.ArticleReader;

/**
 * Analyzes many articles at a time and writes them in the order of the input. One bad article does
 * not stop it.
 */
final class Batch {

  /** Articles under way for each thread; more would only fill the memory. */
  private static final int AHEAD = 4;

  private final AnnotateCommand.Lazy analyzer;
  private final Set<Layer> layers;
  private final int threads;
  private final Progress progress;

  Batch(AnnotateCommand.Lazy analyzer, Set<Layer> layers, int threads, Progress progress) {
    this.analyzer = analyzer;
    this.layers = layers;
    this.threads = threads;
    this.progress = progress;
  }

  /** What became of an article: its JSON, or why there is none. */
  private record Outcome(String json, int quotations, int claims, Optional<String> failure) {

    static Outcome of(Analysis analysis) {
      return new Outcome(
          AnalysisWriter.toJson(analysis) + "\n",
          analysis.quotations().map(List::size).orElse(0),
          analysis.claims().map(List::size).orElse(0),
          Optional.empty());
    }

    static Outcome failed(String message) {
      return new Outcome("", 0, 0, Optional.of(message));
    }
  }

  /**
   * Analyzes all articles of {@code inputs} and returns the exit code.
   *
   * @throws FormatException if an input or a model is missing
   * @throws IOException if the output cannot be written
   */
  int run(ArticleReader reader, List<String> inputs, Console console, OutputStream out)
      throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(threads, Batch::worker);
    try {
      Queue queue = new Queue(workers, out);
      reader.read(inputs, console.in(), queue);
      queue.finish();
    } finally {
      workers.shutdownNow();
    }
    progress.summarize();
    return progress.failures() == 0 ? ExitCode.OK : ExitCode.INPUT;
  }

  private static Thread worker(Runnable task) {
    Thread thread = new Thread(task, "analyzer");
    thread.setDaemon(true);
    return thread;
  }

  /** The articles under way, in the order of the input. */
  private final class Queue implements ArticleReader.Sink {

    private final ExecutorService workers;
    private final OutputStream out;
    private final Deque<Future<Outcome>> underWay = new ArrayDeque<>();
    private Analyzer loaded;

    Queue(ExecutorService workers, OutputStream out) {
      this.workers = workers;
      this.out = out;
    }

    @Override
    public void accept(Article article) throws IOException {
      if (loaded == null) {
        loaded = analyzer.load();
      }
      Analyzer engine = loaded;
      if (underWay.size() >= threads * AHEAD) {
        writeFirst();
      }
      underWay.add(workers.submit(() -> analyze(engine, article)));
    }

    @Override
    public void reject(FormatException problem) {
      progress.failed(problem.getMessage());
    }

    void finish() throws IOException {
      while (!underWay.isEmpty()) {
        writeFirst();
      }
      out.flush();
    }

    private void writeFirst() throws IOException {
      Outcome outcome = outcome(underWay.remove());
      if (outcome.failure().isPresent()) {
        progress.failed(outcome.failure().get());
      } else {
        out.write(outcome.json().getBytes(StandardCharsets.UTF_8));
        progress.done(outcome.quotations(), outcome.claims());
      }
    }

    private Outcome outcome(Future<Outcome> future) throws IOException {
      try {
        return future.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      } catch (ExecutionException e) {
        return Outcome.failed(String.valueOf(e.getCause().getMessage()));
      }
    }
  }

  private Outcome analyze(Analyzer engine, Article article) {
    try {
      return Outcome.of(engine.analyze(article, layers));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      String message = String.valueOf(e.getMessage());
      String prefix = "article " + article.id();
      return Outcome.failed(message.startsWith(prefix) ? message : prefix + ": " + e);
    }
  }
}
