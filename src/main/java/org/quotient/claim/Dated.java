package org.quotient.claim;

import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.quotient.document.Paragraph;
import org.quotient.document.TimeExpression;
import org.quotient.document.Tokens;

/** Which tokens belong to dates, and which date stands nearest to a token. */
final class Dated {

  /** A date farther away belongs to something else. Judgement. */
  private static final int MAX_DISTANCE = 20;

  private final Tokens tokens;
  private final BitSet dates = new BitSet();
  private final NavigableMap<Integer, TimeExpression> byToken = new TreeMap<>();

  Dated(Tokens tokens, List<TimeExpression> times) {
    this.tokens = tokens;
    for (TimeExpression time : times) {
      if (time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME) {
        int first = tokens.firstAfter(time.span().start());
        dates.set(first, tokens.lastBefore(time.span().end()) + 1);
        if (!time.value().endsWith("_REF")) {
          byToken.put(first, time);
        }
      }
    }
  }

  /** Whether the token stands in a paragraph that is no news: a byline, an invitation. */
  boolean isOutside(int token) {
    Paragraph.Kind kind = tokens.kindOf(token);
    return kind == Paragraph.Kind.BOILERPLATE || kind == Paragraph.Kind.BYLINE;
  }

  /** Whether the token belongs to a date or a time of day. */
  boolean isDate(int token) {
    return token >= 0 && dates.get(token);
  }

  /** The date nearest to the token in its sentence, if it stands close by. */
  Optional<TimeExpression> near(int token) {
    return Stream.of(byToken.floorKey(token), byToken.ceilingKey(token))
        .filter(k -> k != null && tokens.sentenceOf(k) == tokens.sentenceOf(token))
        .filter(k -> Math.abs(k - token) <= MAX_DISTANCE)
        .min((a, b) -> Integer.compare(Math.abs(a - token), Math.abs(b - token)))
        .map(byToken::get);
  }
}
