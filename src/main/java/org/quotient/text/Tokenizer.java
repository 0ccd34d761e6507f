package org.quotient.text;

import org.quotient.document.Article;
import org.quotient.document.Tokens;

/**
 * Cuts an article's text into paragraphs, sentences and tokens. Implementations may be shared by
 * threads.
 */
public interface Tokenizer {

  /** The tokens of {@code article}; none for a blank text. */
  Tokens tokenize(Article article);
}
