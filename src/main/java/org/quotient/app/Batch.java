package org.quotient.app;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.quotient.document.Article;
import org.quotient.document.FormatException;
import org.quotient.document.StageException;
import org.quotient.io.ArticleReader;

/**
 * Does some work on articles on several threads and writes the results in the order in which the
 * articles came. Of an article that fails the failure is reported in its place. Articles are let in
 * while those under way are few and short, so that memory is bounded.
 */
final class Batch implements ArticleReader.Sink, AutoCloseable {

  /** Characters of all articles under way; a longer article is alone. Judgement. */
  private static final int ROOM = 4_000_000;

  /** Articles under way for each thread, at most. Judgement. */
  private static final int WINDOW = 8;

  /** Stack of a thread, for analyzers that recurse. Judgement. */
  private static final long STACK_BYTES = 16 << 20;

  private final ExecutorService workers;
  private final Loader loader;
  private final Output output;
  private final Progress progress;
  private final int leastWeight;
  private final Semaphore room = new Semaphore(ROOM);
  private final Map<Long, Outcome> finished = new HashMap<>();
  private Optional<Work> work = Optional.empty();
  private long entered;
  private long delivered;
  private Optional<IOException> failure = Optional.empty();

  /** A batch that works on {@code threads} threads; nothing is loaded without an article. */
  Batch(int threads, Loader loader, Output output, Progress progress) {
    this.workers =
        Executors.newFixedThreadPool(
            threads, task -> new Thread(null, task, "articles", STACK_BYTES));
    this.loader = loader;
    this.output = output;
    this.progress = progress;
    this.leastWeight = Math.max(1, ROOM / (WINDOW * threads));
  }

  /** Loads what the work needs. */
  interface Loader {

    /**
     * The work.
     *
     * @throws FormatException if a file that it needs is missing or wrong
     */
    Work load() throws FormatException;
  }

  /** What is done with an article. */
  interface Work {

    /** The result; called by several threads at the same time. */
    Result on(Article article);
  }

  /**
   * What became of an article.
   *
   * @param text to be written
   * @param counts what was found
   */
  record Result(String text, Counts counts) {}

  @Override
  public void accept(Article article) throws IOException {
    Work work = work();
    int weight = Math.min(ROOM, Math.max(leastWeight, article.text().length()));
    long place = enter(weight);
    workers.execute(() -> deliver(place, new Outcome(weight, outcome(work, article))));
  }

  @Override
  public void reject(FormatException problem) throws IOException {
    long place = enter(leastWeight);
    Delivery failure = () -> progress.failed(problem.getMessage(), problem);
    deliver(place, new Outcome(leastWeight, failure));
  }

  private Work work() throws FormatException {
    if (work.isEmpty()) {
      work = Optional.of(loader.load());
      progress.start();
    }
    return work.get();
  }

  /** Waits for room: the place in the order of the output. */
  private long enter(int weight) throws IOException {
    room.acquireUninterruptibly(weight);
    stopIfFailed();
    return entered++;
  }

  /**
   * Waits until all is written.
   *
   * @throws IOException if it cannot be
   */
  void finish() throws IOException {
    room.acquireUninterruptibly(ROOM);
    stopIfFailed();
  }

  /** Abandons what is under way. */
  @Override
  public void close() {
    workers.shutdownNow();
  }

  private Delivery outcome(Work work, Article article) {
    try {
      Result result = work.on(article);
      return () -> {
        output.write(result.text());
        progress.done(result.counts());
      };
    } catch (StageException e) {
      return () -> progress.failed(e.getMessage(), e);
    } catch (OutOfMemoryError e) {
      String message = "article " + article.id() + ": needs more memory: set QUOTIENT_OPTS=-Xmx4g";
      return () -> progress.failed(message, e);
    } catch (RuntimeException | Error e) {
      return () -> progress.failed("article " + article.id() + ": failed: " + e, e);
    }
  }

  /** Delivers {@code outcome} and those that waited for it, unless an earlier one is missing. */
  private synchronized void deliver(long place, Outcome outcome) {
    finished.put(place, outcome);
    while (finished.containsKey(delivered)) {
      Outcome next = finished.remove(delivered++);
      if (failure.isEmpty()) {
        try {
          next.delivery().run();
        } catch (IOException e) {
          failure = Optional.of(e);
        }
      }
      room.release(next.weight());
    }
  }

  private synchronized void stopIfFailed() throws IOException {
    if (failure.isPresent()) {
      throw failure.get();
    }
  }

  /** An article's share of the room, and how to tell what became of it. */
  private record Outcome(int weight, Delivery delivery) {}

  /** Tells what became of an article. */
  private interface Delivery {
    void run() throws IOException;
  }
}
