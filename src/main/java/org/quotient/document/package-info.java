/**
 * The nouns: articles, spans, tokens, names, entities, time expressions, quotations, claims, and
 * the analysis that holds them.
 *
 * <p>All values are immutable and say which rule they keep. Offsets are half-open and count UTF-16
 * units of the article's text as it was read. This package knows nothing of files, models or the
 * stages.
 */
package org.quotient.document;
