package org.quotient.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.quotient.document.Antecedents;
import org.quotient.document.CueReading;
import org.quotient.document.Encoding;
import org.quotient.document.LabelScores;
import org.quotient.document.MarkedText;
import org.quotient.document.Quotation.Act;
import org.quotient.document.Span;
import org.quotient.document.Tokens;

/**
 * What an encoder would read of a text in which sources, cues and contents are marked: {@code [s1
 * Lund] [c1 said] [q1 it rained]}. The number parts attributions and is their sureness in tenths.
 */
final class Readings {

  private Readings() {}

  static Encoding of(Tokens tokens, MarkedText text) {
    TreeSet<String> numbers = new TreeSet<>();
    for (MarkedText.Mark mark : text.marks()) {
      if (mark.label().matches("c\\d")) {
        numbers.add(mark.label().substring(1));
      }
    }
    List<CueReading> cues = new ArrayList<>();
    for (String number : numbers) {
      cues.add(cue(tokens, text, number));
    }
    LabelScores names =
        LabelScores.of(
            new float[tokens.size() * LabelScores.labels(Encoding.NAME_KINDS.size())],
            Encoding.NAME_KINDS.size());
    return new Encoding(names, cues, Antecedents.unread());
  }

  private static CueReading cue(Tokens tokens, MarkedText text, String number) {
    int labels = LabelScores.labels(CueReading.KINDS);
    float[] scores = new float[tokens.size() * labels];
    Arrays.fill(scores, -9);
    for (int i = 0; i < tokens.size(); i++) {
      scores[i * labels] = -1;
    }
    String[] roles = {"s", "c", "q"};
    for (int kind = 0; kind < roles.length; kind++) {
      for (Span span : text.spans(roles[kind] + number)) {
        int first = tokens.firstAfter(span.start());
        for (int i = first; i <= tokens.lastBefore(span.end()); i++) {
          scores[i * labels + 2 * kind + (i == first ? 1 : 2)] = -0.1f;
        }
      }
    }
    int trigger = tokens.firstAfter(text.spans("c" + number).get(0).start());
    return new CueReading(
        trigger,
        0,
        Integer.parseInt(number) / 10.0,
        LabelScores.of(scores, CueReading.KINDS),
        Act.SPEECH);
  }
}
