package org.quotient.quote;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotient.document.WordList;

/** Finds who is told something: the noun phrase right behind a verb such as "told". */
final class Addressees {

  private final Set<String> verbs = new HashSet<>();

  static Addressees load() {
    Addressees addressees = new Addressees();
    for (List<String> row : WordList.rows(Addressees.class, "addressee-verbs.tsv")) {
      addressees.verbs.add(row.get(0));
    }
    return addressees;
  }

  /** Who is told by the verb {@code verb}, which is in the cue of {@code draft}. */
  Optional<Phrase> after(TaggedText text, int verb, Draft draft) {
    if (!verbs.contains(text.lemma(verb)) || !text.isVerb(verb)) {
      return Optional.empty();
    }
    return NounPhrases.after(text, verb + 1, text.last(verb))
        .filter(
            whom ->
                draft.source().stream().noneMatch(whom::overlaps)
                    && draft.content().stream().noneMatch(whom::overlaps));
  }
}
