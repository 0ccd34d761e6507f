package org.quotient.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quotient.document.CueReading;
import org.quotient.document.Evidence;
import org.quotient.document.LabelScores;

/**
 * Makes drafts of what the encoder reads from each cue. Where two would share words of content, the
 * surer keeps them; those from a cue within quotation marks come last, since nothing nests.
 */
final class AttributionReader {

  /** Id of what it finds. */
  static final String BY = "encoder";

  /** Less sure readings are dropped. Set on the development part of PolNeAR, see RUNS.md. */
  private static final double SURE = 0.58;

  private final TaggedText text;
  private final Marked marked;
  private final Addressees addressees;

  AttributionReader(TaggedText text, Marked marked, Addressees addressees) {
    this.text = text;
    this.marked = marked;
    this.addressees = addressees;
  }

  /** The drafts in the order of their sureness; their contents are added to {@code taken}. */
  List<Draft> read(List<CueReading> readings, Taken taken) {
    List<CueReading> order = new ArrayList<>(readings);
    order.sort(
        Comparator.comparing((CueReading reading) -> marked.passageOf(reading.trigger()) >= 0)
            .thenComparing(Comparator.comparingDouble(CueReading::probability).reversed()));
    List<Draft> drafts = new ArrayList<>();
    for (CueReading reading : order) {
      if (reading.probability() >= SURE && !taken.has(reading.trigger()) && isToldBy(reading)) {
        draft(reading, taken)
            .ifPresent(
                draft -> {
                  taken.add(draft);
                  drafts.add(draft);
                });
      }
    }
    return drafts;
  }

  /**
   * The share that is right, content and source, of attributions that the encoder is so sure of, in
   * [0,1]. Method: Platt scaling, on the development parts of PolNeAR and wire copy.
   */
  static double score(double probability) {
    double odds = Math.log(probability / Math.max(1e-9, 1 - probability));
    return 1 / (1 + Math.exp(1.876 - 0.732 * odds));
  }

  /**
   * Whether it is the narrator who ascribes: a quoted sentence is one quotation, whatever it tells.
   */
  private boolean isToldBy(CueReading reading) {
    int p = marked.passageOf(reading.trigger());
    return p < 0 || !marked.isSentence(p);
  }

  private Optional<Draft> draft(CueReading reading, Taken taken) {
    List<List<Phrase>> roles = roles(reading);
    List<Phrase> content = new ArrayList<>();
    int all = 0;
    int free = 0;
    for (Phrase part : roles.get(CueReading.CONTENT)) {
      all += part.last() - part.first() + 1;
      for (Phrase rest : free(part, taken)) {
        free += rest.last() - rest.first() + 1;
        content.add(rest);
      }
    }
    if (all == 0) {
      introduced(reading.trigger()).filter(words -> !taken.any(words)).ifPresent(content::add);
    }
    if (content.isEmpty() || 2 * free < all) {
      return Optional.empty();
    }
    List<Phrase> cue = roles.get(CueReading.CUE);
    if (cue.isEmpty()) {
      cue = List.of(new Phrase(reading.trigger(), reading.trigger()));
    }
    List<Phrase> source = roles.get(CueReading.SOURCE);
    Draft draft =
        new Draft(
            content,
            cue,
            source,
            Optional.empty(),
            reading.act(),
            Optional.empty(),
            new Evidence(BY, score(reading.probability())));
    Draft whole = marked.whole(draft, taken);
    return Optional.of(whole.told(addressees.after(text, reading.trigger(), whole)));
  }

  /** "Lund went on:" with a quoted passage behind it, which may be a paragraph of its own. */
  private Optional<Phrase> introduced(int cue) {
    int colon = text.last(cue);
    return text.is(colon, ":") ? marked.beginningAt(colon + 1) : Optional.empty();
  }

  /** The runs of each role; those with nothing but punctuation between are one. */
  private List<List<Phrase>> roles(CueReading reading) {
    List<List<Phrase>> roles = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    int[] labels = RoleDecoder.decode(reading.roles());
    for (int k = 0; k < labels.length; k++) {
      if (labels[k] == 0) {
        continue;
      }
      int i = reading.first() + k;
      List<Phrase> runs = roles.get(LabelScores.kind(labels[k]));
      int last = runs.size() - 1;
      if (last >= 0 && isOne(runs.get(last).last(), i)) {
        runs.set(last, new Phrase(runs.get(last).first(), i));
      } else {
        runs.add(new Phrase(i, i));
      }
    }
    return roles;
  }

  private boolean isOne(int end, int next) {
    for (int i = end + 1; i < next; i++) {
      if (!text.isPunctuation(i)) {
        return false;
      }
    }
    return true;
  }

  /** The stretches of {@code part} that no quotation has. */
  private static List<Phrase> free(Phrase part, Taken taken) {
    List<Phrase> free = new ArrayList<>();
    int first = part.first();
    for (int i = part.first(); i <= part.last() + 1; i++) {
      if (i > part.last() || taken.has(i)) {
        if (first < i) {
          free.add(new Phrase(first, i - 1));
        }
        first = i + 1;
      }
    }
    return free;
  }
}
