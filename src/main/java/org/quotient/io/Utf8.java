package org.quotient.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.OptionalInt;
import org.quotient.document.FormatException;

/** Strict decoding: bytes that are no UTF-8 are an error that says where. */
final class Utf8 {

  /** Byte order mark. */
  static final char BOM = '\uFEFF';

  private Utf8() {}

  /** A decoder that reports every malformed byte. */
  static CharsetDecoder decoder() {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /**
   * The text of a whole file, without the byte order mark.
   *
   * @param where the file, for the message
   */
  static String decode(byte[] bytes, String where) throws FormatException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      CharBuffer text = decoder().decode(in);
      return text.length() > 0 && text.charAt(0) == BOM
          ? text.subSequence(1, text.length()).toString()
          : text.toString();
    } catch (CharacterCodingException e) {
      throw malformed(where, bytes[in.position()], in.position(), e);
    }
  }

  /**
   * Fails unless {@code bytes} are UTF-8.
   *
   * @param where the file, for the message
   * @param offset of the first byte in the file
   */
  static void check(byte[] bytes, String where, long offset) throws FormatException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(Math.min(bytes.length + 1, 1 << 13));
    CharsetDecoder decoder = decoder();
    CoderResult result;
    do {
      out.clear();
      result = decoder.decode(in, out, true);
    } while (result.isOverflow());
    if (result.isError()) {
      throw malformed(
          where, bytes[in.position()], offset + in.position(), new CharacterCodingException());
    }
  }

  /** The error of a malformed byte. */
  static FormatException malformed(String where, byte found, long offset, Throwable cause) {
    return new FormatException(
        String.format(
            Locale.ROOT,
            "%s: expected UTF-8, got the byte 0x%02X at offset %d",
            where,
            found,
            offset),
        cause);
  }

  /** The first surrogate in {@code text} without its other half, if there is one. */
  static OptionalInt loneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (i + 1 == text.length()
            || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
          return OptionalInt.of(i);
        }
        i++;
      }
    }
    return OptionalInt.empty();
  }
}
