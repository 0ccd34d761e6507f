package org.quotient.io;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The paragraphs of a page's main part. White space is collapsed as browsers do, other characters
 * are kept; a line break is a line feed, and two of them end a paragraph.
 */
final class HtmlText implements NodeFilter {

  /** Elements that are no part of an article's text. */
  private static final String BOILERPLATE =
      "head, script, style, noscript, template, nav, header, footer, aside, form, button, select,"
          + " textarea, input, iframe, object, embed, svg, math, canvas, video, audio, dialog,"
          + " [hidden], [aria-hidden=true], [role=navigation], [role=banner],"
          + " [role=contentinfo], [role=complementary], [role=search], [role=dialog], [style~=(?i)display:\\s?none]";

  /** Ids and classes of what stands beside an article, as whole words; judgement. */
  private static final Set<String> BESIDE =
      Set.of(
          "comments",
          "comment-list",
          "comments-area",
          "comment-respond",
          "disqus_thread",
          "respond",
          "related",
          "related-articles",
          "related-posts",
          "related-stories",
          "recommended",
          "most-read",
          "newsletter",
          "newsletter-signup",
          "social",
          "social-share",
          "share",
          "share-buttons",
          "sharing",
          "advertisement",
          "advert",
          "ad",
          "ads",
          "promo",
          "breadcrumb",
          "breadcrumbs",
          "sidebar",
          "cookie-banner",
          "cookie-notice",
          "pagination",
          "site-header",
          "site-footer",
          "skip-link",
          "screen-reader-text",
          "visually-hidden");

  /** Where an article may stand, the surest first. */
  private static final List<String> MAIN =
      List.of("[itemprop=articleBody]", "article", "main, [role=main]");

  /** Blocks that end no paragraph. */
  private static final Set<String> INLINE = Set.of("br", "td", "th");

  /** Two line feeds with nothing visible between them. */
  private static final Pattern BREAK = Pattern.compile("\n[ \t]*\n\\s*");

  private final Set<Element> dropped;
  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder current = new StringBuilder();
  private int preformatted;

  private HtmlText(Set<Element> dropped) {
    this.dropped = dropped;
  }

  /** The text of {@code page}; without the heading {@code title}. */
  static String of(Document page, Optional<String> title) {
    Element root = root(page);
    HtmlText text = new HtmlText(dropped(root, title));
    root.filter(text);
    text.end();
    return String.join("\n\n", text.paragraphs);
  }

  /** The element that holds the article: the one that has half of all text of its like, or more. */
  private static Element root(Document page) {
    for (String main : MAIN) {
      Optional<Element> longest = Optional.empty();
      long length = 0;
      long all = 0;
      for (Element element : outermost(page, main)) {
        long own = element.text().length();
        all += own;
        if (own > length) {
          length = own;
          longest = Optional.of(element);
        }
      }
      if (longest.isPresent() && length * 2 >= all) {
        return longest.get();
      }
    }
    return page.body();
  }

  /** The elements that {@code query} selects and that lie in no other such element. */
  private static List<Element> outermost(Document page, String query) {
    Set<Node> selected = new HashSet<>(page.select(query));
    List<Element> outermost = new ArrayList<>();
    page.filter(
        (node, depth) -> {
          if (node instanceof Element element && selected.contains(node)) {
            outermost.add(element);
            return FilterResult.SKIP_ENTIRELY;
          }
          return FilterResult.CONTINUE;
        });
    return outermost;
  }

  private static Set<Element> dropped(Element root, Optional<String> title) {
    Set<Element> dropped = new HashSet<>(root.select(BOILERPLATE));
    root.select("[id], [class]").stream().filter(HtmlText::beside).forEach(dropped::add);
    root.select("h1").stream()
        .filter(heading -> title.isPresent() && heading.text().equals(title.get()))
        .forEach(dropped::add);
    // on some servers' pages, one form holds the whole page
    long length = root.text().length();
    root.select("form").stream()
        .filter(form -> form.text().length() * 2L > length)
        .forEach(dropped::remove);
    dropped.remove(root);
    return dropped;
  }

  private static boolean beside(Element element) {
    return BESIDE.contains(element.id().toLowerCase(Locale.ROOT))
        || element.classNames().stream()
            .anyMatch(name -> BESIDE.contains(name.toLowerCase(Locale.ROOT)));
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
    } else if (node instanceof Element element) {
      if (dropped.contains(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      switch (element.normalName()) {
        case "br" -> current.append('\n');
        case "td", "th" -> append(" ");
        case "pre" -> {
          end();
          preformatted++;
        }
        default -> endAt(element);
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      endAt(element);
      if (element.normalName().equals("pre")) {
        preformatted--;
      }
    }
    return FilterResult.CONTINUE;
  }

  private void endAt(Element element) {
    if (element.isBlock() && !INLINE.contains(element.normalName())) {
      end();
    }
  }

  private void append(String text) {
    if (preformatted > 0) {
      current.append(text);
      return;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!blank(c)) {
        current.append(c);
      } else if (current.length() > 0 && !blank(current.charAt(current.length() - 1))) {
        current.append(' ');
      }
    }
  }

  /** Ends the paragraph. */
  private void end() {
    BREAK
        .splitAsStream(current)
        .map(part -> trim(part.replace(" \n", "\n")))
        .filter(HtmlText::visible)
        .forEach(paragraphs::add);
    current.setLength(0);
  }

  private static boolean visible(String paragraph) {
    return !paragraph.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && blank(text.charAt(start))) {
      start++;
    }
    while (end > start && blank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** White space of HTML; a no-break space is a character. */
  private static boolean blank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
