package org.quotient.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotient.claim.Figure.Form;

/** Finds the numbers and ranges that are quantities; dates, names and labels are none. */
final class NumberFinder {

  private static final Set<String> TO = Set.of("to", "-", "–", "—");
  private static final Set<String> ONE_OF = Set.of("of", "another", "way", "day", "by", "time");

  private final NumberWords words;
  private final NumberReader reader;
  private final Units units;
  private final Currencies currencies;
  private final Trends trends;

  NumberFinder(NumberWords words, Units units, Currencies currencies, Trends trends) {
    this.words = words;
    this.reader = new NumberReader(words);
    this.units = units;
    this.currencies = currencies;
    this.trends = trends;
  }

  /** The figures in text order, disjoint; none touches a token of {@code dated}. */
  List<Figure> find(Parts parts, Dated dated) {
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.word(i).isEmpty() || dated.isDate(parts.token(i))) {
        continue;
      }
      Optional<Figure> first = reader.read(parts, i);
      if (first.isEmpty()
          || dated.isDate(parts.token(first.get().last()))
          || dated.isOutside(parts.token(i))) {
        continue;
      }
      Figure figure = range(parts, first.get()).orElse(first.get());
      if (isQuantity(parts, figure) && !isSecondDay(parts, dated, figure)) {
        figures.add(figure);
      }
      i = figure.last();
    }
    return figures;
  }

  /** "between April 7 and 9": a day of the month. */
  private boolean isSecondDay(Parts parts, Dated dated, Figure figure) {
    int before = figure.first() - 1;
    boolean link = parts.is(before, "and") || parts.is(before, "to") || parts.is(before, "or");
    int next = figure.last() + 1;
    return link
        && dated.isDate(parts.token(before - 1))
        && figure.isInteger()
        && figure.low().intValue() <= 31
        && unitEnd(parts, next) < next
        && !parts.pos(next).startsWith("NN")
        && NumberWords.digits(parts.word(figure.first())).isPresent();
  }

  /** The range that begins with {@code low}. */
  private Optional<Figure> range(Parts parts, Figure low) {
    if (low.form() != Form.PLAIN) {
      return Optional.empty();
    }
    int at = low.last() + 1;
    if (parts.isJoined(at)) {
      Optional<Figure> high = number(parts, at);
      if (high.isPresent() && !parts.isJoined(low.first()) && !isGlued(parts, at)) {
        return Optional.of(joined(parts, low, high.get()));
      }
    }
    int unitEnd = unitEnd(parts, at);
    int link = unitEnd + 1;
    boolean between = isBefore(parts, low.first(), "between") && parts.is(link, "and");
    boolean or =
        parts.is(link, "or")
            && unitEnd < at
            && isUnit(parts, link + 1)
            && !isSpelledOne(parts, low);
    boolean to = TO.contains(parts.word(link)) && !isMovement(parts, low.first());
    if (!between && !or && !to) {
      return Optional.empty();
    }
    int start = parts.isSymbol(link + 1) ? link + 2 : link + 1;
    return number(parts, start)
        .filter(high -> high.form() == Form.PLAIN && (!or || isUnit(parts, high.first())))
        .filter(high -> between || !to || fits(parts, low, high, unitEnd >= at))
        .filter(high -> unitEnd < at || agree(parts, at, high.last() + 1))
        .map(high -> joined(low, high));
  }

  /** Whether no two different units stand at {@code low} and {@code high}. */
  private boolean agree(Parts parts, int low, int high) {
    Optional<String> first = unitName(parts, low);
    Optional<String> second = unitName(parts, high);
    return first.isEmpty() || second.isEmpty() || first.equals(second);
  }

  private Optional<String> unitName(Parts parts, int i) {
    return units
        .match(parts, i)
        .map(match -> match.unit().name())
        .or(() -> currencies.word(parts, i).map(match -> match.unit().name()));
  }

  private static boolean isSpelledOne(Parts parts, Figure low) {
    return parts.is(low.first(), "one");
  }

  private Optional<Figure> number(Parts parts, int i) {
    return reader.read(parts, i).filter(n -> n.form() == Form.PLAIN);
  }

  /** "5-year": a unit glued to the number. */
  private static boolean isGlued(Parts parts, int i) {
    return !parts.word(i).isEmpty()
        && Character.isLetter(parts.word(i).charAt(0))
        && !parts.isJoined(i);
  }

  private static boolean isBefore(Parts parts, int i, String word) {
    return parts.is(i - 1, word) || (parts.isSymbol(i - 1) && parts.is(i - 2, word));
  }

  /** "rose from 3 to 5": two claims, an old level and a new one. */
  private boolean isMovement(Parts parts, int first) {
    int from = parts.isSymbol(first - 1) ? first - 2 : first - 1;
    return parts.is(from, "from") && trends.isTrend(parts, from - 1);
  }

  /** Last part of the unit that starts at {@code i}; one less than {@code i} without one. */
  private int unitEnd(Parts parts, int i) {
    return units
        .match(parts, i)
        .map(Units.Match::last)
        .or(() -> currencies.word(parts, i).map(Currencies.Match::last))
        .orElse(i - 1);
  }

  /** Whether a number with a unit starts at {@code i}. */
  private boolean isUnit(Parts parts, int i) {
    int start = parts.isSymbol(i) ? i + 1 : i;
    return number(parts, start)
        .filter(n -> start > i || unitEnd(parts, n.last() + 1) > n.last())
        .isPresent();
  }

  /** Whether "low to high" is a range: it rises, or both sides have a unit. */
  private boolean fits(Parts parts, Figure low, Figure high, boolean lowHasUnit) {
    boolean highHasUnit =
        unitEnd(parts, high.last() + 1) > high.last() || parts.isSymbol(high.first() - 1);
    boolean from = isBefore(parts, low.first(), "from");
    boolean rises = joined(low, high).low().compareTo(high.low()) < 0;
    if (lowHasUnit && trends.isTrend(parts, low.first() - 1)) {
      return false; // "rose 5 percent to 7 percent": by how much, and to which level
    }
    return from || (rises && (!lowHasUnit || highHasUnit) && !parts.is(high.first(), "one"));
  }

  private static Figure joined(Figure low, Figure high) {
    BigDecimal start = low.low();
    BigDecimal mantissa = high.low().divide(high.scale());
    boolean shares =
        low.scale().compareTo(BigDecimal.ONE) == 0
            && high.scale().compareTo(BigDecimal.ONE) > 0
            && start.compareTo(mantissa) < 0;
    return new Figure(
        low.first(),
        high.last(),
        shares ? start.multiply(high.scale()) : start,
        Optional.of(high.low()),
        high.scale(),
        Form.PLAIN);
  }

  /** "10-15 people" is a range, "2-1" a result. */
  private Figure joined(Parts parts, Figure low, Figure high) {
    Figure range = joined(low, high);
    int next = high.last() + 1;
    boolean noun = parts.pos(next).equals("NNS") || parts.isJoined(next);
    boolean measured =
        unitEnd(parts, next) >= next
            || parts.isSymbol(low.first() - 1)
            || high.scale().compareTo(BigDecimal.ONE) > 0;
    boolean rises = range.low().compareTo(high.low()) < 0;
    return measured || (noun && rises)
        ? range
        : new Figure(
            low.first(),
            high.last(),
            low.low(),
            Optional.of(high.low()),
            BigDecimal.ONE,
            Form.SCORE);
  }

  private boolean isQuantity(Parts parts, Figure figure) {
    int first = figure.first();
    if (parts.isJoined(first) && !isSignOrSymbol(parts, first - 1)) {
      return false;
    }
    if (figure.form() == Form.FRACTION || figure.form() == Form.MULTIPLE) {
      return true;
    }
    if (parts.is(first, "one") && figure.last() == first && !figure.isRange()) {
      return isOneOfCounting(parts, first);
    }
    return !isLabel(parts, figure)
        && !isName(parts, figure)
        && !isYear(parts, figure)
        && !isCounter(parts, figure)
        && !isChain(parts, figure)
        && !isKnown(parts, figure)
        && !isRank(parts, figure)
        && !parts.is(figure.last() + 1, "index");
  }

  private static boolean isSignOrSymbol(Parts parts, int i) {
    return parts.isSymbol(i) || parts.is(i, "mid") || parts.is(i, "sub");
  }

  /** "one soldier", not "one of the soldiers", "no one", "this one". */
  private static boolean isOneOfCounting(Parts parts, int i) {
    String before = parts.word(i - 1);
    if (parts.isJoined(i + 1)) {
      return true;
    }
    if (ONE_OF.contains(parts.word(i + 1))
        || before.equals("no")
        || before.equals("this")
        || before.equals("that")
        || before.equals("the")
        || before.equals("any")
        || before.equals("every")
        || before.equals("number")) {
      return false;
    }
    String pos = parts.pos(i + 1);
    return parts.isJoined(i + 1)
        || pos.startsWith("NN")
        || pos.startsWith("JJ")
        || pos.equals("VBN");
  }

  /** "the two sides": who they are is told before, the number is no news. */
  private static boolean isKnown(Parts parts, Figure figure) {
    boolean few = parts.is(figure.first(), "two") || parts.is(figure.first(), "three");
    return few
        && figure.first() == figure.last()
        && parts.is(figure.first() - 1, "the")
        && (parts.pos(figure.last() + 1).startsWith("NNS")
            || parts.pos(figure.last() + 1).startsWith("VB")
            || parts.pos(figure.last() + 1).equals("MD"))
        && !parts.isJoined(figure.last() + 1)
        && !parts.lemma(figure.last() + 1).matches("day|week|month|year|hour|minute|second");
  }

  /** "the top ten", "the last 16". */
  private boolean isRank(Parts parts, Figure figure) {
    int before = figure.first() - 1;
    int next = figure.last() + 1;
    return parts.is(before, "top")
        || (parts.is(before, "last")
            && unitEnd(parts, next) < next
            && !parts.pos(next).startsWith("NN"));
  }

  /** "Section 427", "No. 10". */
  private boolean isLabel(Parts parts, Figure figure) {
    int before = figure.first() - 1;
    boolean label = words.is("label", parts.word(before));
    return (label && (parts.isCapital(before) || parts.word(before).startsWith("no")))
        || parts.is(before, "number")
        || parts.is(before, "#");
  }

  /** "Boeing 737", "Nikkei 225", "World War Two": a number right after a name, without a unit. */
  private boolean isName(Parts parts, Figure figure) {
    int before = figure.first() - 1;
    int next = figure.last() + 1;
    boolean name = parts.pos(before).startsWith("NNP") && parts.isCapital(before);
    boolean bare =
        unitEnd(parts, next) < next
            && !parts.pos(next).equals("NNS")
            && !parts.isSymbol(before)
            && currencies.symbol(parts, before).isEmpty();
    boolean capital = parts.isCapital(figure.first()) && parts.isCapital(before);
    if (parts.isCapital(figure.first()) && parts.isCapital(next) && parts.is(before, "the")) {
      return true; // "the Six Nations"
    }
    boolean titled =
        parts.is(before, "of") && parts.isCapital(figure.first()) && parts.isCapital(before - 1);
    boolean plain = figure.form() == Form.PLAIN && figure.low().scale() <= 0;
    return (name && ((bare && plain) || capital)) || titled;
  }

  /** A bare number of four digits in the range of years. */
  private boolean isYear(Parts parts, Figure figure) {
    int next = figure.last() + 1;
    boolean four =
        figure.first() == figure.last()
            && parts.word(figure.first()).length() == 4
            && figure.isInteger()
            && figure.low().intValue() >= 1800
            && figure.low().intValue() < 2100;
    return four
        && !parts.isSymbol(figure.first() - 1)
        && unitEnd(parts, next) < next
        && currencies.symbol(parts, figure.first() - 1).isEmpty()
        && (!parts.pos(next).equals("NNS") || parts.pos(next + 1).startsWith("NN"));
  }

  /** "1." or "2)" at the start of a sentence. */
  private static boolean isCounter(Parts parts, Figure figure) {
    boolean start = parts.word(figure.first() - 1).isEmpty();
    String next = parts.word(figure.last() + 1);
    boolean alone = next.isEmpty() || next.equals(".") || next.equals(")");
    return start && alone;
  }

  /** "555-123-4567", "24/7". */
  private static boolean isChain(Parts parts, Figure figure) {
    int next = figure.last() + 1;
    return figure.isRange()
        && parts.isJoined(next)
        && NumberWords.digits(parts.word(next)).isPresent();
  }
}
