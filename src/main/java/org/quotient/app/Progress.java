package org.quotient.app;

import java.util.Locale;
import java.util.Set;
import org.quotient.document.Layer;

/** How far a batch is. Threads may share it. */
final class Progress {

  /** Time between two states of the line on a terminal. Judgement. */
  private static final long STEP_NANOS = 200_000_000L;

  /** Back to the start of the line, and empty it. */
  private static final String CLEAR = "\r\u001b[K";

  private final Console console;
  private final Set<Layer> layers;
  private final boolean live;
  private Counts counts = Counts.NONE;
  private int failures;
  private boolean shown;
  private long startNanos = System.nanoTime();
  private long shownNanos = startNanos;

  /**
   * The progress of a batch that has not started.
   *
   * @param layers that are made; others are not counted
   * @param live whether to show, on a terminal, a line that renews itself
   */
  Progress(Console console, Set<Layer> layers, boolean live) {
    this.console = console;
    this.layers = Layer.withReferences(layers);
    this.live = live && console.errIsTerminal();
  }

  /** Starts the clock of the rate. */
  synchronized void start() {
    startNanos = System.nanoTime();
  }

  /** Counts an article. */
  synchronized void done(Counts more) {
    counts = counts.plus(more);
    show();
  }

  /** Reports an article that failed. */
  synchronized void failed(String message, Throwable cause) {
    failures++;
    clear();
    console.complain(message, cause);
  }

  private void show() {
    long now = System.nanoTime();
    if (live && now - shownNanos >= STEP_NANOS) {
      shownNanos = now;
      console.err().print(CLEAR + summary());
      console.err().flush();
      shown = true;
    }
  }

  /** Removes the line that renews itself. */
  synchronized void clear() {
    if (shown) {
      console.err().print(CLEAR);
      shown = false;
    }
  }

  /** Prints the summary. */
  synchronized void summarize() {
    clear();
    console.err().println(summary());
  }

  /** Number of failures. */
  synchronized int failures() {
    return failures;
  }

  /** Whether an article was done, or none failed. */
  synchronized boolean isOfUse() {
    return counts.articles() > 0 || failures == 0;
  }

  /** All counts, and the articles done in a second since the start. */
  private String summary() {
    double seconds = (System.nanoTime() - startNanos) / 1e9;
    StringBuilder summary = new StringBuilder(count(counts.articles(), "article"));
    if (layers.contains(Layer.QUOTATIONS)) {
      summary.append(", ").append(count(counts.quotations(), "quotation"));
    }
    if (layers.contains(Layer.CLAIMS)) {
      summary.append(", ").append(count(counts.claims(), "claim"));
    }
    double rate = counts.articles() / Math.max(seconds, 1e-3);
    return summary
        .append(", ")
        .append(count(failures, "failure"))
        .append(
            String.format(Locale.ROOT, rate < 1 ? ", %.3f articles/s" : ", %.1f articles/s", rate))
        .toString();
  }

  private static String count(int n, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", n, noun, n == 1 ? "" : "s");
  }
}
