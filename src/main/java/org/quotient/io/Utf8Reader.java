package org.quotient.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.MalformedInputException;
import org.quotient.document.FormatException;

/**
 * Decodes a stream of UTF-8 strictly and in constant memory; a malformed byte fails with its
 * offset. A byte order mark at the start is dropped.
 */
final class Utf8Reader extends Reader {

  private static final int BUFFER = 1 << 14;

  private final InputStream bytes;
  private final String where;
  private final CharsetDecoder decoder = Utf8.decoder();
  private final ByteBuffer in = ByteBuffer.allocate(BUFFER).flip();
  private final CharBuffer out = CharBuffer.allocate(BUFFER).flip();

  /** Offset in the stream of the first byte in the buffer. */
  private long base;

  private boolean atStart = true;
  private boolean ended;

  /**
   * A reader of {@code bytes}.
   *
   * @param where the file, for the message
   */
  Utf8Reader(InputStream bytes, String where) {
    this.bytes = bytes;
    this.where = where;
  }

  /**
   * @throws FormatException at the first byte that is no UTF-8
   */
  @Override
  public int read(char[] chars, int offset, int length) throws IOException {
    while (!out.hasRemaining()) {
      if (ended) {
        return -1;
      }
      decode();
    }
    int count = Math.min(length, out.remaining());
    out.get(chars, offset, count);
    return count;
  }

  /** Decodes more bytes; at the end of the stream none may be left. */
  private void decode() throws IOException {
    boolean end = !fill();
    out.clear();
    CoderResult result = decoder.decode(in, out, end);
    if (result.isError()) {
      throw Utf8.malformed(
          where,
          in.get(in.position()),
          base + in.position(),
          new MalformedInputException(result.length()));
    }
    out.flip();
    if (atStart && out.hasRemaining()) {
      atStart = false;
      if (out.get(0) == Utf8.BOM) {
        out.get();
      }
    }
    ended = end;
  }

  /** Whether there were more bytes. */
  private boolean fill() throws IOException {
    base += in.position();
    in.compact();
    int count = bytes.read(in.array(), in.position(), in.remaining());
    in.position(in.position() + Math.max(0, count));
    in.flip();
    return count >= 0;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
