package org.quotient.app;

import java.io.IOException;
import java.util.Locale;
import org.quotient.document.FormatException;

/** Turns what a command threw into a message and an exit code. */
final class Failures {

  private Failures() {}

  /** Says what went wrong; never prints a stack trace. */
  static int report(Console console, Exception problem) throws Exception {
    if (problem instanceof FormatException) {
      console.complain(problem.getMessage());
      return ExitCode.INPUT;
    }
    if (problem instanceof IOException failure) {
      if (isClosedPipe(failure)) {
        return ExitCode.OK;
      }
      console.complain("cannot write the output: " + problem.getMessage());
      return ExitCode.OUTPUT;
    }
    throw problem;
  }

  private static boolean isClosedPipe(IOException problem) {
    String message = String.valueOf(problem.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("broken pipe") || message.contains("pipe closed");
  }
}
