package org.quotient.encode;

import java.util.List;
import org.quotient.document.Encoding;
import org.quotient.document.QuotedPassage;
import org.quotient.document.Tokens;

/** Reads an article once, for all stages. Implementations may be shared by threads. */
public interface Encoder {

  /**
   * What there is to tell of {@code tokens}.
   *
   * @param quoted their quoted passages
   * @param cues whether cues are asked for too; without, the encoding has none
   */
  Encoding encode(Tokens tokens, List<QuotedPassage> quoted, boolean cues);
}
