package org.quotient.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema (draft 2020-12) of an analysis. */
public final class Schema {

  private static final String RESOURCE = "quotient-1.schema.json";

  private Schema() {}

  /** The schema; what {@link AnalysisWriter} writes is valid by it. */
  public static String text() {
    try (InputStream in = Schema.class.getResourceAsStream(RESOURCE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the schema is missing from the jar", e);
    }
  }
}
