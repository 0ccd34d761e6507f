package org.quotient.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quotient.document.Quotation.Act;
import org.quotient.document.Repair;

/**
 * A quotation in the making, in tokens.
 *
 * @param content its parts, in text order
 * @param cue the words that ascribe, may be empty
 * @param source the words that name the source
 * @param addressee who is told
 * @param act what the source does
 * @param by id of the rule
 * @param repair the mark that was missing
 */
record Draft(
    List<Phrase> content,
    List<Phrase> cue,
    Optional<Phrase> source,
    Optional<Phrase> addressee,
    Act act,
    String by,
    Optional<Repair> repair) {

  /** A draft of one part. */
  static Draft of(Phrase content, Cue cue, Phrase cueWords, String by) {
    return new Draft(
        List.of(content),
        List.of(cueWords),
        cue.source(),
        Optional.empty(),
        cue.verb().act(),
        by,
        Optional.empty());
  }

  Draft told(Optional<Phrase> whom) {
    return new Draft(content, cue, source, whom, act, by, repair);
  }

  Draft repaired(Optional<Repair> mark) {
    return new Draft(content, cue, source, addressee, act, by, mark.or(() -> repair));
  }

  Draft from(Optional<Phrase> whom) {
    return new Draft(content, cue, whom, addressee, act, by, repair);
  }

  /** This draft with another part behind its last. */
  Draft and(Phrase part) {
    List<Phrase> parts = new ArrayList<>(content);
    parts.add(part);
    return new Draft(parts, cue, source, addressee, act, by, repair);
  }

  /** This draft with another part before its first. */
  Draft behind(Phrase part) {
    List<Phrase> parts = new ArrayList<>(List.of(part));
    parts.addAll(content);
    return new Draft(parts, cue, source, addressee, act, by, repair);
  }

  int first() {
    return content.get(0).first();
  }

  int last() {
    return content.get(content.size() - 1).last();
  }
}
