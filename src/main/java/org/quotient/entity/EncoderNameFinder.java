package org.quotient.entity;

import java.util.ArrayList;
import java.util.List;
import org.quotient.document.Encoding;
import org.quotient.document.Entity;
import org.quotient.document.Evidence;
import org.quotient.document.LabelScores;
import org.quotient.document.Name;
import org.quotient.document.Tags;
import org.quotient.document.Tokens;

/** Names as the encoder labels them, mended beside titles and in headlines. */
public final class EncoderNameFinder implements NameFinder {

  private static final String BY = "encoder";

  @Override
  public List<Name> find(Tokens tokens, Tags tags, Encoding encoding) {
    List<Found> mended = new NameRepair(tokens).mend(names(tokens, encoding.names()));
    return new MissedNames(tokens, tags)
        .add(mended).stream()
            .map(
                name ->
                    new Name(tokens.span(name.first(), name.last()), name.type(), name.evidence()))
            .toList();
  }

  private static List<Found> names(Tokens tokens, LabelScores scores) {
    int[] labels = scores.best();
    List<Found> names = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= labels.length; i++) {
      boolean goesOn =
          i < labels.length
              && labels[i] > 0
              && !LabelScores.begins(labels[i])
              && tokens.sentenceOf(i) == tokens.sentenceOf(first);
      if (!goesOn) {
        if (labels[first] > 0) {
          names.add(name(first, i - 1, labels, scores));
        }
        first = i;
      }
    }
    return names;
  }

  /** Its score is the geometric mean of the probabilities of its labels. */
  private static Found name(int first, int last, int[] labels, LabelScores scores) {
    double sum = 0;
    for (int i = first; i <= last; i++) {
      sum += scores.at(i, labels[i]);
    }
    double score = Math.min(1, Math.exp(sum / (last - first + 1)));
    Entity.Type type = Encoding.NAME_KINDS.get(LabelScores.kind(labels[first]));
    return new Found(first, last, type, new Evidence(BY, score));
  }
}
