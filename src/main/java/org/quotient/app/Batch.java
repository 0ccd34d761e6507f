package org.quotient.app;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.quotient.document.Analysis;
import org.quotient.document.Article;
import org.quotient.document.FormatException;
import org.quotient.document.Layer;
import org.quotient.document.StageException;
import org.quotient.io.ArticleReader;

/**
 * Does some work on articles on several threads and writes the results in the order in which the
 * articles came. Of an article that fails the failure is reported in its place. Articles are let in
 * while those under way are few and short, so that memory is bounded.
 */
final class Batch<T> implements ArticleReader.Sink, AutoCloseable {

  /** Characters of all articles under way; a longer article is alone. Judgement. */
  private static final int ROOM = 4_000_000;

  /** Articles under way for each thread, at most. Judgement. */
  private static final int WINDOW = 8;

  /** Stack of a thread, for analyzers that recurse. Judgement. */
  private static final long STACK_BYTES = 16 << 20;

  private final ExecutorService workers;
  private final Loader loader;
  private final Layers stored;
  private final UnaryOperator<Analysis> filter;
  private final Function<Analysis, T> form;
  private final Taker<T> taker;
  private final Progress progress;
  private final int leastWeight;
  private final Semaphore room = new Semaphore(ROOM);
  private final Map<Long, Outcome> finished = new HashMap<>();
  private Optional<Work> work = Optional.empty();
  private long entered;
  private long delivered;
  private Optional<IOException> failure = Optional.empty();

  /**
   * A batch that works on {@code threads} threads; nothing is loaded without an article.
   *
   * @param stored of analyses that were made before; none: they are not taken
   * @param filter what is left of an analysis before it is counted
   * @param form what is made of an analysis; called by several threads
   * @param taker takes what was made, in the order of the articles
   */
  Batch(
      int threads,
      Loader loader,
      Layers stored,
      UnaryOperator<Analysis> filter,
      Function<Analysis, T> form,
      Taker<T> taker,
      Progress progress) {
    this.workers =
        Executors.newFixedThreadPool(
            threads, task -> new Thread(null, task, "articles", STACK_BYTES));
    this.loader = loader;
    this.stored = stored;
    this.filter = filter;
    this.form = form;
    this.taker = taker;
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

    /** Its analysis; called by several threads at the same time. */
    Analysis on(Article article);
  }

  /** Takes what was made of an article. */
  interface Taker<T> {
    void take(T made) throws IOException;
  }

  /** The layers that a stored analysis must have. */
  record Layers(Optional<Set<Layer>> needed) {

    static final Layers NOT_TAKEN = new Layers(Optional.empty());

    static Layers of(Set<Layer> needed) {
      return new Layers(Optional.of(needed));
    }
  }

  @Override
  public void accept(Article article) throws IOException {
    Work work = work();
    enqueue(article, () -> work.on(article));
  }

  @Override
  public boolean takesAnalyses() {
    return stored.needed().isPresent();
  }

  @Override
  public void accept(Analysis analysis) throws IOException {
    Set<Layer> needed = stored.needed().orElseThrow();
    if (analysis.layers().containsAll(needed)) {
      enqueue(analysis.article(), () -> analysis);
    } else {
      reject(
          new FormatException(
              "article "
                  + analysis.article().id()
                  + ": expected the layers "
                  + labels(needed)
                  + ", got "
                  + labels(analysis.layers())));
    }
  }

  private static String labels(Set<Layer> layers) {
    return layers.stream().map(Layer::label).collect(Collectors.joining(", "));
  }

  private void enqueue(Article article, Supplier<Analysis> analysis) throws IOException {
    int weight = Math.min(ROOM, Math.max(leastWeight, article.text().length()));
    long place = enter(weight);
    workers.execute(() -> deliver(place, new Outcome(weight, outcome(article, analysis))));
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

  private Delivery outcome(Article article, Supplier<Analysis> supplier) {
    try {
      Analysis analysis = filter.apply(supplier.get());
      T made = form.apply(analysis);
      Counts counts = Counts.of(analysis);
      return () -> {
        taker.take(made);
        progress.done(counts);
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
