/**
 * Tokens and the article's date to normalised time expressions, and the check of weekdays against
 * dates.
 *
 * <p>It keeps no state between articles.
 */
package org.quotient.time;
