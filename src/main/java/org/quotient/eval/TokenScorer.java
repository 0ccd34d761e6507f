package org.quotient.eval;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.quotient.document.Paragraph;
import org.quotient.document.Span;
import org.quotient.document.Tokens;

/** Scores tokens, sentences and the kinds of paragraphs. */
final class TokenScorer {

  private TokenScorer() {}

  static void score(Optional<Tokens> gold, Optional<Tokens> predicted, Tally tally) {
    spans(Metric.TOKEN, gold, predicted, Tokens::spans, tally);
    spans(Metric.SENTENCE, gold, predicted, Tokens::sentences, tally);
    Matching<Paragraph> paragraphs =
        Matching.equal(
            gold.map(Tokens::paragraphs).orElse(List.of()),
            predicted.map(Tokens::paragraphs).orElse(List.of()),
            Function.identity());
    tally.add(Metric.PARAGRAPH_KIND, paragraphs, Paragraph::span);
  }

  private static void spans(
      Metric metric,
      Optional<Tokens> gold,
      Optional<Tokens> predicted,
      Function<Tokens, List<Span>> spans,
      Tally tally) {
    Matching<Span> matching =
        Matching.equal(
            gold.map(spans).orElse(List.of()),
            predicted.map(spans).orElse(List.of()),
            Function.identity());
    tally.add(metric, matching, Function.identity());
  }
}
