package org.quotient.check;

import java.util.List;
import java.util.Set;

/**
 * What became of a quotation.
 *
 * @param quoted the quotation
 * @param verdict what became of it
 * @param passages where its words stand, in their order in the quotation; empty if nowhere, or if
 *     it is indirect
 * @param differences all that differs
 * @param candidates similar passages, the best first, where the words are nowhere
 * @param notes what a reader should look at, in sentences
 */
public record Finding(
    Quoted quoted,
    Verdict verdict,
    List<Passage> passages,
    Set<Difference> differences,
    List<Candidate> candidates,
    List<String> notes) {

  /** Copies the lists. */
  public Finding {
    passages = List.copyOf(passages);
    differences = Set.copyOf(differences);
    candidates = List.copyOf(candidates);
    notes = List.copyOf(notes);
  }
}
