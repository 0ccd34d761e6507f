/**
 * The doors: the command line.
 *
 * <p>Printing and exit codes live here alone.
 */
package org.quotient.app;
