package org.quotient.document;

import java.util.Map;

/**
 * What made an analysis.
 *
 * @param program its name
 * @param version its version
 * @param models digest of each model by the model's name: {@code sha256:…}
 */
public record MadeBy(String program, String version, Map<String, String> models) {

  /** Copies the map. */
  public MadeBy {
    models = Map.copyOf(models);
  }
}
