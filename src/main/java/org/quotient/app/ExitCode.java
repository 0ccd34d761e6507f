package org.quotient.app;

/** The exit codes of the program; they are a contract. */
final class ExitCode {

  /** All was done; a reader that closed its pipe counts as done. */
  static final int OK = 0;

  /** The output could not be written. */
  static final int OUTPUT = 1;

  /** The command line is wrong, or an input could not be used; all others were done. */
  static final int INPUT = 2;

  /** A score is lower than its record. */
  static final int WORSE = 3;

  private ExitCode() {}
}
