package org.quotient.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quotient.document.FormatException;

/**
 * What a text file says of its article before the text: lines {@code key: value} between two lines
 * {@code ---}, the first of them the file's first line.
 */
final class FrontMatter {

  private static final String FENCE = "---";

  /** Lines between the fences at most; a longer stretch is text. Judgement. */
  private static final int MAX_LINES = 50;

  private static final Pattern FIELD =
      Pattern.compile("([A-Za-z][A-Za-z0-9_-]{0,63}):(?:\\s(.*))?", Pattern.DOTALL);

  private final String name;
  private final Map<String, String> values = new HashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private final List<String> repeated = new ArrayList<>();
  private int end;

  private FrontMatter(String name) {
    this.name = name;
  }

  /**
   * The front matter of {@code file}; empty, with its end at 0, if the file has none.
   *
   * @param name the file's name, for messages
   * @throws FormatException if a key stands there twice
   */
  static FrontMatter of(String file, String name) throws FormatException {
    FrontMatter matter = new FrontMatter(name);
    int start = after(file, 0);
    if (!line(file, 0).equals(FENCE)) {
      return matter;
    }
    for (int n = 2; n <= MAX_LINES + 2 && start < file.length(); n++) {
      String line = line(file, start);
      start = after(file, start);
      if (line.equals(FENCE)) {
        matter.end = start;
        return matter.checked();
      }
      Matcher field = FIELD.matcher(line);
      if (!field.matches()) {
        break;
      }
      matter.add(field.group(1), Optional.ofNullable(field.group(2)).orElse("").strip(), n);
    }
    return new FrontMatter(name);
  }

  /** The line of {@code file} from {@code start}, without its line feed and carriage return. */
  private static String line(String file, int start) {
    int next = after(file, start);
    int end = next > start && file.charAt(next - 1) == '\n' ? next - 1 : next;
    return file.substring(start, end > start && file.charAt(end - 1) == '\r' ? end - 1 : end);
  }

  private static int after(String file, int start) {
    int feed = file.indexOf('\n', start);
    return feed < 0 ? file.length() : feed + 1;
  }

  private void add(String key, String value, int line) {
    if (values.putIfAbsent(key, value) == null) {
      lines.put(key, line);
    } else {
      repeated.add(name + ":" + line + ": " + key + ": expected once, got again");
    }
  }

  private FrontMatter checked() throws FormatException {
    if (!repeated.isEmpty()) {
      throw new FormatException(repeated.get(0));
    }
    return this;
  }

  /** Offset in the file of the text. */
  int end() {
    return end;
  }

  /** What stands after {@code key}, if the key is there. */
  Optional<String> get(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** What stands after {@code key}, if anything does. */
  Optional<String> value(String key) {
    return get(key).filter(value -> !value.isEmpty());
  }

  /** The error that the value of {@code key} is not {@code what}. */
  FormatException expected(String key, String what) {
    return new FormatException(
        new Place(name, lines.get(key))
            + ": "
            + key
            + ": expected "
            + what
            + ", got '"
            + values.get(key)
            + "'");
  }
}
