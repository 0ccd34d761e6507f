package org.quotient.coref;

import org.quotient.document.Evidence;
import org.quotient.document.Mention;

/**
 * A mention in tokens.
 *
 * @param first its first token
 * @param last its last token, included
 * @param kind how it refers
 * @param evidence what tied it to its entity
 */
record Found(int first, int last, Mention.Kind kind, Evidence evidence) {}
