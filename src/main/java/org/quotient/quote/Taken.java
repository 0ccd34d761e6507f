package org.quotient.quote;

import java.util.Arrays;

/** Which tokens are in the content of a quotation already. */
final class Taken {

  private final boolean[] tokens;

  Taken(int size) {
    this.tokens = new boolean[size];
  }

  void add(Draft draft) {
    draft.content().forEach(part -> Arrays.fill(tokens, part.first(), part.last() + 1, true));
  }

  boolean has(int i) {
    return tokens[i];
  }

  boolean any(Phrase phrase) {
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      if (tokens[i]) {
        return true;
      }
    }
    return false;
  }
}
