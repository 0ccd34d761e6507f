package org.quotient.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.time.TimeAnnotations.TimexAnnotation;
import edu.stanford.nlp.time.Timex;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotient.document.TimeExpression;

class TimeReaderTest {

  private final Sample sample =
      Sample.of("On [DATE Monday] and for [DURATION two days] [PERSON Ann] slept [SET daily].");

  private static Timex timex(String type, String value, String formula) {
    return new Timex(type, value, formula, "t9", "", -1, -1);
  }

  @Test
  void expressionsOfSutimeAreTimes() {
    sample.chunk(0).set(TimexAnnotation.class, timex("DATE", "2024-03-11", null));
    sample.chunk(1).set(TimexAnnotation.class, timex("DURATION", "P2D", null));
    List<TimeExpression> times = TimeReader.read(sample.chunks());
    assertThat(times).extracting(TimeExpression::id).containsExactly("t1", "t2");
    assertThat(times).extracting(TimeExpression::value).containsExactly("2024-03-11", "P2D");
    assertThat(times)
        .extracting(time -> time.span().in(sample.text()))
        .containsExactly("Monday", "two days");
    assertThat(times.get(1).type()).isEqualTo(TimeExpression.Type.DURATION);
  }

  @Test
  void formulaStandsForAMissingValue() {
    sample.chunk(3).set(TimexAnnotation.class, timex("SET", null, "THIS P1D"));
    assertThat(TimeReader.read(sample.chunks()))
        .extracting(TimeExpression::value)
        .containsExactly("THIS P1D");
  }

  @Test
  void expressionWithoutTypeOrValueIsNoTime() {
    sample.chunk(0).set(TimexAnnotation.class, timex(null, "2024-03-11", null));
    sample.chunk(1).set(TimexAnnotation.class, timex("DURATION", null, " "));
    assertThat(TimeReader.read(sample.chunks())).isEmpty();
  }
}
