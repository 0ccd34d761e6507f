package org.quotient.encode;

import org.quotient.document.Tags;
import org.quotient.document.Tokens;

/** Tags every token. Implementations may be shared by threads. */
public interface Tagger {

  /** A tag and a lemma for each of {@code tokens}. */
  Tags tag(Tokens tokens);
}
