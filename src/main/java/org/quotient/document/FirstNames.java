package org.quotient.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Common first names and the gender of those who mostly bear them. */
public final class FirstNames {

  /** The gender of a first name. */
  public enum Gender {
    FEMALE,
    MALE
  }

  private static final Map<String, Gender> NAMES = load();

  private FirstNames() {}

  /**
   * The gender of {@code name}, whatever its case and accents; empty if it is no common first name.
   */
  public static Optional<Gender> gender(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return Optional.ofNullable(NAMES.get(plain.toLowerCase(Locale.ROOT)));
  }

  private static Map<String, Gender> load() {
    Map<String, Gender> names = new HashMap<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                FirstNames.class.getResourceAsStream("first-names.tsv"), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          Gender gender = Gender.valueOf(cells[0].toUpperCase(Locale.ROOT));
          for (String name : cells[1].split(" ", -1)) {
            names.put(name, gender);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }
}
