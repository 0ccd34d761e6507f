/**
 * Bytes to documents and back: article readers, the JSON of an analysis, and the formats of other
 * tools: brat standoff, columns, tables, Web Annotations.
 *
 * <p>It alone counts code points; it knows nothing of how an analysis is made.
 */
package org.quotient.io;
