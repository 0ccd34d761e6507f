package org.quotient.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.quotient.document.Claim;
import org.quotient.document.Span;
import org.quotient.document.Tokens;
import org.quotient.document.Unit;
import org.quotient.document.Value;

/** The numbers of an article in text order, with the words between them. */
final class Numbers {

  /** Words farther apart tie no numbers. Judgement. */
  private static final int REACH = 90;

  /** What no pattern matches. */
  private static final String FAR = "\0";

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
  private static final Pattern OPENING = Pattern.compile("\\s*\\(\\s*(about |some |around |or )?");

  private final Tokens tokens;
  private final List<Claim> claims;
  private final boolean bracketless;

  private Numbers(Tokens tokens, List<Claim> claims, boolean bracketless) {
    this.tokens = tokens;
    this.claims = claims;
    this.bracketless = bracketless;
  }

  Numbers(Tokens tokens, List<Claim> claims) {
    this(tokens, claims, false);
  }

  /** The same numbers but those in brackets that say the one before in another unit. */
  Numbers withoutConversions() {
    List<Claim> kept = new ArrayList<>();
    for (int n = 0; n < size(); n++) {
      if (n == 0 || !isConversion(n)) {
        kept.add(claim(n));
      }
    }
    return new Numbers(tokens, kept, true);
  }

  private boolean isConversion(int n) {
    Unit unit = claim(n).quantity().unit();
    Unit before = claim(n - 1).quantity().unit();
    return unit.kind() == before.kind()
        && !unit.code().equals(before.code())
        && OPENING.matcher(before(n)).matches();
  }

  int size() {
    return claims.size();
  }

  Claim claim(int n) {
    return claims.get(n);
  }

  Unit unit(int n) {
    return claim(n).quantity().unit();
  }

  Unit.Kind kind(int n) {
    return unit(n).kind();
  }

  /** Whether it counts things or points, or nothing that is named. */
  boolean isCount(int n) {
    boolean point = kind(n) == Unit.Kind.MEASURE && unit(n).name().equals("point");
    return point || kind(n) == Unit.Kind.COUNT || kind(n) == Unit.Kind.NONE;
  }

  /** Whether nothing is named that it counts: "from 140 yen to 7,920". */
  boolean isBare(int n) {
    return kind(n) == Unit.Kind.COUNT && unit(n).name().isEmpty();
  }

  /** The number; of a range its first end. */
  BigDecimal amount(int n) {
    return claim(n).quantity().value().low();
  }

  /** The number as one that something was reckoned of, together with number {@code other}. */
  Rounded level(int n, int other) {
    return Rounded.level(amount(n), amount(other));
  }

  /** Whether all numbers from {@code first} to {@code last} stand in one sentence, unhedged. */
  boolean isPlain(int first, int last) {
    if (first < 0 || last >= size() || sentence(first) != sentence(last)) {
      return false;
    }
    for (int n = first; n <= last; n++) {
      Value value = claim(n).quantity().value();
      if (!Rounded.isPlain(value)) {
        return false;
      }
    }
    return true;
  }

  int sentence(int n) {
    int token = tokens.firstAfter(claim(n).span().start());
    return tokens.sentenceOf(token);
  }

  /** The words before number {@code n} back to the number before it, in lower case. */
  String before(int n) {
    int end = claim(n).span().start();
    int start = n == 0 ? 0 : Math.min(end, claim(n - 1).span().end());
    int sentence = tokens.sentences().get(sentence(n)).start();
    if (n > 0 && end - start > REACH) {
      return FAR;
    }
    return words(Math.max(start, Math.max(sentence, end - REACH)), end);
  }

  /** The words after number {@code n} up to the next number or the end of the sentence. */
  String after(int n) {
    int start = claim(n).span().end();
    int end = tokens.sentences().get(sentence(n)).end();
    if (n + 1 < size()) {
      end = Math.min(end, claim(n + 1).span().start());
    }
    return end <= start ? "" : words(start, Math.min(end, start + REACH));
  }

  private String words(int start, int end) {
    String words = tokens.text().substring(start, end);
    String plain = bracketless ? BRACKETS.matcher(words).replaceAll("") : words;
    return BLANKS.matcher(plain).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  /** The span from number {@code first} to number {@code last}. */
  Span span(int first, int last) {
    return claim(first).span().union(claim(last).span());
  }

  /** The same with the bracket that closes behind it. */
  Span closed(int first, int last) {
    Span span = span(first, last);
    String text = tokens.text();
    boolean closes = span.end() < text.length() && ")]".indexOf(text.charAt(span.end())) >= 0;
    return closes ? new Span(span.start(), span.end() + 1) : span;
  }

  /** Number and unit as they stand, on one line. */
  String words(int n) {
    return words(claim(n).span());
  }

  /** The words of {@code span} on one line. */
  String words(Span span) {
    return BLANKS.matcher(span.in(tokens.text())).replaceAll(" ");
  }

  Tokens tokens() {
    return tokens;
  }
}
