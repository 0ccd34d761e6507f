package org.quotient.document;

/**
 * An office, title or description that the text gives an entity: "Attorney General".
 *
 * @param text the words
 * @param span where they stand
 */
public record Role(String text, Span span) {}
