package org.quotient.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotient.document.Quotation.Act;

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
    for (String[] row : rows("cue-verbs.tsv")) {
      Set<Frame> frames = EnumSet.noneOf(Frame.class);
      Arrays.stream(row[2].split(" ", -1)).map(Frame::of).forEach(frames::add);
      lexicon.verbs.put(row[0], new Verb(act(row[1]), frames));
    }
    for (String[] row : rows("cue-nouns.tsv")) {
      lexicon.nouns.put(row[0], act(row[1]));
    }
    return lexicon;
  }

  /** The rows of a word list beside this class, without its header. */
  static List<String[]> rows(String resource) {
    List<String[]> rows = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                CueLexicon.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          rows.add(line.split("\t", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
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
