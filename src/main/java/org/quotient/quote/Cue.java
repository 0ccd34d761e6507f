package org.quotient.quote;

import java.util.Optional;

/**
 * A verb group, or a noun such as "claim", that may ascribe a content to a source.
 *
 * @param words the group with its auxiliaries, negation and adverbs
 * @param main its main verb or noun
 * @param verb what the word list says of it
 * @param source its subject, where there is one; of a passive, the one after "by"
 * @param isNoun whether it is a noun
 */
record Cue(Phrase words, int main, CueLexicon.Verb verb, Optional<Phrase> source, boolean isNoun) {

  /** The first token of the cue and of a source before it. */
  int first() {
    return source.filter(s -> s.first() < words.first()).map(Phrase::first).orElse(words.first());
  }
}
