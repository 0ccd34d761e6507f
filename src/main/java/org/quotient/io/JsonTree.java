package org.quotient.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/** Writes maps, lists, strings and numbers as JSON. */
public final class JsonTree {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private JsonTree() {}

  /**
   * {@code tree} as JSON over several lines.
   *
   * @throws IllegalArgumentException if it holds anything else
   */
  public static String write(Object tree) {
    try {
      return MAPPER.writeValueAsString(tree);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("need maps, lists, strings and numbers", e);
    }
  }
}
