package org.quotient.document;

import java.util.Optional;

/**
 * A stretch between outermost quotation marks within one paragraph; marks nested in it have no
 * passage of their own.
 *
 * @param span with its marks, as far as the text has them
 * @param repair the mark that the text lacks, where it had to be supplied
 * @param continues whether the quotation goes on in the next paragraph, so that no closing mark is
 *     due here
 */
public record QuotedPassage(Span span, Optional<Repair> repair, boolean continues) {}
