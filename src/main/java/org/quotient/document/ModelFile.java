package org.quotient.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A trained model that ships with the program. */
public final class ModelFile {

  /** Makes a model of the bytes of its file. */
  public interface Reader<T> {

    /** The model in {@code bytes}. */
    T read(InputStream bytes) throws IOException;
  }

  private final String name;
  private final byte[] bytes;

  private ModelFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /**
   * The model of this name: the folder under {@code models}.
   *
   * @throws FormatException if the program was packed without it
   */
  public static ModelFile named(String name) throws FormatException {
    return named(name, "model.bin");
  }

  /**
   * One of several files of a model.
   *
   * @throws FormatException if the program was packed without it
   */
  public static ModelFile named(String name, String file) throws FormatException {
    String resource = "/org/quotient/models/" + name + "/" + file;
    try (InputStream in = ModelFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new FormatException(
            "model "
                + name
                + "/"
                + file
                + ": expected "
                + resource
                + " on the class path, found nothing");
      }
      return new ModelFile(name + "/" + file, in.readAllBytes());
    } catch (FormatException e) {
      throw e;
    } catch (IOException e) {
      throw new FormatException(
          "model " + name + "/" + file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * What {@code reader} makes of the file.
   *
   * @throws FormatException if the file is damaged
   */
  public <T> T read(Reader<T> reader) throws FormatException {
    try {
      return reader.read(new ByteArrayInputStream(bytes));
    } catch (IOException | RuntimeException e) {
      throw new FormatException("model " + name + ": is damaged: " + e.getMessage(), e);
    }
  }

  /** {@code sha256:} and the digest of the file in hexadecimal digits. */
  public String digest() {
    try {
      return "sha256:"
          + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
