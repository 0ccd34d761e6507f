package org.quotient.document;

/**
 * Something in the article that does not fit together.
 *
 * @param code stable id of the check, kebab-case: {@code weekday-mismatch}
 * @param span the words concerned
 * @param message the reasoning, for a reader
 */
public record Warning(String code, Span span, String message) {}
