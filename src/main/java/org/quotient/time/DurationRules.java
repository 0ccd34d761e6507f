package org.quotient.time;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.quotient.document.TimeExpression;

/** Durations and sets of times: "three years", "the past two months", "every week", "daily". */
final class DurationRules implements Rule {

  private static final String DURATION = "duration";
  private static final String SET = "set";

  /** Words that may stand between "the" and the count. */
  private static final Set<String> BEFORE_COUNT =
      Set.of("first", "latest", "entire", "final", "initial", "additional", "another", "full");

  /** Words that may stand between the count and its unit. Judgement. */
  private static final Set<String> BEFORE_UNIT =
      Set.of(
          "more",
          "full",
          "consecutive",
          "straight",
          "trading",
          "working",
          "business",
          "additional",
          "long",
          "whole",
          "solid",
          "calendar",
          "fiscal",
          "successive");

  /** Half a unit in the next lesser one. */
  private static final Map<String, String> LESSER_HALVES =
      Map.of("Y", "6M", "TH", "30M", "TM", "30S", "D", "T12H");

  private final TimeWords words;
  private final Counts counts;

  DurationRules(TimeWords words, Counts counts) {
    this.words = words;
    this.counts = counts;
  }

  @Override
  public Optional<Reading> read(Parts parts, int i) {
    return set(parts, i).or(() -> counted(parts, i)).or(() -> open(parts, i));
  }

  /** "every year", "each Thursday", "every two weeks", "daily". */
  private Optional<Reading> set(Parts parts, int i) {
    Optional<String> adverb = words.value("set", parts.word(i));
    if (adverb.isPresent()) {
      return Optional.of(Reading.fixed(i, TimeExpression.Type.SET, adverb.get(), SET));
    }
    if (!parts.is(i, "every") && !parts.is(i, "each")) {
      return Optional.empty();
    }
    int at = parts.is(i + 1, "other") ? i + 2 : i + 1;
    OptionalInt weekday = words.number("weekday", parts.word(at));
    if (weekday.isPresent()) {
      return Optional.of(
          Reading.fixed(at, TimeExpression.Type.SET, "XXXX-WXX-" + weekday.getAsInt(), SET));
    }
    OptionalInt month = words.number("month", parts.word(at));
    if (month.isPresent()) {
      String value = String.format(Locale.ROOT, "XXXX-%02d", month.getAsInt());
      return Optional.of(Reading.fixed(at, TimeExpression.Type.SET, value, SET));
    }
    Optional<Counts.Count> count = counts.count(parts, at);
    int noun = count.map(c -> c.last() + 1).orElse(at);
    String amount = at > i + 1 ? "2" : count.map(Counts.Count::amount).orElse("1");
    return unit(parts, noun)
        .map(u -> Reading.fixed(noun, TimeExpression.Type.SET, period(amount, u), SET));
  }

  private Optional<String> unit(Parts parts, int i) {
    String word = parts.word(i);
    return word.equals("second") && parts.pos(i).equals("JJ")
        ? Optional.empty()
        : words.value("units", word).or(() -> words.value("unit", word));
  }

  /** "three years", "two-week", "the past two months", "half an hour", "2 1/2 years". */
  private Optional<Reading> counted(Parts parts, int i) {
    int at = parts.is(i, "the") ? i + 1 : i;
    boolean related = words.is("relation", parts.word(at)) && !parts.is(at, "current");
    if (related
        || (BEFORE_COUNT.contains(parts.word(at)) && !words.is("unit", parts.word(at + 1)))) {
      at++;
    }
    if (parts.is(at, "half") && (parts.is(at + 1, "a") || parts.is(at + 1, "an"))) {
      int noun = at + 2;
      return unit(parts, noun)
          .map(u -> Reading.fixed(noun, TimeExpression.Type.DURATION, half(u), DURATION));
    }
    Optional<Counts.Count> count = counts.count(parts, at);
    if (count.isEmpty()) {
      return Optional.empty();
    }
    int noun = count.get().last() + 1;
    noun = BEFORE_UNIT.contains(parts.word(noun)) ? noun + 1 : noun;
    Optional<String> unit = unit(parts, noun);
    if (unit.isEmpty() || isFraction(parts, noun) || isAge(parts, noun)) {
      return Optional.empty();
    }
    return Optional.of(counted(parts, at, noun, count.get().amount(), unit.get(), related));
  }

