package org.quotient.app;

/** Starts the command line. */
public final class Main {

  private Main() {}

  /** Runs the command in {@code args} and exits with its code. */
  public static void main(String[] args) {
    System.exit(0);
  }
}
