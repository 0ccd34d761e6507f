package org.quotient.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the numbers and ranges that are quantities; dates, names and labels are none. */
final class NumberFinder {

  private final NumberReader reader;
  private final Units units;
  private final Ranges ranges;
  private final Labels labels;

  NumberFinder(NumberWords words, Units units, Currencies currencies, Trends trends) {
    this.reader = new NumberReader(words, currencies);
    this.units = units;
    this.ranges = new Ranges(reader, units, currencies, trends);
    this.labels = new Labels(words, units, currencies);
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
      Figure figure = ranges.from(parts, first.get()).orElse(first.get());
      if (labels.isQuantity(parts, figure) && !isSecondDay(parts, dated, figure)) {
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
        && units.match(parts, next).isEmpty()
        && !parts.pos(next).startsWith("NN")
        && NumberWords.digits(parts.word(figure.first())).isPresent();
  }
}
