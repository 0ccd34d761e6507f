package org.quotient.check;

import java.util.Optional;
import org.quotient.document.Span;

/** Tells who speaks in sources that do not label their speakers. */
public interface Speakers {

  /** Tells of no one. */
  Speakers UNKNOWN = (source, passage) -> Optional.empty();

  /** The name of whoever says {@code passage}, if it is known. */
  Optional<String> at(Source source, Span passage);

  /** Whether {@code passage} is known to be indirect speech: words of the source's writer. */
  default boolean isIndirect(Source source, Span passage) {
    return false;
  }
}
