package org.quotient.document;

import java.util.List;

/**
 * What is known of each token alone.
 *
 * @param pos Penn Treebank part of speech of each token
 * @param lemmas dictionary form of each token, lower case but for proper nouns
 */
public record Tags(List<String> pos, List<String> lemmas) {

  /**
   * @throws IllegalArgumentException unless both lists have the same length
   */
  public Tags {
    if (pos.size() != lemmas.size()) {
      throw new IllegalArgumentException(
          "need as many tags as lemmas, got " + pos.size() + " and " + lemmas.size());
    }
    pos = List.copyOf(pos);
    lemmas = List.copyOf(lemmas);
  }

  /** Part of speech of token {@code i}. */
  public String pos(int i) {
    return pos.get(i);
  }

  /** Dictionary form of token {@code i}. */
  public String lemma(int i) {
    return lemmas.get(i);
  }
}
