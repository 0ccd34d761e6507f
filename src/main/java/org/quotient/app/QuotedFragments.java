package org.quotient.app;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quotient.document.Span;

/**
 * The words between quotation marks within the content of a mixed quotation.
 *
 * @param spans fragments of at least two words, marks included, in text order
 * @param wordsAround number of words outside of all quotation marks
 */
record QuotedFragments(List<Span> spans, int wordsAround) {

  private static final Pattern MARKED =
      Pattern.compile("“[^“”]+”|\"[^\"]+\"|«[^«»]+»|(?<!\\p{L})‘[^‘]+?’(?!\\p{L})");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

  /** The fragments of {@code content}. */
  static QuotedFragments of(String text, List<Span> content) {
    List<Span> spans = new ArrayList<>();
    int around = 0;
    for (Span span : content) {
      Matcher matcher = MARKED.matcher(text).region(span.start(), span.end());
      matcher.useTransparentBounds(true);
      int at = span.start();
      while (matcher.find()) {
        around += words(text.substring(at, matcher.start()));
        at = matcher.end();
        if (words(matcher.group()) > 1) {
          spans.add(new Span(matcher.start(), matcher.end()));
        }
      }
      around += words(text.substring(at, span.end()));
    }
    return new QuotedFragments(List.copyOf(spans), around);
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : BLANKS.split(text.strip()).length;
  }
}
