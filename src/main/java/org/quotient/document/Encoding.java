package org.quotient.document;

import java.util.List;

/**
 * What the encoder reads of an article.
 *
 * @param names labels of each token; their kinds are {@link #NAME_KINDS}
 * @param cues words that may be cues, in text order
 * @param antecedents what each token may mean that stands before it
 */
public record Encoding(LabelScores names, List<CueReading> cues, Antecedents antecedents) {

  /** What the kinds of name labels stand for. */
  public static final List<Entity.Type> NAME_KINDS =
      List.of(
          Entity.Type.PERSON,
          Entity.Type.ORGANIZATION,
          Entity.Type.PLACE,
          Entity.Type.MISCELLANEOUS);

  public Encoding {
    cues = List.copyOf(cues);
  }
}
