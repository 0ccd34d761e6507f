package org.quotient.io;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Names of files for the ids of articles. */
public final class FileName {

  private static final String PLAIN = "-_.~";

  private FileName() {}

  /**
   * A name without folders that no other id has: ASCII letters, digits and hyphens stay, all other
   * bytes in UTF-8 are a percent sign and two digits, as is a full stop at the beginning.
   */
  public static String of(String id) {
    StringBuilder name = new StringBuilder(id.length());
    for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      boolean plain = letter || (PLAIN.indexOf(c) >= 0 && !(c == '.' && name.length() == 0));
      name.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return name.toString();
  }
}
