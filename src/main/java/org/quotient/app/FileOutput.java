package org.quotient.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that appears, or replaces the one of its name, only when it is whole. Until then it stands
 * beside it under a temporary name, which is removed if the program is interrupted.
 */
final class FileOutput implements Output {

  private final Path path;
  private final Path temporary;
  private final FileChannel channel;
  private final Thread removal;
  private boolean open = true;

  private FileOutput(Path path, Path temporary) throws IOException {
    this.path = path;
    this.temporary = temporary;
    this.removal = new Thread(this::discard, "removal of " + temporary);
    // before there is a file, so that an interrupt at any time leaves none
    Runtime.getRuntime().addShutdownHook(removal);
    try {
      this.channel =
          FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (IOException e) {
      Runtime.getRuntime().removeShutdownHook(removal);
      throw e;
    }
  }

  /**
   * Starts writing {@code path}; a link is followed.
   *
   * @throws IOException if a file cannot be made in its folder
   */
  static FileOutput open(Path path) throws IOException {
    try {
      Path target = Files.exists(path) ? path.toRealPath() : path;
      Path temporary =
          target.resolveSibling(
              "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
      return new FileOutput(target, temporary);
    } catch (IOException e) {
      throw Output.unwritten(path.toString(), e);
    }
  }

  @Override
  public void write(String text) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    try {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    } catch (IOException e) {
      throw Output.unwritten(path.toString(), e);
    }
  }

  @Override
  public synchronized void commit() throws IOException {
    try {
      channel.force(true);
      channel.close();
      Files.move(temporary, path, StandardCopyOption.ATOMIC_MOVE);
      open = false;
    } catch (IOException e) {
      throw Output.unwritten(path.toString(), e);
    }
  }

  @Override
  public void close() {
    discard();
    try {
      Runtime.getRuntime().removeShutdownHook(removal);
    } catch (IllegalStateException e) {
      // the program is being stopped, and the hook runs already
    }
  }

  /** Removes the temporary file unless it is final. What cannot be removed is left. */
  private synchronized void discard() {
    if (open) {
      open = false;
      try (channel) {
        Files.deleteIfExists(temporary);
      } catch (IOException e) {
        // no one is left to tell
      }
    }
  }
}
