package org.quotient.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RowTest {

  @Test
  void cellsAreQuotedWhereCsvNeedsIt() {
    List<String> columns = List.of("a", "b", "c", "d");
    Row row =
        new Row(
            columns,
            List.of(
                Optional.of("one, \"two\""),
                Optional.empty(),
                Optional.of("two\nlines"),
                Optional.of(new BigDecimal("2E+6"))));
    assertThat(Row.header(columns) + row.csv())
        .isEqualTo("a,b,c,d\n\"one, \"\"two\"\"\",,\"two\nlines\",2000000\n");
  }

  @Test
  void jsonKeepsNumbersAndLeavesOutWhatIsEmpty() {
    Row row =
        new Row(
            List.of("a", "b", "c", "d"),
            List.of(
                Optional.of("say \"no\""),
                Optional.empty(),
                Optional.of(7),
                Optional.of(new BigDecimal("2E+6"))));
    assertThat(row.json()).isEqualTo("{\"a\":\"say \\\"no\\\"\",\"c\":7,\"d\":2000000}\n");
  }

  @Test
  void everyColumnNeedsACell() {
    assertThatThrownBy(() -> new Row(List.of("a", "b"), List.of(Optional.of("x"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("need a cell for each column, got 1 for [a, b]");
  }
}
