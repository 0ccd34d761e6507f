package org.quotient.document;

import java.util.Set;

/** Makes an analysis of an article. Implementations are immutable and may be shared by threads. */
public interface Analyzer {

  /**
   * The analysis of {@code article} with {@code layers} and those that they refer to ({@link
   * Layer#withReferences}), and no others.
   *
   * @throws StageException if a stage failed on this article; the analyzer can go on with others
   */
  Analysis analyze(Article article, Set<Layer> layers);
}
