package org.quotient.document;

/**
 * A proper name as it stands in the text, not yet joined with others.
 *
 * @param span whole tokens
 * @param type what bears the name
 * @param evidence what found it
 */
public record Name(Span span, Entity.Type type, Evidence evidence) {}
