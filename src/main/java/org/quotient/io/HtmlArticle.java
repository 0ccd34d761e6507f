package org.quotient.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.quotient.document.Article;
import org.quotient.document.FormatException;

/** An article of a web page. */
final class HtmlArticle {

  /** Where pages name their day, the most reliable first; judgement. */
  private static final List<String> DATE_METAS =
      List.of(
          "article:published_time",
          "datePublished",
          "article:published",
          "parsely-pub-date",
          "sailthru.date",
          "DC.date.issued",
          "dcterms.created",
          "pubdate",
          "publishdate",
          "publication_date",
          "date");

  /** Where a page declares the encoding of its bytes; the first bytes that browsers look at. */
  private static final Pattern CHARSET =
      Pattern.compile(
          "(?i)(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?([a-z0-9][a-z0-9_:.-]{0,40})");

  private static final int CHARSET_BYTES = 1024;

  private final Document page;
  private final List<JsonNode> linkedData;

  private HtmlArticle(Document page) {
    this.page = page;
    this.linkedData =
        page.select("script[type=application/ld+json]").stream()
            .flatMap(script -> json(script.data()).stream())
            .toList();
  }

  /**
   * The article: the paragraphs of the page's main part, with a blank line between them. What the
   * page says of itself in metadata, and navigation, forms and readers' comments are no part of the
   * text; nor is the headline where it is the title.
   *
   * @throws FormatException if the bytes are no UTF-8 and declare no other encoding
   */
  static Article read(byte[] bytes, Input input) throws FormatException {
    HtmlArticle article = new HtmlArticle(Jsoup.parse(decode(bytes, input.name())));
    Optional<String> title = article.title();
    return new Article(
        input.id(),
        title,
        article.published(),
        article.source(),
        article.url(),
        article.language(),
        HtmlText.of(article.page, title));
  }

  private static String decode(byte[] bytes, String name) throws FormatException {
    try {
      return Utf8.decode(bytes, name);
    } catch (FormatException e) {
      int length = Math.min(bytes.length, CHARSET_BYTES);
      String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
      Matcher declared = CHARSET.matcher(head);
      if (declared.find() && Charset.isSupported(declared.group(1))) {
        Charset charset = Charset.forName(declared.group(1));
        if (!charset.equals(StandardCharsets.UTF_8)) {
          return new String(bytes, web(charset));
        }
      }
      throw e;
    }
  }

  /** Browsers read Latin-1 as Windows-1252. Method: Encoding Standard, "Names and labels". */
  private static Charset web(Charset declared) {
    return declared.equals(StandardCharsets.ISO_8859_1)
            || declared.equals(StandardCharsets.US_ASCII)
        ? Charset.forName("windows-1252")
        : declared;
  }

  private Optional<String> title() {
    return first(
        Stream.of(
            meta("og:title"), onlyHeading(), linkedData("headline"), Optional.of(page.title())));
  }

  private Optional<String> onlyHeading() {
    List<Element> headings = page.select("h1");
    return headings.size() == 1 ? Optional.of(headings.get(0).text()) : Optional.empty();
  }

  private Optional<LocalDate> published() {
    Stream<Optional<String>> metas = DATE_METAS.stream().map(this::meta);
    Stream<Optional<String>> others =
        Stream.concat(
            Stream.of(linkedData("datePublished")),
            page.select("time[datetime]").stream().map(time -> Optional.of(time.attr("datetime"))));
    return Stream.concat(metas, others)
        .flatMap(Optional::stream)
        .flatMap(date -> Day.of(date).stream())
        .findFirst();
  }

  private Optional<String> source() {
    Optional<String> publisher =
        linkedData.stream()
            .map(data -> data.findPath("publisher").path("name"))
            .filter(JsonNode::isTextual)
            .map(JsonNode::textValue)
            .findFirst();
    return first(Stream.of(meta("og:site_name"), publisher));
  }

  private Optional<String> url() {
    Optional<String> canonical =
        page.select("link[rel=canonical]").stream().map(link -> link.attr("href")).findFirst();
    return first(Stream.of(canonical, meta("og:url")));
  }

  /** Of {@code en-GB}, {@code en}. */
  private String language() {
    return first(page.select("html").stream().map(html -> Optional.of(html.attr("lang"))))
        .map(tag -> tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT))
        .filter(language -> !language.isBlank())
        .orElse("en");
  }

  private Optional<String> meta(String name) {
    return page.select("meta[content]").stream()
        .filter(
            meta ->
                Stream.of("property", "name", "itemprop")
                    .anyMatch(key -> meta.attr(key).equalsIgnoreCase(name)))
        .map(meta -> meta.attr("content"))
        .findFirst();
  }

  private Optional<String> linkedData(String key) {
    return linkedData.stream()
        .map(data -> data.findPath(key))
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue)
        .findFirst();
  }

  /** Broken linked data is as good as none. */
  private static Optional<JsonNode> json(String data) {
    try {
      return Optional.ofNullable(Json.MAPPER.readTree(data));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> first(Stream<Optional<String>> texts) {
    return texts.flatMap(Optional::stream).map(String::strip).filter(t -> !t.isEmpty()).findFirst();
  }
}
