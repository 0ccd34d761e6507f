package org.quotient.app;

import java.util.Locale;

/**
 * Tells how far a batch has come: a line that renews itself, on a terminal, and a summary at the
 * end.
 */
final class Progress {

  private static final long INTERVAL_NANOS = 200_000_000;

  private final Console console;
  private final long began = System.nanoTime();
  private long lastShown;
  private int articles;
  private int quotations;
  private int claims;
  private int failures;

  Progress(Console console) {
    this.console = console;
  }

  /** Counts an article that was written. */
  void done(int itsQuotations, int itsClaims) {
    articles++;
    quotations += itsQuotations;
    claims += itsClaims;
    show();
  }

  /** Counts an article that could not be used, and says why. */
  void failed(String message) {
    failures++;
    clear();
    console.complain(message);
  }

  int failures() {
    return failures;
  }

  private void show() {
    long now = System.nanoTime();
    if (console.errIsTerminal() && now - lastShown > INTERVAL_NANOS) {
      lastShown = now;
      console.err().print("\r" + counts());
      console.err().flush();
    }
  }

  private void clear() {
    if (console.errIsTerminal() && lastShown != 0) {
      console.err().print("\r\u001B[K");
    }
  }

  /** Prints the summary. */
  void summarize() {
    clear();
    console.complain(counts());
  }

  private String counts() {
    double seconds = Math.max((System.nanoTime() - began) / 1e9, 1e-3);
    return String.format(
        Locale.ROOT,
        "%s, %s, %s, %s, %.1f articles/s",
        count(articles, "article"),
        count(quotations, "quotation"),
        count(claims, "claim"),
        count(failures, "failure"),
        articles / seconds);
  }

  private static String count(int n, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", n, noun, n == 1 ? "" : "s");
  }
}
