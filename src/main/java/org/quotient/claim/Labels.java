package org.quotient.claim;

import java.util.Set;
import org.quotient.claim.Figure.Form;

/** Tells numbers that count or measure something from labels, names, years, ranks and counters. */
final class Labels {

  private static final Set<String> ONE_OF = Set.of("of", "another", "way", "day", "by", "time");

  private static final Set<String> NOT_ONE =
      Set.of("no", "this", "that", "the", "any", "every", "number", "each", "which");

  private static final Set<Form> SURE = Set.of(Form.FRACTION, Form.MULTIPLE, Form.OCCASIONS);

  /** Parts from a house number to its "Street". */
  private static final int STREET_REACH = 4;

  private final NumberWords words;
  private final Units units;
  private final Currencies currencies;

  Labels(NumberWords words, Units units, Currencies currencies) {
    this.words = words;
    this.units = units;
    this.currencies = currencies;
  }

  /** Whether the figure is a quantity. */
  boolean isQuantity(Parts parts, Figure figure) {
    int first = figure.first();
    boolean money = currencies.before(parts, first).isPresent();
    if (parts.isJoined(first) && !money && !isSignOrSymbol(parts, first - 1)) {
      return false;
    }
    if (SURE.contains(figure.form())) {
      return true;
    }
    if (parts.is(first, "one") && figure.last() == first && !figure.isRange()) {
      return isOneOfCounting(parts, first);
    }
    return !isLabel(parts, figure)
        && !isName(parts, figure)
        && !isYear(parts, figure)
        && !isCounter(parts, figure)
        && !isAddress(parts, figure)
        && !isChain(parts, figure)
        && !isCode(parts, figure)
        && !isKnown(parts, figure)
        && !isRank(parts, figure)
        && !parts.is(figure.last() + 1, "index");
  }

  private static boolean isSignOrSymbol(Parts parts, int i) {
    return parts.isSymbol(i) || parts.is(i, "mid") || parts.is(i, "sub") || parts.is(i, "minus");
  }

  /** "one soldier", not "one of the soldiers", "no one", "this one". */
  private static boolean isOneOfCounting(Parts parts, int i) {
    String before = parts.word(i - 1);
    if (parts.isJoined(i + 1)) {
      return true;
    }
    if (ONE_OF.contains(parts.word(i + 1)) || NOT_ONE.contains(before)) {
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
    boolean plain = figure.form() == Form.PLAIN && figure.scale().signum() > 0;
    if (plain && words.is("label-any", parts.word(before)) && !isNounBefore(parts, figure)) {
      return unitEnd(parts, figure.last() + 1) <= figure.last();
    }
    return (label && (parts.isCapital(before) || parts.word(before).startsWith("no")))
        || parts.is(before, "number")
        || parts.is(before, "#");
  }

  /** "Boeing 737", "Nikkei 225", "World War Two": a number right after a name, without a unit. */
  private boolean isName(Parts parts, Figure figure) {
    int before = figure.first() - 1;
    int next = figure.last() + 1;
    boolean spelled = Character.isLowerCase(parts.text(figure.first()).charAt(0));
    boolean name = parts.pos(before).startsWith("NNP") && parts.hasCapital(before) && !spelled;
    boolean bare =
        unitEnd(parts, next) < next
            && !parts.pos(next).equals("NNS")
            && currencies.before(parts, figure.first()).isEmpty();
    boolean capital = parts.isCapital(figure.first()) && parts.isCapital(before);
    if (parts.isCapital(figure.first()) && parts.isCapital(next) && parts.is(before, "the")) {
      return true; // "the Six Nations"
    }
    boolean titled =
        parts.is(before, "of") && parts.isCapital(figure.first()) && parts.isCapital(before - 1);
    boolean plain = figure.form() == Form.PLAIN && figure.low().scale() <= 0;
    boolean model = plain && isInName(parts, figure);
    return model || (name && ((bare && plain) || capital)) || titled;
  }

  /** "Note 20 Ultra": capitals before and behind, in the middle of a name. */
  private static boolean isInName(Parts parts, Figure figure) {
    int before = figure.first() - 1;
    int next = figure.last() + 1;
    return parts.isCapital(before)
        && parts.isCapital(before - 1)
        && parts.isCapital(next)
        && !parts.isJoined(next)
        && parts.pos(before).startsWith("NN")
        && parts.pos(next).equals("NNP")
        && NumberWords.digits(parts.word(figure.first())).isPresent();
  }

  /** "49 Harbour Road". */
  private boolean isAddress(Parts parts, Figure figure) {
    for (int k = figure.last() + 1; k <= figure.last() + STREET_REACH; k++) {
      if (!parts.isCapital(k)
          && NumberWords.digits(parts.word(k)).isEmpty()
          && !isOrdinal(parts.word(k))) {
        return false;
      }
      if (words.is("street", parts.word(k))) {
        return true;
      }
    }
    return false;
  }

  /** "71st". */
  private static boolean isOrdinal(String word) {
    return word.length() > 2
        && Character.isDigit(word.charAt(0))
        && word.matches("\\d{1,3}(st|nd|rd|th)");
  }

  /** "of page 5 people": a noun that the number counts follows. */
  private static boolean isNounBefore(Parts parts, Figure figure) {
    return parts.pos(figure.last() + 1).equals("NNS");
  }

  private int unitEnd(Parts parts, int i) {
    return units
        .match(parts, i)
        .map(Units.Match::last)
        .or(() -> currencies.word(parts, i).map(Currencies.Match::last))
        .orElse(i - 1);
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
    boolean owned =
        parts.pos(figure.first() - 1).startsWith("NN")
            || parts.pos(figure.first() - 1).equals("POS")
            || parts.pos(figure.first() - 1).equals("PRP$")
            || parts.word(figure.first() - 1).endsWith("’s");
    return four
        && unitEnd(parts, next) < next
        && currencies.before(parts, figure.first()).isEmpty()
        && (!parts.pos(next).equals("NNS") || parts.pos(next + 1).startsWith("NN") || owned);
  }

  /** "1." or "2)" at the start of a sentence. */
  private static boolean isCounter(Parts parts, Figure figure) {
    boolean start = parts.word(figure.first() - 1).isEmpty();
    String next = parts.word(figure.last() + 1);
    boolean alone = next.isEmpty() || next.equals(".") || next.equals(")");
    return start && alone;
  }

  /** "24703L202": letters and digits right behind the number. */
  private static boolean isCode(Parts parts, Figure figure) {
    int next = figure.last() + 1;
    String word = parts.word(next);
    return parts.isGlued(next)
        && !word.isEmpty()
        && Character.isLetter(word.charAt(0))
        && Character.isDigit(word.charAt(word.length() - 1))
        && !word.matches("[a-z]{1,2}[23]");
  }

  /** "555-123-4567", "24/7". */
  private static boolean isChain(Parts parts, Figure figure) {
    int next = figure.last() + 1;
    return figure.isRange()
        && parts.isJoined(next)
        && NumberWords.digits(parts.word(next)).isPresent();
  }
}
