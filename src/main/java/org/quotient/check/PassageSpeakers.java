package org.quotient.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.quotient.document.Span;

/** Who says the passages of one quotation, and whether that is whom it names. */
final class PassageSpeakers {

  private final SourceIndex index;
  private final Speakers speakers;
  private final Quoted quoted;
  private final Set<String> notes;
  private boolean several;

  /**
   * Nobody yet.
   *
   * @param notes takes what a reader should look at
   */
  PassageSpeakers(SourceIndex index, Speakers speakers, Quoted quoted, Set<String> notes) {
    this.index = index;
    this.speakers = speakers;
    this.quoted = quoted;
    this.notes = notes;
  }

  /**
   * Who says a passage: by the labels of a transcript, else by the quotations of the source. The
   * latter are asked only if the quotation names a speaker.
   */
  Optional<String> of(Alignment piece, Query query, Source source, Span span) {
    Set<String> labels = new LinkedHashSet<>();
    IntStream.range(piece.a(), piece.b())
        .filter(i -> piece.same(i, query, index))
        .forEach(i -> labels.add(index.label(piece.at(i)).orElse("")));
    if (labels.size() > 1) {
      several = true;
      notes.add("the words run across speakers: " + String.join(", ", labels));
      return Optional.of(String.join(", ", labels));
    }
    Optional<String> label = labels.stream().filter(name -> !name.isEmpty()).findFirst();
    if (label.isPresent() || quoted.speaker().isEmpty()) {
      return label;
    }
    if (speakers.isIndirect(source, span)) {
      notes.add("the source has these words without quotation marks");
    }
    return speakers.at(source, span);
  }

  /** Whether a passage has words of several speakers. */
  boolean areSeveral() {
    return several;
  }

  /** Whether a passage has another speaker than the quotation. */
  boolean areOther(List<Passage> passages) {
    boolean other = false;
    for (Passage passage : passages) {
      if (quoted.speaker().isPresent() && passage.speaker().isPresent() && !several) {
        other |= isOther(quoted.speaker().get(), passage);
      }
    }
    return other;
  }

  private boolean isOther(String ours, Passage passage) {
    String theirs = passage.speaker().orElseThrow();
    SpeakerNames.Answer answer = SpeakerNames.compare(ours, theirs);
    String source =
        index.isTranscript(passage.source()) ? "in the source" : "as Quotient reads the source,";
    if (answer == SpeakerNames.Answer.OTHER) {
      notes.add(source + " " + theirs + " says this, not " + ours);
    } else if (answer == SpeakerNames.Answer.UNKNOWN) {
      notes.add("the source has “" + theirs + "”; whether that is " + ours + " must be seen");
    }
    return answer == SpeakerNames.Answer.OTHER;
  }
}
