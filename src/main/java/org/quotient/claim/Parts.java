package org.quotient.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.quotient.document.Span;
import org.quotient.document.Tags;
import org.quotient.document.Tokens;

/**
 * A text for reading quantities: its tokens, cut where a number is glued to something.
 * "41-year-old" is three parts, "$5bn" three, "5km" two. Between sentences there is an empty part,
 * so that nothing is read across them.
 */
final class Parts {

  static final int NO_TOKEN = -1;

  private static final String SYMBOLS = "$£€¥₹₩₽₺₪฿₫₦₴₱₿₡₾₭₲₵₸₼₮₨₥៛元円";

  /** Letters before an amount of money: "PS6m", "RM20". */
  private static final Set<String> MONEY =
      Set.of("PS", "RM", "Rs", "US", "USD", "EUR", "GBP", "AUD", "CAD", "NZD", "HKD", "SGD", "CHF");

  private record Part(String text, String word, int token, int start) {}

  private static final Part GAP = new Part("", "", NO_TOKEN, 0);

  private final Tokens tokens;
  private final Tags tags;
  private final List<Part> parts = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

  Parts(Tokens tokens, Tags tags) {
    this.tokens = tokens;
    this.tags = tags;
    for (int i = 0; i < tokens.size(); i++) {
      if (i > 0 && tokens.sentenceOf(i) != tokens.sentenceOf(i - 1)) {
        parts.add(GAP);
      }
      cut(tokens.word(i), i);
    }
  }

  private void cut(String text, int token) {
    int start = 0;
    for (int i = 1; i < text.length(); i++) {
      if (isHyphen(text.charAt(i))) {
        add(text, start, i, token);
        start = i + 1;
      } else if (i > start && isBorder(text, start, i)) {
        add(text, start, i, token);
        start = i;
      }
    }
    add(text, start, text.length(), token);
  }

  private void add(String text, int start, int end, int token) {
    if (start < end) {
      String piece = text.substring(start, end);
      counts.merge(piece.toLowerCase(Locale.ROOT), 1, Integer::sum);
      parts.add(
          new Part(
              piece, piece.toLowerCase(Locale.ROOT), token, tokens.span(token).start() + start));
    }
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '–' || c == '‑';
  }

  private static boolean isBorder(String text, int start, int i) {
    char before = text.charAt(i - 1);
    char c = text.charAt(i);
    if (SYMBOLS.indexOf(before) >= 0 || (isDigit(c) && MONEY.contains(text.substring(start, i)))) {
      return true;
    }
    if (isDigit(before)) {
      return c == '%'
          || SYMBOLS.indexOf(c) >= 0
          || Character.getType(c) == Character.OTHER_NUMBER
          || (Character.isLetter(c) && !isSuffix(text, i) && startsWithDigit(text, start, i));
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** "10th", "1990s": the letters belong to the number. */
  private static boolean isSuffix(String text, int i) {
    int end = i;
    while (end < text.length() && Character.isLetter(text.charAt(end)) && end < i + 3) {
      end++;
    }
    String tail = text.substring(i, end).toLowerCase(Locale.ROOT);
    return tail.equals("st")
        || tail.equals("nd")
        || tail.equals("rd")
        || tail.equals("th")
        || tail.equals("s");
  }

  private static boolean startsWithDigit(String text, int start, int i) {
    int k = i - 1;
    while (k > start && (isDigit(text.charAt(k - 1)) || ".,".indexOf(text.charAt(k - 1)) >= 0)) {
      k--;
    }
    return k == start || !Character.isLetter(text.charAt(k - 1));
  }

  int size() {
    return parts.size();
  }

  private Part part(int i) {
    return i >= 0 && i < parts.size() ? parts.get(i) : GAP;
  }

  /** The part as it stands; empty between sentences and outside the text. */
  String text(int i) {
    return part(i).text();
  }

  /** The part in lower case; empty between sentences and outside the text. */
  String word(int i) {
    return part(i).word();
  }

  boolean is(int i, String word) {
    return part(i).word().equals(word);
  }

  /** Index of the part's token; {@link #NO_TOKEN} between sentences. */
  int token(int i) {
    return part(i).token();
  }

  /** Whether part {@code i} goes on in the token of the part before it. */
  boolean isJoined(int i) {
    return token(i) != NO_TOKEN && token(i) == token(i - 1);
  }

  /** Whether nothing stands between part {@code i} and the one before it. */
  boolean isGlued(int i) {
    return token(i) != NO_TOKEN
        && token(i - 1) != NO_TOKEN
        && part(i).start() == part(i - 1).start() + part(i - 1).text().length();
  }

  /** The part in lower case, without the full stop that ends a sentence with it. */
  String bare(int i) {
    String word = word(i);
    boolean stop = word.length() > 1 && word.endsWith(".") && word(i + 1).isEmpty();
    return stop ? word.substring(0, word.length() - 1) : word;
  }

  /** How often the word, in lower case, stands in the text. */
  int mentions(String word) {
    return counts.getOrDefault(word, 0);
  }

  /**
   * Part of speech of the part's token; empty between sentences. A word tagged as a mark is an
   * adjective if it is hyphenated, a noun otherwise.
   */
  String pos(int i) {
    if (token(i) == NO_TOKEN) {
      return "";
    }
    String pos = tags.pos(token(i));
    boolean mark = !Character.isLetter(pos.charAt(0)) && Character.isLetter(text(i).codePointAt(0));
    return mark ? isJoined(i) || isJoined(i + 1) ? "JJ" : "NN" : pos;
  }

  /** Dictionary form of the part; of a piece of a token the piece in lower case. */
  String lemma(int i) {
    boolean whole = token(i) != NO_TOKEN && !isJoined(i) && !isJoined(i + 1);
    return whole ? tags.lemma(token(i)) : word(i);
  }

  boolean isCapital(int i) {
    return !text(i).isEmpty() && Character.isUpperCase(text(i).codePointAt(0));
  }

  /** Whether a capital stands in the part: "iPhone". */
  boolean hasCapital(int i) {
    return text(i).chars().anyMatch(Character::isUpperCase);
  }

  /** Whether the part is a currency symbol or ends with one. */
  boolean isSymbol(int i) {
    String text = text(i);
    return !text.isEmpty() && SYMBOLS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** The words from part {@code first} to part {@code last}, parts of one token hyphenated. */
  String text(int first, int last) {
    StringBuilder text = new StringBuilder();
    for (int k = first; k <= last; k++) {
      text.append(k == first ? "" : isJoined(k) ? "-" : " ").append(text(k));
    }
    return text.toString();
  }

  /** The span from part {@code first} to part {@code last}, without a full stop that ends both. */
  Span span(int first, int last) {
    return new Span(part(first).start(), part(last).start() + bare(last).length());
  }
}
