package org.quotient.check;

import java.util.Optional;
import org.quotient.document.Span;

/**
 * A passage that may be what a quotation renders; a reader must judge.
 *
 * @param source the source
 * @param span in its text
 * @param speaker who says it there, as far as the source tells
 * @param score part of what the quotation says that the passage has words for, rare words counting
 *     more, in [0,1]; no probability
 */
public record Candidate(Source source, Span span, Optional<String> speaker, double score) {}
