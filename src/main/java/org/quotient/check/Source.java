package org.quotient.check;

import java.util.Optional;

/**
 * A text that quotations may come from.
 *
 * @param id unique among the sources
 * @param title headline, where there is one
 * @param text the text, untouched
 */
public record Source(String id, Optional<String> title, String text) {}
