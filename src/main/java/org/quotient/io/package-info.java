/**
 * Bytes to documents and back: article readers, and the JSON of an analysis.
 *
 * <p>It alone counts code points; it knows nothing of how an analysis is made.
 */
package org.quotient.io;
