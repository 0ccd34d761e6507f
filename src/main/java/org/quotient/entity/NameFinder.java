package org.quotient.entity;

import java.util.List;
import org.quotient.document.Encoding;
import org.quotient.document.Name;
import org.quotient.document.Tags;
import org.quotient.document.Tokens;

/** Finds names. Implementations may be shared by threads. */
public interface NameFinder {

  /** The names, in text order and disjoint; each lies within a sentence. */
  List<Name> find(Tokens tokens, Tags tags, Encoding encoding);
}
