package org.quotient.io;

import java.util.List;
import java.util.Random;
import org.quotient.document.Analysis;
import org.quotient.document.Span;
import org.quotient.document.Warning;

/** Random texts of characters that break programs. */
final class Hostile {

  private static final String[] PARTS = {
    "a",
    " ",
    "\n",
    "\r\n",
    "😀",
    "👩‍👩‍👧",
    "\u0000",
    "\u200B",
    "\uFEFF",
    "é",
    "“",
    "\"",
    "\\",
    "\u2028",
    "{",
    "---\n"
  };

  private Hostile() {}

  /** A text of {@code n} random parts. */
  static String text(Random random, int n) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < n; i++) {
      text.append(PARTS[random.nextInt(PARTS.length)]);
    }
    return text.toString();
  }

  /** A random span of {@code text} that cuts no pair. */
  static Span span(Random random, String text) {
    int points = text.codePointCount(0, text.length());
    int start = random.nextInt(points);
    int end = start + 1 + random.nextInt(points - start);
    return new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }

  /** An analysis with one span. */
  static Analysis warned(String text, Span span) {
    Analysis bare = Samples.bare(text);
    return new Analysis(
        bare.article(),
        bare.tokens(),
        bare.entities(),
        bare.times(),
        bare.quotations(),
        bare.claims(),
        List.of(new Warning("x", span, "m")),
        bare.madeBy());
  }
}
