package org.quotient.check;

import java.util.Optional;
import org.quotient.document.Span;

/**
 * A stretch of a quotation and the stretch of the source that stands in its place.
 *
 * @param quoted in the text of the quotation; none if the words are in the source alone
 * @param source in the text of the source; none if the words are in the quotation alone
 * @param difference between the words of the two; none if they are the same
 */
public record Edit(Optional<Span> quoted, Optional<Span> source, Optional<Difference> difference) {

  /**
   * @throws IllegalArgumentException if there is neither
   */
  public Edit {
    if (quoted.isEmpty() && source.isEmpty()) {
      throw new IllegalArgumentException("need words on one side, got none");
    }
  }

  /** Whether the difference is one that the quotation does not own up to. */
  public boolean isChange() {
    return difference.isPresent() && !difference.get().isExcused();
  }
}
