package org.quotient.corenlp;

import edu.stanford.nlp.time.Timex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quotient.document.Evidence;
import org.quotient.document.TimeExpression;

/** SUTime's expressions. */
final class TimeReader {

  private static final Evidence EVIDENCE = new Evidence("corenlp-sutime", 0.5);

  private TimeReader() {}

  /** The expressions that have a type of TIMEX3 and a value, in text order. */
  static List<TimeExpression> read(List<Chunk> chunks) {
    List<TimeExpression> times = new ArrayList<>();
    for (Chunk chunk : chunks) {
      Optional<TimeExpression.Type> type = chunk.timex().flatMap(TimeReader::type);
      Optional<String> value = chunk.timex().flatMap(TimeReader::value);
      if (type.isPresent() && value.isPresent()) {
        String id = "t" + (times.size() + 1);
        times.add(new TimeExpression(id, chunk.span(), type.get(), value.get(), EVIDENCE));
      }
    }
    return times;
  }

  private static Optional<TimeExpression.Type> type(Timex timex) {
    return Stream.of(TimeExpression.Type.values())
        .filter(type -> type.name().equals(timex.timexType()))
        .findFirst();
  }

  /** Without a date to count from, SUTime gives a formula in place of a value. */
  private static Optional<String> value(Timex timex) {
    return Stream.of(Optional.ofNullable(timex.value()), Optional.ofNullable(timex.altVal()))
        .flatMap(Optional::stream)
        .filter(value -> !value.isBlank())
        .findFirst();
  }
}
