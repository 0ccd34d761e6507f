package org.quotient.app;

import java.util.stream.Collectors;
import org.quotient.document.Quotation;
import org.quotient.document.Span;

/** The words of a quotation that stand in quotation marks. */
final class QuotedWords {

  private QuotedWords() {}

  /** How many there are: of a direct quotation all, of an indirect one none. */
  static int count(String text, Quotation quotation) {
    return switch (quotation.kind()) {
      case DIRECT -> quotation.content().stream().mapToInt(s -> words(s.in(text))).sum();
      case MIXED -> quotation.content().stream().mapToInt(s -> inMarks(s.in(text))).sum();
      case INDIRECT -> 0;
    };
  }

  /** The content in one line, with an ellipsis for what lies between its parts. */
  static String line(String text, Quotation quotation) {
    return quotation.content().stream()
        .map((Span span) -> span.in(text).replaceAll("\\s+", " ").strip())
        .collect(Collectors.joining(" … "));
  }

  /** The words between marks; a mark that is missing stands at the edge. */
  private static int inMarks(String content) {
    int words = 0;
    int start = content.matches("(?s)[^“\"]*”.*") ? 0 : -1;
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (start >= 0 && (c == '”' || c == '"')) {
        words += words(content.substring(start, i));
        start = -1;
      } else if (c == '“' || c == '"') {
        start = i + 1;
      }
    }
    return start < 0 ? words : words + words(content.substring(start));
  }

  private static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      boolean goesOn = inside && !Character.isWhitespace(c) && c != '—' && c != '–';
      words += letter && !inside ? 1 : 0;
      inside = letter || goesOn;
    }
    return words;
  }
}
