package org.quotient.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BootstrapTest {

  private static Evaluation right(int right) {
    return new Evaluation(Map.of(Metric.PAIR, Score.of(right, 10, 10)));
  }

  @Test
  void articlesThatAreAllTheSameLeaveNothingToChance() {
    List<Evaluation> same = Collections.nCopies(20, right(7));
    assertThat(Bootstrap.interval(same, Metric.PAIR).low()).isEqualTo(0.7);
    assertThat(Bootstrap.interval(same, Metric.PAIR).high()).isEqualTo(0.7);
  }

  @Test
  void intervalHoldsTheScoreAndNarrowsWithMoreArticles() {
    Bootstrap.Interval few = Bootstrap.interval(List.of(right(2), right(9)), Metric.PAIR);
    List<Evaluation> many = Collections.nCopies(50, right(2));
    many = Stream.concat(many.stream(), Collections.nCopies(50, right(9)).stream()).toList();
    Bootstrap.Interval narrow = Bootstrap.interval(many, Metric.PAIR);
    assertThat(few.low()).isLessThan(0.55);
    assertThat(few.high()).isGreaterThan(0.55);
    assertThat(narrow.high() - narrow.low()).isLessThan(few.high() - few.low());
  }

  @Test
  void steadyGainIsNoChanceAndNoDifferenceIsAll() {
    List<Evaluation> before = Collections.nCopies(20, right(5));
    List<Evaluation> after = Collections.nCopies(20, right(8));
    assertThat(Bootstrap.pValue(after, before, Metric.PAIR)).isLessThan(0.01);
    assertThat(Bootstrap.pValue(before, before, Metric.PAIR)).isEqualTo(1);
  }

  @Test
  void gainInOneArticleOfManyMayBeChance() {
    List<Evaluation> before = Collections.nCopies(20, right(5));
    List<Evaluation> after =
        Stream.concat(Collections.nCopies(19, right(5)).stream(), Stream.of(right(6))).toList();
    assertThat(Bootstrap.pValue(after, before, Metric.PAIR)).isGreaterThan(0.2);
  }
}
