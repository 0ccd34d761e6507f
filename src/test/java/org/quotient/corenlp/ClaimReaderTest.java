package org.quotient.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotient.document.Claim;
import org.quotient.document.Evidence;
import org.quotient.document.Quantity;
import org.quotient.document.Quotation;
import org.quotient.document.Span;
import org.quotient.document.Speaker;
import org.quotient.document.Unit;
import org.quotient.document.Value;

class ClaimReaderTest {

  private static List<Claim> read(String marked) {
    return ClaimReader.read(Sample.of(marked).chunks(), List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "NUMBER=300.0, exact, 300, count, ''",
    "NUMBER=>=30.0, at_least, 30, count, ''",
    "NUMBER=>20.0, at_least, 20, count, ''",
    "NUMBER=<20.0, at_most, 20, count, ''",
    "NUMBER=<=1.5E9, at_most, 1500000000, count, ''",
    "NUMBER=1.0E-4, exact, 0.0001, count, ''",
    "PERCENT=~%5.0, about, 5, percent, percentage",
    "MONEY=$1500000.0, exact, 1500000, currency, dollar",
    "MONEY=~€2.5, about, 2.5, currency, euro",
    "DURATION=P3Y, exact, 3, duration, year",
    "DURATION=PT5M, exact, 5, duration, minute"
  })
  void normalizedNumberIsAValueWithItsUnit(
      String label, String kind, String amount, String unitKind, String unit) {
    List<Claim> claims = read("It was [" + label + " that] much.");
    assertThat(claims).hasSize(1);
    Quantity quantity = claims.get(0).quantity();
    assertThat(quantity.value().kind().label()).isEqualTo(kind);
    assertThat(quantity.value().low()).isEqualByComparingTo(amount);
    assertThat(quantity.unit().kind().label()).isEqualTo(unitKind);
    assertThat(quantity.unit().name()).isEqualTo(unit);
  }

  @Test
  void twoNumbersAreARange() {
    Claim claim = ClaimReader.read(List.of(range("5.0 - 10.0")), List.of()).get(0);
    assertThat(claim.quantity().value())
        .isEqualTo(Value.range(new BigDecimal("5"), new BigDecimal("10")));
  }

  @Test
  void pairThatDoesNotRiseIsAScore() {
    Quantity quantity = ClaimReader.read(List.of(range("2.0 - 2.0")), List.of()).get(0).quantity();
    assertThat(quantity.unit().kind()).isEqualTo(Unit.Kind.SCORE);
  }

  @Test
  void nounThatDepparseTiesToTheNumberIsItsUnit() {
    Sample sample = Sample.of("They sold [NUMBER=30.0 30] new [noun Houses] there.");
    sample.count("NUMBER", "noun", "house");
    assertThat(ClaimReader.read(sample.chunks(), List.of()).get(0).quantity().unit().name())
        .isEqualTo("house");
  }

  private static Chunk range(String normal) {
    return new Chunk(
        "NUMBER", new Span(0, 4), 0.5, Optional.empty(), Optional.of(normal), Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ORDINAL=2.0",
        "DATE=2024",
        "NUMBER",
        "NUMBER=NaN",
        "DURATION=PXY",
        "DURATION=P1Y2M"
      })
  void otherChunksAreNoClaims(String label) {
    assertThat(read("It was [" + label + " that] much.")).isEmpty();
  }

  @Test
  void claimInAQuotationIsItsSpeakers() {
    Sample sample = Sample.of("[NUMBER=2.0 Two] came. [q “I saw [NUMBER=3.0 three],”] said Ann.");
    Speaker ann = new Speaker(Speaker.Kind.PERSON, Optional.of("e1"), Optional.of("Ann"));
    Quotation quotation =
        new Quotation(
            "q1",
            Quotation.Kind.DIRECT,
            Quotation.Act.SPEECH,
            List.of(sample.span("q")),
            List.of(),
            List.of(),
            ann,
            Optional.empty(),
            Optional.empty(),
            new Evidence("corenlp-quote", 0.5));
    List<Claim> claims = ClaimReader.read(sample.chunks(), List.of(quotation));
    assertThat(claims).extracting(Claim::id).containsExactly("c1", "c2");
    assertThat(claims)
        .extracting(Claim::quotation)
        .containsExactly(Optional.empty(), Optional.of("q1"));
    assertThat(claims)
        .extracting(Claim::claimant)
        .containsExactly(Optional.empty(), Optional.of("e1"));
  }

  @Test
  void moneyHasACode() {
    assertThat(read("It cost [MONEY=£5.0 £5].").get(0).quantity().unit())
        .isEqualTo(
            new Unit(Unit.Kind.CURRENCY, "pound sterling", Optional.of("GBP"), Optional.empty()));
  }
}
