package org.quotient.document;

import java.io.IOException;

/**
 * A file is not what it should be. The message names the file, the place in it, what was expected
 * and what stood there.
 */
public class FormatException extends IOException {

  private static final long serialVersionUID = 1L;

  /** An error with a message for the user. */
  public FormatException(String message) {
    super(message);
  }

  /** An error with a message for the user, and what lies behind it. */
  public FormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
