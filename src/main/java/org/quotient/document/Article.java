package org.quotient.document;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A news article as it was read.
 *
 * @param id unique within a batch, never blank
 * @param title headline, where the source gives one apart from the text
 * @param published day of publication: the anchor of relative dates
 * @param source newspaper or agency
 * @param url address
 * @param language ISO 639-1 code; only {@code en} is analyzed well
 * @param text the text, untouched; all spans point into it; may be empty
 */
public record Article(
    String id,
    Optional<String> title,
    Optional<LocalDate> published,
    Optional<String> source,
    Optional<String> url,
    String language,
    String text) {

  /**
   * @throws IllegalArgumentException if the id or the language is blank
   */
  public Article {
    if (id.isBlank() || language.isBlank()) {
      throw new IllegalArgumentException(
          "need an id and a language, got id '" + id + "', language '" + language + "'");
    }
  }

  /** An English article of which only the text is known. */
  public static Article of(String id, String text) {
    return new Article(
        id, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "en", text);
  }

  /** The same article published on {@code day}. */
  public Article publishedOn(LocalDate day) {
    return new Article(id, title, Optional.of(day), source, url, language, text);
  }
}
