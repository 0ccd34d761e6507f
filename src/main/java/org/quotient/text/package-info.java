/**
 * Article to Tokens: paragraphs and their kinds, sentences, tokens; offsets point into the
 * untouched text.
 *
 * <p>It alone uses CoreNLP's tokenizer, and knows nothing of names or quotations.
 */
package org.quotient.text;
