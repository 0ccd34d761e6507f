package org.quotient.document;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
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
    for (List<String> row : WordList.rows(FirstNames.class, "first-names.tsv")) {
      Gender gender = Gender.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      for (String name : row.get(1).split(" ", -1)) {
        names.put(name, gender);
      }
    }
    return names;
  }
}
