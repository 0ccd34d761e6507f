/**
 * Names, pronouns and nominals to entities with canonical name, aliases and roles.
 *
 * <p>It does not know who says what.
 */
package org.quotient.coref;
