package org.quotient.quote;

import java.util.List;
import org.quotient.document.QuotedPassage;
import org.quotient.document.Tokens;

/** Pairs quotation marks and repairs missing ones. Implementations may be shared by threads. */
public interface MarkFinder {

  /** The quoted passages in text order, disjoint. */
  List<QuotedPassage> find(Tokens tokens);
}
