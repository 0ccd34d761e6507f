package org.quotient.app;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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

  /** That of this process. The start script finds out what is a terminal. */
  static Console ofProcess() {
    return new Console(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        Boolean.getBoolean("quotient.terminal.out"),
        Boolean.getBoolean("quotient.terminal.err"),
        System.getenv());
  }

  /** The environment variable {@code name}; empty if it is not set. */
  String variable(String name) {
    return environment.getOrDefault(name, "");
  }

  /** Says {@code message} on standard error, in one line, with the program's name. */
  void complain(String message) {
    err.println("quotient: " + Printable.text(message).strip());
  }

  /**
   * Says {@code message}, and where {@code cause} came from if the variable QUOTIENT_DEBUG is set.
   */
  void complain(String message, Throwable cause) {
    complain(message);
    if (!variable("QUOTIENT_DEBUG").isEmpty()) {
      cause.printStackTrace(err);
    }
  }
}
