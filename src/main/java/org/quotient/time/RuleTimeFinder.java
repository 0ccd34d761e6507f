package org.quotient.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotient.document.Evidence;
import org.quotient.document.Tags;
import org.quotient.document.TimeExpression;
import org.quotient.document.Tokens;

/**
 * Finds time expressions by rules over words and parts of speech. Where several rules read the same
 * words, the longest reading counts. Relative expressions are seen from the day of publication, or,
 * where they say so ("a year earlier"), from the date named last.
 */
public final class RuleTimeFinder implements TimeFinder {

  /** Share of each rule's expressions with the right value. Measured on TimeBank. */
  private static final Map<String, Double> SCORES =
      Map.of(
          "calendar-date", 0.91,
          "clock-time", 0.57,
          "distance", 0.56,
          "duration", 0.81,
          "period", 0.78,
          "reference", 0.66,
          "relative-day", 0.91,
          "set", 0.38,
          "weekday", 0.89);

  private final TimeWords words = TimeWords.load();
  private final List<Rule> rules;

  /** A finder with the word lists of the program. */
  public RuleTimeFinder() {
    Counts counts = new Counts(words);
    Rule dates = new DateRules(words, counts);
    Rule days = new DayRules(words);
    this.rules =
        List.of(
            dates,
            days,
            new ClockRules(words, counts, dates, days),
            new PeriodRules(words, counts),
            new DurationRules(words, counts),
            new ReferenceRules(words));
  }

  @Override
  public List<TimeExpression> find(Tokens tokens, Tags tags, Optional<LocalDate> published) {
    Parts parts = new Parts(tokens, tags);
    Narrative narrative = new Narrative(published);
    Tenses tenses = new Tenses(parts);
    List<TimeExpression> times = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.word(i).isEmpty()) {
        narrative.newSentence();
      }
      Optional<Reading> reading = parts.startsToken(i) ? read(parts, i) : Optional.empty();
      if (reading.isPresent()) {
        narrative.tense(tenses.at(i));
        String value = reading.get().meaning().value(narrative);
        narrative.named(value);
        times.add(
            new TimeExpression(
                "t" + (times.size() + 1),
                parts.span(i, reading.get().last()),
                reading.get().type(),
                value,
                new Evidence(
                    reading.get().rule(), SCORES.getOrDefault(reading.get().rule(), 0.5))));
        i = reading.get().last();
      }
    }
    return times;
  }

  private Optional<Reading> read(Parts parts, int i) {
    String word = parts.word(i);
    Optional<Reading> plain = longest(parts, i);
    if (words.is("modifier", word)) {
      return longer(plain, longest(parts, i + 1).filter(Reading::isDate));
    }
    int edge = parts.is(i, "the") ? i + 1 : i;
    if (words.is("edge", parts.word(edge)) && parts.is(edge + 1, "of")) {
      return longer(plain, longest(parts, edge + 2).filter(Reading::isDate));
    }
    return plain;
  }

  private static Optional<Reading> longer(Optional<Reading> first, Optional<Reading> second) {
    return second.isPresent() && (first.isEmpty() || second.get().last() > first.get().last())
        ? second
        : first;
  }

  private Optional<Reading> longest(Parts parts, int i) {
    String word = parts.word(i);
    if (!couldStart(word)) {
      return Optional.empty();
    }
    Optional<Reading> best = Optional.empty();
    for (Rule rule : rules) {
      best = longer(best, rule.read(parts, i).filter(r -> parts.endsToken(r.last())));
    }
    return best;
  }

  private boolean couldStart(String word) {
    return !word.isEmpty()
        && (Character.isDigit(word.charAt(0))
            || word.charAt(0) == '\''
            || word.charAt(0) == '’'
            || word.charAt(0) == 'q'
            || word.equals("a")
            || word.equals("an")
            || word.equals("the")
            || word.equals("every")
            || word.equals("each")
            || word.equals("these")
            || words.knows(word)
            || STARTERS.contains(word));
  }

  private static final Set<String> STARTERS =
      Set.of(
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "overnight",
          "fiscal",
          "half",
          "couple",
          "dozen",
          "latest",
          "another",
          "additional",
          "entire",
          "full",
          "that");
}
