package org.quotient.io;

import java.io.BufferedInputStream;
import java.io.IOException;

/**
 * Tells from the first bytes of a stream what stands in it, and leaves the stream at its start.
 *
 * <p>It reads no further than it must, so that a pipe that is still being written is not waited
 * for.
 */
final class Sniffer {

  /** Bytes looked at; judgement. */
  private static final int PEEK = 1 << 15;

  private static final int END = -1;

  private final BufferedInputStream in;
  private int left = PEEK;

  private Sniffer(BufferedInputStream in) {
    this.in = in;
  }

  /**
   * HTML if the stream starts with a tag, JSON or JSON Lines if it starts with an object or an
   * array of objects, else text.
   */
  static Input.Kind kind(BufferedInputStream in) throws IOException {
    in.mark(PEEK);
    Sniffer sniffer = new Sniffer(in);
    int first = sniffer.visible();
    int second = first == '<' || first == '{' || first == '[' ? sniffer.visible() : END;
    in.reset();
    if (first == '<' && (Character.isLetter(second) || second == '!' || second == '?')) {
      return Input.Kind.HTML;
    }
    boolean object = first == '{' && (second == '"' || second == '}');
    boolean array = first == '[' && (second == '{' || second == ']');
    if (object || array) {
      return jsonKind(in);
    }
    return Input.Kind.TEXT;
  }

  /**
   * JSON Lines if the first line of the stream starts and ends with braces or the second starts
   * with one, else JSON.
   */
  static Input.Kind jsonKind(BufferedInputStream in) throws IOException {
    in.mark(PEEK);
    Sniffer sniffer = new Sniffer(in);
    boolean lines = sniffer.visible() == '{' && sniffer.objectEndsWithLine();
    in.reset();
    return lines ? Input.Kind.JSON_LINES : Input.Kind.JSON;
  }

  private boolean objectEndsWithLine() throws IOException {
    int last = '{';
    int current = next();
    while (current != '\n' && current != END) {
      last = blank(current) ? last : current;
      current = next();
    }
    return last == '}' || current == END || visible() == '{';
  }

  /** The next character that is neither blank nor part of a byte order mark. */
  private int visible() throws IOException {
    int current = next();
    while (blank(current) || current == 0xEF || current == 0xBB || current == 0xBF) {
      current = next();
    }
    return current;
  }

  private int next() throws IOException {
    return left-- > 0 ? in.read() : END;
  }

  private static boolean blank(int c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
  }
}