  /** "three quarters of". */
  private static boolean isFraction(Parts parts, int noun) {
    return parts.word(noun).startsWith("quarter") && parts.is(noun + 1, "of");
  }

  /** "42 years old": an age, unlike the "three-month-old truce". */
  private static boolean isAge(Parts parts, int noun) {
    return parts.endsToken(noun)
        && (parts.is(noun + 1, "old") || parts.is(noun + 1, "of"))
        && !(parts.is(noun + 1, "of") && !parts.is(noun + 2, "age"));
  }

  private static Reading counted(
      Parts parts, int at, int noun, String amount, String unit, boolean related) {
    boolean article = parts.is(at, "a") || parts.is(at, "an");
    if (article && !related && noun == at + 1 && isRate(parts, at)) {
      return Reading.fixed(noun, TimeExpression.Type.SET, period("1", unit), SET);
    }
    boolean half =
        parts.is(noun + 1, "and") && parts.is(noun + 2, "a") && parts.is(noun + 3, "half");
    String sum = half && amount.length() < 5 && !amount.equals("X") ? amount + ".5" : amount;
    int last = half ? noun + 3 : noun;
    if (!parts.endsToken(last) && (parts.is(last + 1, "old") || parts.is(last + 1, "long"))) {
      last++;
    }
    return Reading.fixed(last, TimeExpression.Type.DURATION, period(sum, unit), DURATION);
  }

  /** "$3 a month", "twice a week". */
  private static boolean isRate(Parts parts, int at) {
    String pos = parts.pos(at - 1);
    return pos.startsWith("NN")
        || pos.equals("CD")
        || parts.is(at - 1, "%")
        || parts.is(at - 1, "times")
        || parts.is(at - 1, "twice")
        || parts.is(at - 1, "once");
  }

  /** "years", "for months": a duration of open length. */
  private Optional<Reading> open(Parts parts, int i) {
    boolean recent = parts.is(i, "recent") || parts.is(i, "coming") || parts.is(i, "past");
    int noun = recent ? i + 1 : i;
    noun = parts.is(i, "the") && words.is("relation", parts.word(i + 1)) ? i + 2 : noun;
    Optional<String> unit = words.value("units", parts.word(noun));
    if (unit.isEmpty() || parts.word(noun).startsWith("second") || isAge(parts, noun)) {
      return Optional.empty();
    }
    if (recent) {
      boolean ahead = parts.is(i, "coming");
      return Optional.of(
          Reading.fixed(
              noun, TimeExpression.Type.DATE, ahead ? "FUTURE_REF" : "PAST_REF", "reference"));
    }
    return parts.word(noun).startsWith("quarter") || parts.word(noun).equals("nights")
        ? Optional.empty()
        : Optional.of(
            Reading.fixed(noun, TimeExpression.Type.DURATION, period("X", unit.get()), DURATION));
  }

  private static String half(String unit) {
    return switch (unit) {
      case "TH" -> "PT30M";
      case "Y" -> "P6M";
      case "E" -> "P5Y";
      case "C" -> "P50Y";
      case "D" -> "PT12H";
      default -> period("0.5", unit);
    };
  }

  /** The ISO 8601 period of {@code amount} units: "P3Y", "PT2H", "PXD"; "P2Y6M" of 2.5 years. */
  static String period(String amount, String unit) {
    String lesser = LESSER_HALVES.get(unit);
    if (lesser != null && amount.endsWith(".5") && !amount.startsWith("0")) {
      return period(amount.substring(0, amount.length() - 2), unit) + lesser;
    }
    if (unit.startsWith("T")) {
      return "PT" + amount + unit.substring(1);
    }
    if (unit.equals("2W")) {
      return "P" + times(amount, 2) + "W";
    }
    if (unit.equals("E") && !amount.equals("X")) {
      return "P" + times(amount, 10) + "Y";
    }
    if (unit.equals("C") && !amount.equals("X")) {
      return "P" + times(amount, 100) + "Y";
    }
    return "P" + amount + unit;
  }

  private static String times(String amount, int factor) {
    return Counts.digits(amount)
        .map(n -> n.multiply(BigDecimal.valueOf(factor)).stripTrailingZeros().toPlainString())
        .orElse(amount);
  }
}
