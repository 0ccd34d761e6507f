/**
 * Tokens, Tags, the Encoding and entities to quotations: marks and their repair, cue, source,
 * content, speaker.
 *
 * <p>Marks are found first, since other stages ask what is quoted.
 */
package org.quotient.quote;
