package org.quotient.entity;

import org.quotient.document.Entity;
import org.quotient.document.Evidence;

/**
 * A name in tokens.
 *
 * @param first its first token
 * @param last its last token, included
 * @param type what bears it
 * @param evidence what found it
 */
record Found(int first, int last, Entity.Type type, Evidence evidence) {}
