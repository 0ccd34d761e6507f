package org.quotient.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.quotient.document.FormatException;

/**
 * An output that appears under its name when it is whole. It grows under a temporary name in the
 * same folder, which goes away if it is closed before {@link #commit}, or if the program is
 * interrupted. Standard output and devices are written directly.
 */
final class AtomicOutput implements AutoCloseable {

  private final OutputStream stream;
  private final Path temporary;
  private final Path target;
  private final Thread cleaner;
  private boolean open = true;

  private AtomicOutput(OutputStream stream, Path temporary, Path target) {
    this.stream = new BufferedOutputStream(stream, 1 << 16);
    this.temporary = temporary;
    this.target = target;
    this.cleaner = new Thread(this::delete);
    if (temporary != null) {
      Runtime.getRuntime().addShutdownHook(cleaner);
    }
  }

  /**
   * An output to {@code target}, or to {@code standard} if that is null.
   *
   * @throws FormatException if {@code target} is a folder or its folder does not exist
   * @throws IOException if it cannot be opened
   */
  static AtomicOutput to(Path target, OutputStream standard) throws IOException {
    if (target == null) {
      return new AtomicOutput(standard, null, null);
    }
    if (Files.isDirectory(target)) {
      throw new FormatException("--out: expected a file, got the folder " + target);
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      return new AtomicOutput(Files.newOutputStream(target), null, null);
    }
    Path real =
        Files.exists(target, LinkOption.NOFOLLOW_LINKS) && Files.exists(target)
            ? target.toRealPath()
            : target;
    Path folder = real.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      throw new FormatException("--out: no such folder: " + folder);
    }
    Path temporary =
        folder.resolve("." + real.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    OutputStream stream =
        Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    return new AtomicOutput(stream, temporary, real);
  }

  OutputStream stream() {
    return stream;
  }

  /** Completes the output and gives it its name. */
  void commit() throws IOException {
    if (temporary == null) {
      stream.flush();
    } else {
      stream.close();
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
    finish();
  }

  /** Gives up what was not committed. */
  @Override
  public void close() throws IOException {
    if (open && temporary != null) {
      try {
        stream.close();
      } finally {
        delete();
        finish();
      }
    }
  }

  private void finish() {
    open = false;
    if (temporary != null) {
      try {
        Runtime.getRuntime().removeShutdownHook(cleaner);
      } catch (IllegalStateException e) {
        // the program is ending, and the hook with it
      }
    }
  }

  private void delete() {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      temporary.toFile().deleteOnExit();
    }
  }
}
