package org.quotient.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quotient.document.Paragraph.Kind;
import org.quotient.document.Quotation.Act;

/**
 * Finds words in marks that the narrator weaves into a sentence without a cue of the list: {@code
 * Ode went after Lund as "a man of straw"}. Shorter ones are scare quotes, names and nicknames, and
 * those in capitals are titles.
 */
final class FragmentFinder {

  /**
   * Fewer words in marks are not a quotation without a cue. Tuned on the training part of PolNeAR.
   */
  private static final int MIN_WORDS = 3;

  private final TaggedText text;
  private final CueFinder cues;
  private final NounPhrases phrases;

  FragmentFinder(TaggedText text, CueFinder cues) {
    this.text = text;
    this.cues = cues;
    this.phrases = new NounPhrases(text);
  }

  /** The quotations among {@code passages}; those that are {@code taken} are left out. */
  List<Draft> find(List<Passage> passages, boolean[] taken) {
    List<Draft> drafts = new ArrayList<>();
    for (Passage passage : passages) {
      Phrase words = passage.words();
      boolean inBody = text.tokens().kindOf(words.first()) == Kind.BODY;
      if (inBody
          && !RuleQuotationFinder.anyTaken(words, taken)
          && words.first() > text.first(words.first())
          && isFragment(words)) {
        verb(words.first() - 1, taken)
            .ifPresent(
                verb ->
                    drafts.add(
                        new Draft(
                            List.of(words),
                            List.of(verb),
                            phrases.before(verb.first(), text.first(verb.first())),
                            Optional.empty(),
                            Act.SPEECH,
                            "fragment",
                            passage.repair())));
      }
    }
    return drafts;
  }

  private boolean isFragment(Phrase words) {
    int count = 0;
    for (int i = words.first(); i <= words.last(); i++) {
      count += text.isPunctuation(i) ? 0 : 1;
    }
    return count >= MIN_WORDS && !QuotedFinder.hasCapitals(text, words);
  }

  /** The nearest verb group to the left in the same sentence. */
  private Optional<Phrase> verb(int from, boolean[] taken) {
    int first = text.first(from);
    for (int i = from; i >= first && !taken[i]; i--) {
      if (text.isFinite(i)) {
        return Optional.of(new Phrase(cues.groupStart(i, first), i));
      }
    }
    return Optional.empty();
  }
}
