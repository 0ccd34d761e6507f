package org.quotient.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Where results go. An exception of any method names the destination and the reason. */
interface Output extends AutoCloseable {

  /** Writes {@code text} in UTF-8. */
  void write(String text) throws IOException;

  /** Makes what was written final. */
  void commit() throws IOException;

  /** Discards what is not final, as far as that is possible. */
  @Override
  void close() throws IOException;

  /** Standard output. */
  static Output standard(Console console) {
    return new StreamOutput("standard output", console.out());
  }

  /**
   * The file {@code path}, written under another name until it is final; a device or a pipe is
   * written directly.
   *
   * @throws IOException if it cannot be written
   */
  static Output file(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw new IOException("cannot write " + path + ": it is a folder");
    }
    if (!Files.exists(path) || Files.isRegularFile(path)) {
      return FileOutput.open(path);
    }
    OutputStream stream;
    try {
      stream = Files.newOutputStream(path);
    } catch (IOException e) {
      throw unwritten(path.toString(), e);
    }
    return new StreamOutput(path.toString(), stream);
  }

  /**
   * The path that {@code out} names.
   *
   * @throws IOException if it can be no path
   */
  static Path path(String out) throws IOException {
    try {
      return Path.of(out);
    } catch (InvalidPathException e) {
      throw new IOException("cannot write " + out + ": " + e.getReason(), e);
    }
  }

  /** The error that {@code name} cannot be written. */
  static IOException unwritten(String name, IOException cause) {
    return new IOException("cannot write " + name + ": " + reason(cause), cause);
  }

  private static String reason(IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return "no such folder";
    }
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (cause instanceof FileSystemException e && e.getReason() != null) {
      return e.getReason();
    }
    return String.valueOf(cause.getMessage());
  }

  /**
   * Whether whoever reads the output wanted no more of it. The start script sees to it that the
   * system's messages are English.
   */
  static boolean isClosedPipe(IOException problem) {
    for (Throwable e = problem; e != null; e = e.getCause()) {
      if (String.valueOf(e.getMessage()).endsWith("Broken pipe")) {
        return true;
      }
    }
    return false;
  }

  /** A stream that cannot take back what was written. */
  record StreamOutput(String name, OutputStream stream) implements Output {

    @Override
    public void write(String text) throws IOException {
      try {
        stream.write(text.getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw unwritten(name, e);
      }
    }

    @Override
    public void commit() throws IOException {
      try {
        stream.flush();
      } catch (IOException e) {
        throw unwritten(name, e);
      }
    }

    /** Leaves the stream open: it may be standard output. */
    @Override
    public void close() {}
  }
}
