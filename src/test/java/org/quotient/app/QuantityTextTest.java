package org.quotient.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotient.document.Claim;
import org.quotient.document.Evidence;
import org.quotient.document.Quantity;
import org.quotient.document.Span;
import org.quotient.document.Unit;
import org.quotient.document.Value;

class QuantityTextTest {

  private static String value(Value value, Claim.Change change) {
    return QuantityText.value(
        new Claim(
            "c1",
            new Span(0, 1),
            new Quantity(value, Unit.NONE, Optional.empty()),
            change,
            List.of(),
            Claim.Modality.ASSERTED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new Evidence("test", 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "EXACT, 12, NONE, '12'",
    "EXACT, 1234567.8901, NONE, '1,234,567.8901'",
    "EXACT, -1500, NONE, '-1,500'",
    "AT_LEAST, 3.1E9, UP, 'up at least 3,100,000,000'",
    "AT_MOST, 0.5, DOWN, down at most 0.5",
    "ABOUT, 100, NONE, about 100"
  })
  void numbersAreReadWithTheirBoundsAndDirections(
      Value.Kind kind, BigDecimal amount, Claim.Change change, String text) {
    assertThat(value(Value.of(kind, amount), change)).isEqualTo(text);
  }

  @Test
  void aRangeHasTwoEnds() {
    Value range = Value.range(new BigDecimal("1000"), new BigDecimal("2500"));
    assertThat(value(range, Claim.Change.NONE)).isEqualTo("1,000 to 2,500");
  }

  private static Unit unit(Unit.Kind kind, String name) {
    return new Unit(kind, name, Optional.empty(), Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({"1, dollar per day", "5, dollar per 5 day"})
  void aRateNamesBothUnits(BigDecimal amount, String text) {
    Quantity.Per per = new Quantity.Per(amount, unit(Unit.Kind.DURATION, "day"));
    Unit dollar = unit(Unit.Kind.CURRENCY, "dollar");
    Value value = Value.of(Value.Kind.EXACT, BigDecimal.ONE);
    assertThat(QuantityText.unit(new Quantity(value, dollar, Optional.of(per)))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"PERCENTAGE_POINT, percentage point", "NONE, ''"})
  void aUnitWithoutANameIsItsKind(Unit.Kind kind, String text) {
    Value value = Value.of(Value.Kind.EXACT, BigDecimal.ONE);
    Quantity quantity = new Quantity(value, unit(kind, ""), Optional.empty());
    assertThat(QuantityText.unit(quantity)).isEqualTo(text);
  }
}
