package org.quotient.quote;

import java.util.Optional;
import org.quotient.document.Repair;

/**
 * A quoted passage in tokens.
 *
 * @param words its tokens, marks included
 * @param repair the mark that the text lacks
 * @param continues whether it goes on in the next paragraph
 */
record Passage(Phrase words, Optional<Repair> repair, boolean continues) {}
