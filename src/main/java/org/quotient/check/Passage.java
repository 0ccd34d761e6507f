package org.quotient.check;

import java.util.List;
import java.util.Optional;
import org.quotient.document.Span;

/**
 * Where a quotation, or a part of it, stands in a source.
 *
 * @param source the source
 * @param span in its text
 * @param speaker who says it there, as far as the source tells
 * @param edits the quotation's words and the source's, in order
 */
public record Passage(Source source, Span span, Optional<String> speaker, List<Edit> edits) {

  /** Copies the list. */
  public Passage {
    edits = List.copyOf(edits);
  }
}
