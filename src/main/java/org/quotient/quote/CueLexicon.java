package org.quotient.quote;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotient.document.Quotation.Act;
import org.quotient.document.WordList;

/** The verbs and nouns that ascribe a content to a source. */
final class CueLexicon {

  /** A verb: the act that it reports, and what may follow it. */
  record Verb(Act act, Set<Frame> frames) {

    boolean takes(Frame frame) {
      return frames.contains(frame);
    }
  }

  private final Map<String, Verb> verbs = new HashMap<>();
  private final Map<String, Act> nouns = new HashMap<>();

  private CueLexicon() {}

  static CueLexicon load() {
    CueLexicon lexicon = new CueLexicon();
    for (List<String> row : WordList.rows(CueLexicon.class, "cue-verbs.tsv")) {
      Set<Frame> frames = EnumSet.noneOf(Frame.class);
      Arrays.stream(row.get(2).split(" ", -1)).map(Frame::of).forEach(frames::add);
      lexicon.verbs.put(row.get(0), new Verb(act(row.get(1)), frames));
    }
    for (List<String> row : WordList.rows(CueLexicon.class, "cue-nouns.tsv")) {
      lexicon.nouns.put(row.get(0), act(row.get(1)));
    }
    return lexicon;
  }

  private static Act act(String label) {
    return Act.valueOf(label.toUpperCase(Locale.ROOT));
  }

  Optional<Verb> verb(String lemma) {
    return Optional.ofNullable(verbs.get(lemma));
  }

  /** The act that a noun such as "claim" reports. */
  Optional<Act> noun(String lemma) {
    return Optional.ofNullable(nouns.get(lemma));
  }
}
