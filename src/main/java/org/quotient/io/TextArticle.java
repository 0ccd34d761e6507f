package org.quotient.io;

import java.time.LocalDate;
import java.util.Optional;
import org.quotient.document.Article;
import org.quotient.document.FormatException;

/**
 * An article of a text file. The text is what follows the front matter, if there is one, and else
 * the whole file; a byte order mark is no part of it.
 */
final class TextArticle {

  private TextArticle() {}

  /**
   * The article.
   *
   * @throws FormatException if the bytes are no UTF-8 or a field of the front matter is not what it
   *     should be
   */
  static Article read(byte[] bytes, Input input) throws FormatException {
    String file = Utf8.decode(bytes, input.name());
    FrontMatter matter = FrontMatter.of(file, input.name());
    Optional<String> id = matter.get("id");
    if (id.isPresent() && id.get().isBlank()) {
      throw matter.expected("id", "an id");
    }
    Optional<String> published = matter.value("published");
    Optional<LocalDate> day = published.flatMap(Day::of);
    if (published.isPresent() && day.isEmpty()) {
      throw matter.expected("published", Day.EXPECTED);
    }
    return new Article(
        id.orElse(input.id()),
        matter.value("title"),
        day,
        matter.value("source"),
        matter.value("url"),
        matter.value("language").orElse("en"),
        file.substring(matter.end()));
  }
}
