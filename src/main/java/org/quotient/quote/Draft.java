package org.quotient.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quotient.document.Evidence;
import org.quotient.document.Quotation.Act;
import org.quotient.document.Repair;

/**
 * A quotation in the making, in tokens.
 *
 * @param content its parts, in text order, at least one
 * @param cue the words that ascribe, may be empty
 * @param source the words that name the source, may be empty
 * @param addressee who is told
 * @param act what the source does
 * @param repair the mark that was missing
 * @param evidence what found it
 */
record Draft(
    List<Phrase> content,
    List<Phrase> cue,
    List<Phrase> source,
    Optional<Phrase> addressee,
    Act act,
    Optional<Repair> repair,
    Evidence evidence) {

  Draft told(Optional<Phrase> whom) {
    return new Draft(content, cue, source, whom, act, repair, evidence);
  }

  Draft repaired(Optional<Repair> mark) {
    return new Draft(content, cue, source, addressee, act, mark.or(() -> repair), evidence);
  }

  /** This draft with other words of content. */
  Draft of(List<Phrase> parts) {
    return new Draft(parts, cue, source, addressee, act, repair, evidence);
  }

  /** This draft with one more part of content, in its place. */
  Draft and(Phrase part) {
    List<Phrase> parts = new ArrayList<>(content);
    parts.add(part);
    return of(Phrase.joined(parts));
  }

  int first() {
    return content.get(0).first();
  }

  int last() {
    return content.get(content.size() - 1).last();
  }

  /** The last token of all its words. */
  int end() {
    int end = last();
    for (Phrase part : cue) {
      end = Math.max(end, part.last());
    }
    for (Phrase part : source) {
      end = Math.max(end, part.last());
    }
    return end;
  }
}
