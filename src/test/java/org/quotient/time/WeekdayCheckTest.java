package org.quotient.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotient.document.Article;
import org.quotient.document.Evidence;
import org.quotient.document.MarkedText;
import org.quotient.document.TimeExpression;
import org.quotient.document.Tokens;
import org.quotient.document.Warning;
import org.quotient.text.PtbTokenizer;

class WeekdayCheckTest {

  private static List<Warning> check(String marked, String value) {
    MarkedText text = MarkedText.of(marked);
    Tokens tokens = new PtbTokenizer().tokenize(Article.of("a", text.text()));
    TimeExpression time =
        new TimeExpression("t1", text.span("t"), TimeExpression.Type.DATE, value, Evidence.READER);
    return new WeekdayCheck().check(tokens, List.of(time));
  }

  @Test
  void wrongWeekdayIsReportedWithTheRightOne() {
    List<Warning> warnings = check("It rained on [t Wednesday, April 13].", "2023-04-13");
    assertThat(warnings)
        .extracting(Warning::code, Warning::message)
        .containsExactly(
            tuple("weekday-mismatch", "13 April 2023 was a Thursday, the text says Wednesday"));
  }

  @Test
  void rightWeekdayIsNoWarning() {
    assertThat(check("It rained on [t Thursday, April 13].", "2023-04-13")).isEmpty();
  }

  @Test
  void dateWithoutAYearCannotBeChecked() {
    assertThat(check("It rained on [t Wednesday, April 13].", "XXXX-04-13")).isEmpty();
  }
}
