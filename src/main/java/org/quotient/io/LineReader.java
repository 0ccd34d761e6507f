package org.quotient.io;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.quotient.document.FormatException;

/** The lines of a stream as bytes, without their line feeds; holds one line at a time. */
final class LineReader implements Closeable {

  private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final String name;
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int next;
  private int filled;
  private long position;
  private long start;
  private int line;

  /**
   * A reader of {@code in}.
   *
   * @param name the input's name, for messages
   */
  LineReader(String name, InputStream in) {
    this.name = name;
    this.in = in;
  }

  /**
   * The next line; none at the end.
   *
   * @throws FormatException if the line is longer than {@link Input#MAX_BYTES}; it is skipped
   */
  Optional<byte[]> next() throws IOException {
    if (next == filled && !fill()) {
      return Optional.empty();
    }
    start = position;
    line++;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    boolean tooLong = false;
    boolean ended = false;
    while (!ended && (next < filled || fill())) {
      int feed = next;
      while (feed < filled && buffer[feed] != '\n') {
        feed++;
      }
      tooLong |= bytes.size() + (feed - next) > Input.MAX_BYTES;
      if (!tooLong) {
        bytes.write(buffer, next, feed - next);
      }
      ended = feed < filled;
      position += feed - next + (ended ? 1 : 0);
      next = ended ? feed + 1 : feed;
    }
    if (tooLong) {
      throw new FormatException(
          place() + ": expected at most " + Input.MAX_BYTES + " bytes, got more");
    }
    return Optional.of(withoutMark(bytes.toByteArray()));
  }

  private boolean fill() throws IOException {
    next = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }

  private byte[] withoutMark(byte[] bytes) {
    if (line > 1 || bytes.length < BOM.length || !Arrays.equals(BOM, 0, 3, bytes, 0, 3)) {
      return bytes;
    }
    start += BOM.length;
    return Arrays.copyOfRange(bytes, BOM.length, bytes.length);
  }

  /** Where the line that was read last stands. */
  Place place() {
    return new Place(name, line);
  }

  /** Offset in the stream of the line that was read last. */
  long start() {
    return start;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
