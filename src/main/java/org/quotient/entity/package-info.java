/**
 * Tokens, Tags and the Encoding to names of persons, organisations, places and other things.
 *
 * <p>It does not know which names belong together.
 */
package org.quotient.entity;
