/**
 * Tokens, Tags, entities, times and quotations to numeric claims.
 *
 * <p>It does not know how quotations or entities were found.
 */
package org.quotient.claim;
