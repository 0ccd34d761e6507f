package org.quotient.io;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.quotient.document.FormatException;

/** The files that a list of inputs stands for, all of them checked. */
final class Inputs {

  private final List<Input> found = new ArrayList<>();

  private Inputs() {}

  /**
   * The files of {@code inputs}: a file is itself, whatever its extension, {@code -} is standard
   * input, and a folder is the files in it and its folders that have an extension of articles and
   * are not hidden, sorted by their paths.
   *
   * <p>The id of a file is its name, in a folder its path within that folder, without the
   * extension; files that would share one have their whole path with the extension as id.
   *
   * @throws FormatException if an input is missing or unreadable, or standard input named twice
   */
  static List<Input> of(List<String> inputs) throws FormatException {
    Inputs all = new Inputs();
    for (String input : inputs) {
      if (input.equals(Input.STANDARD)) {
        all.found.add(Input.standard());
      } else {
        all.add(existing(input));
      }
    }
    if (all.found.stream().filter(input -> input.path().isEmpty()).count() > 1) {
      throw new FormatException("expected " + Input.STANDARD + " once, got it again");
    }
    return distinct(all.found);
  }

  private static Path existing(String input) throws FormatException {
    Path path;
    try {
      path = Path.of(input);
    } catch (InvalidPathException e) {
      throw new FormatException("no such file: " + input, e);
    }
    if (input.isEmpty() || !Files.exists(path)) {
      throw new FormatException("no such file: " + input);
    }
    return path;
  }

  private void add(Path path) throws FormatException {
    if (Files.isDirectory(path)) {
      folder(path);
    } else {
      file(path, path.getFileName().toString());
    }
  }

  private void file(Path path, String name) throws FormatException {
    if (!Files.isReadable(path)) {
      throw new FormatException("cannot read " + path);
    }
    found.add(new Input(path.toString(), Optional.of(path), Input.stem(name)));
  }

  private void folder(Path folder) throws FormatException {
    FolderVisitor visitor = new FolderVisitor(folder);
    try {
      Files.walkFileTree(
          folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
    } catch (FormatException e) {
      throw e;
    } catch (IOException e) {
      throw new FormatException("cannot read " + folder, e);
    }
    Map<String, Path> sorted = new TreeMap<>();
    for (Path file : visitor.files) {
      sorted.put(folder.relativize(file).toString().replace(File.separatorChar, '/'), file);
    }
    for (Map.Entry<String, Path> file : sorted.entrySet()) {
      file(file.getValue(), file.getKey());
    }
  }

  /** The inputs, those with the same id with their names as ids instead. */
  private static List<Input> distinct(List<Input> inputs) {
    Map<String, Integer> uses = new HashMap<>();
    inputs.forEach(input -> uses.merge(input.id(), 1, Integer::sum));
    return inputs.stream()
        .map(
            input ->
                uses.get(input.id()) == 1
                    ? input
                    : new Input(input.name(), input.path(), input.name()))
        .toList();
  }

  /** Gathers the articles of a folder. */
  private static final class FolderVisitor extends SimpleFileVisitor<Path> {

    private final Path folder;
    private final List<Path> files = new ArrayList<>();

    FolderVisitor(Path folder) {
      this.folder = folder;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      return !directory.equals(folder) && hidden(directory)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (article(file)) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      if (e instanceof FileSystemLoopException || hidden(file)) {
        return FileVisitResult.CONTINUE;
      }
      throw new FormatException("cannot read " + file, e);
    }

    private static boolean article(Path file) {
      return !hidden(file) && Input.kind(file).isPresent();
    }

    private static boolean hidden(Path file) {
      return file.getFileName().toString().startsWith(".");
    }
  }
}
