package org.quotient.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.quotient.document.FormatException;

/** Reads a whole file of text. */
public final class TextFile {

  private TextFile() {}

  /**
   * The text of {@code file}, without the byte order mark.
   *
   * @throws FormatException if there is no such file, it cannot be read or is not UTF-8
   */
  public static String read(String file) throws FormatException {
    try {
      Path path = Path.of(file);
      if (!Files.exists(path)) {
        throw new FormatException("no such file: " + file);
      }
      return Utf8.decode(Files.readAllBytes(path), file);
    } catch (InvalidPathException e) {
      throw new FormatException("no such file: " + file, e);
    } catch (FormatException e) {
      throw e;
    } catch (IOException e) {
      throw new FormatException("cannot read " + file, e);
    }
  }
}
