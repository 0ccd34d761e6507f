package org.quotient.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Tells what became of quotations: finds their words in the sources and judges what differs.
 * Immutable; may be shared by threads if its {@link Speakers} may.
 */
public final class QuotationChecker {

  /** Words of the shortest direct quotation that can be checked: one word stands everywhere. */
  public static final int MIN_WORDS = 2;

  /** Words of the longest quotation that can be checked. Judgement. */
  public static final int MAX_WORDS = 3_000;

  private final SourceIndex index;
  private final Speakers speakers;

  /** A checker against the sources of {@code index}. */
  public QuotationChecker(SourceIndex index, Speakers speakers) {
    this.index = index;
    this.speakers = speakers;
  }

  /**
   * What became of {@code quoted}. A source of the same text as that of the quotation is passed
   * over, unless the quotation is all of it.
   *
   * @throws IllegalArgumentException if it has fewer words than {@link #MIN_WORDS}, or more than
   *     {@link #MAX_WORDS}
   */
  public Finding check(Quoted quoted) {
    QuotedWords words = QuotedWords.of(quoted);
    if (words.size() > MAX_WORDS || words.size() < (quoted.indirect() ? 1 : MIN_WORDS)) {
      throw new IllegalArgumentException(
          "need " + MIN_WORDS + " to " + MAX_WORDS + " words, got " + words.size());
    }
    Query query = new Query(words, index, passedOver(quoted), preferred(quoted));
    if (quoted.indirect()) {
      List<Candidate> candidates = candidates(quoted, query);
      Verdict verdict = candidates.isEmpty() ? Verdict.NOT_FOUND : Verdict.PARAPHRASE;
      return new Finding(
          quoted, verdict, List.of(), Set.of(), candidates, new Notes(query).missing(candidates));
    }
    List<Alignment> pieces = new Tiling(index, query).cover();
    Judgement judgement = new Judgement(index, speakers, quoted, query, pieces);
    return judgement.isFound()
        ? judgement.finding()
        : new Finding(
            quoted, Verdict.NOT_FOUND, List.of(), Set.of(), candidates(quoted, query), List.of());
  }

  private List<Candidate> candidates(Quoted quoted, Query query) {
    List<Candidate> candidates = new ArrayList<>();
    for (Paraphrases.Scored scored : new Paraphrases(index, query).find()) {
      Window window = scored.window();
      Source source = index.sources().get(index.sourceOf(window.from()));
      var span = index.span(window.from(), window.to() - 1);
      Optional<String> speaker =
          index.isTranscript(source) || quoted.speaker().isEmpty()
              ? index.label(window.from())
              : speakers.at(source, span);
      candidates.add(new Candidate(source, span, speaker, scored.score()));
    }
    return candidates;
  }

  private IntPredicate passedOver(Quoted quoted) {
    List<Integer> same = new ArrayList<>();
    for (int s = 0; s < index.sources().size(); s++) {
      if (quoted.parts().get(0).length() < quoted.text().strip().length()
          && index.sources().get(s).text().equals(quoted.text())) {
        same.add(s);
      }
    }
    return same.isEmpty() ? p -> false : p -> same.contains(index.sourceOf(p));
  }

  private IntPredicate preferred(Quoted quoted) {
    if (quoted.speaker().isEmpty()) {
      return p -> false;
    }
    String name = quoted.speaker().get();
    Map<String, Boolean> known = new HashMap<>();
    return p -> {
      Optional<String> label = index.label(p);
      return label.isPresent()
          && known.computeIfAbsent(
              label.get(), l -> SpeakerNames.compare(name, l) == SpeakerNames.Answer.SAME);
    };
  }
}
