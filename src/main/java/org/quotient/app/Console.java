package org.quotient.app;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;

/**
 * What a command talks to.
 *
 * @param in standard input
 * @param out standard output, unbuffered, so that errors of writing are seen
 * @param err standard error
 * @param outIsTerminal whether a person reads standard output
 * @param errIsTerminal whether a person reads standard error
 * @param environment environment variables
 */
record Console(
    InputStream in,
    OutputStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    Map<String, String> environment) {

  /** Says {@code message} on standard error, with the program's name. */
  void complain(String message) {
    err.println("quotient: " + message);
  }
}
