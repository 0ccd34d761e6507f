package org.quotient.corenlp;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quotient.document.Claim;
import org.quotient.document.Evidence;
import org.quotient.document.Quantity;
import org.quotient.document.Quotation;
import org.quotient.document.Span;
import org.quotient.document.Speaker;
import org.quotient.document.Unit;
import org.quotient.document.Value;

/**
 * The numbers, percentages, amounts of money and durations of ner, with the nouns that depparse
 * makes them count. CoreNLP tells no concept, change or modality.
 */
final class ClaimReader {

  private static final Evidence EVIDENCE = new Evidence("corenlp-ner", 0.5);

  private static final String NUMBER = "(\\d+(?:\\.\\d+)?(?:E-?\\d+)?)";

  /** A bound, a percent or currency sign, a number, and the other end of a range or a score. */
  private static final Pattern NORMAL =
      Pattern.compile("([~<>]=?)?([%$£¥€₩元])?" + NUMBER + "(?: - " + NUMBER + ")?");

  /** A duration in one unit of time. */
  private static final Pattern DURATION = Pattern.compile("P(T?)(\\d+(?:\\.\\d+)?)([YMWDHS])");

  private static final Map<String, Unit> UNITS =
      Map.of(
          "%", unit(Unit.Kind.PERCENT, "percentage"),
          "$", currency("dollar", "USD"),
          "£", currency("pound sterling", "GBP"),
          "¥", currency("Japanese yen", "JPY"),
          "€", currency("euro", "EUR"),
          "₩", currency("South Korean won", "KRW"),
          "元", currency("Chinese yuan", "CNY"));

  private static final Map<String, String> TIME_UNITS =
      Map.of(
          "Y", "year", "M", "month", "W", "week", "D", "day", "TH", "hour", "TM", "minute", "TS",
          "second");

  private ClaimReader() {}

  /** The claims in text order, disjoint. */
  static List<Claim> read(List<Chunk> chunks, List<Quotation> quotations) {
    List<Claim> claims = new ArrayList<>();
    int next = 0;
    for (Chunk chunk : chunks) {
      while (next < quotations.size() && content(quotations, next).end() <= chunk.span().start()) {
        next++;
      }
      Optional<Quotation> quotation =
          next < quotations.size() && content(quotations, next).covers(chunk.span())
              ? Optional.of(quotations.get(next))
              : Optional.empty();
      quantity(chunk)
          .map(quantity -> claim("c" + (claims.size() + 1), chunk, quantity, quotation))
          .ifPresent(claims::add);
    }
    return claims;
  }

  /** A quotation of CoreNLP has one content. */
  private static Span content(List<Quotation> quotations, int i) {
    return quotations.get(i).content().get(0);
  }

  private static Claim claim(
      String id, Chunk chunk, Quantity quantity, Optional<Quotation> quotation) {
    return new Claim(
        id,
        chunk.span(),
        quantity,
        Claim.Change.NONE,
        List.of(),
        Claim.Modality.ASSERTED,
        Optional.empty(),
        Optional.empty(),
        quotation.map(Quotation::id),
        quotation.map(Quotation::speaker).flatMap(Speaker::entity),
        EVIDENCE);
  }

  private static Optional<Quantity> quantity(Chunk chunk) {
    return switch (chunk.tag()) {
      case "NUMBER", "PERCENT", "MONEY" ->
          chunk.normal().flatMap(normal -> number(normal, chunk.counted()));
      case "DURATION" -> chunk.normal().flatMap(ClaimReader::duration);
      default -> Optional.empty();
    };
  }

  private static Optional<Quantity> number(String normal, Optional<String> counted) {
    Matcher matcher = NORMAL.matcher(normal);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    BigDecimal low = new BigDecimal(matcher.group(3));
    Unit unit =
        matcher.group(2) == null
            ? unit(Unit.Kind.COUNT, counted.orElse(""))
            : UNITS.get(matcher.group(2));
    if (matcher.group(4) == null) {
      return quantity(Value.of(kind(matcher.group(1)), low), unit);
    }
    BigDecimal high = new BigDecimal(matcher.group(4));
    return quantity(
        Value.range(low, high), low.compareTo(high) < 0 ? unit : unit(Unit.Kind.SCORE, ""));
  }

  private static Optional<Quantity> quantity(Value value, Unit unit) {
    return Optional.of(new Quantity(value, unit, Optional.empty()));
  }

  private static Value.Kind kind(String bound) {
    if (bound == null) {
      return Value.Kind.EXACT;
    }
    return switch (bound.charAt(0)) {
      case '<' -> Value.Kind.AT_MOST;
      case '>' -> Value.Kind.AT_LEAST;
      default -> Value.Kind.ABOUT;
    };
  }

  private static Optional<Quantity> duration(String normal) {
    Matcher matcher = DURATION.matcher(normal);
    String name = matcher.matches() ? TIME_UNITS.get(matcher.group(1) + matcher.group(3)) : null;
    if (name == null) {
      return Optional.empty();
    }
    Value value = Value.of(Value.Kind.EXACT, new BigDecimal(matcher.group(2)));
    return quantity(value, unit(Unit.Kind.DURATION, name));
  }

  private static Unit unit(Unit.Kind kind, String name) {
    return new Unit(kind, name, Optional.empty(), Optional.empty());
  }

  private static Unit currency(String name, String code) {
    return new Unit(Unit.Kind.CURRENCY, name, Optional.of(code), Optional.empty());
  }
}
