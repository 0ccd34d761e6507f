package org.quotient.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotient.document.Article;
import org.quotient.document.Claim;
import org.quotient.document.Entity;
import org.quotient.document.Evidence;
import org.quotient.document.MarkedText;
import org.quotient.document.Mention;
import org.quotient.document.Span;
import org.quotient.document.Tokens;
import org.quotient.document.Warning;
import org.quotient.encode.MaxentTagger;
import org.quotient.encode.Tagger;
import org.quotient.text.PtbTokenizer;

class ArithmeticCheckTest {

  private static final ClaimFinder FINDER = new RuleClaimFinder();
  private static final ClaimCheck CHECK = new ArithmeticCheck();
  private static Tagger tagger;

  @BeforeAll
  static void loadModel() throws IOException {
    tagger = MaxentTagger.load();
  }

  /** The warnings of {@code text}, in which each {@code name} is one and the same person. */
  private static List<Warning> check(MarkedText text) {
    Tokens tokens = new PtbTokenizer().tokenize(Article.of("a", text.text()));
    List<Span> names = text.spans("name");
    List<Entity> entities = names.isEmpty() ? List.of() : List.of(person(text.text(), names));
    List<Claim> claims = FINDER.find(tokens, tagger.tag(tokens), entities, List.of(), List.of());
    return CHECK.check(tokens, entities, claims);
  }

  private static Entity person(String text, List<Span> names) {
    List<Mention> mentions =
        names.stream().map(span -> new Mention(span, Mention.Kind.NAME, Evidence.READER)).toList();
    String name = names.get(0).in(text);
    return new Entity("e1", Entity.Type.PERSON, name, List.of(), List.of(), mentions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "The trail runs for [w 50 kilometres (41 miles)].|50 kilometres = 31.07 miles, the text says 41",
        "It was [w 30 degrees Celsius (96 degrees Fahrenheit)].|30 degrees Celsius = 86 degrees Fahrenheit, the text says 96",
        "She caught a [w 12-kilogram (46-pound)] carp.|12-kilogram = 26.46 pound, the text says 46",
        "The mast is [w 100 feet (40 metres)] high.|100 feet = 30.48 metres, the text says 40",
        "They burned [w 2,000 acres (5,000 hectares)].|2,000 acres = 809.4 hectares, the text says 5,000",
        "He drove [w 62 miles, or 150 kilometres], a day.|62 miles = 99.78 kilometres, the text says 150",
        "It weighs [w 5 to 7 kilograms (11 to 25 pounds)].|7 kilograms = 15.43 pounds, the text says 25"
      })
  void conversionThatIsOffByMoreThanItsRoundingIsReported(String marked, String message) {
    expect(marked, "conversion-mismatch", message);
  }

  private static void expect(String marked, String code, String message) {
    MarkedText text = MarkedText.of(marked);
    assertThat(check(text)).containsExactly(new Warning(code, text.span("w"), message));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The trail runs for 50 kilometres (31 miles).",
        "The trail runs for 50 kilometres (30 miles).",
        "The zone of 200 miles (370 kilometres) is closed.",
        "It was 30 degrees Celsius (86 degrees Fahrenheit).",
        "The lake warmed by two degrees Celsius (3.6 degrees Fahrenheit).",
        "It holds 10 gallons (45 litres).",
        "The desk is 6 feet 2 inches (1.88 metres) wide.",
        "It grows by 3 feet (one metre) a year.",
        "He ran 5 kilometres or 10 miles every day.",
        "He ran 5 kilometres and swam 400 yards.",
        "It is 5 kilometres (40 minutes) away."
      })
  void roundedConversionAndOtherMeasuresAreNoWarning(String text) {
    assertThat(check(MarkedText.of(text))).isEmpty();
  }

  @Test
  void amountsOfMoneyAreConvertedAtOneRate() {
    expect(
        "The bridge cost 4 million euros (5 million dollars). The road cost"
            + " [w 8 million euros (10 billion dollars)].",
        "rate-mismatch",
        "1 euro = 1,294 dollar here, 1.286 in “4 million euros (5 million dollars)”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It cost 4 million euros (5 million dollars), the road 8.3 million euros (10.1 million dollars).",
        "It cost 4 million euros (5 million dollars), the road 8 million pounds (15 million dollars).",
        "The road cost 8 million euros (10 billion dollars)."
      })
  void oneRateOrNothingToCompareIsNoWarning(String text) {
    assertThat(check(MarkedText.of(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Profit rose [w 15 percent to 21 million dollars from 20 million dollars].|21,000,000 / 20,000,000 - 1 = 5 percent, the text says 15",
        "Profit fell [w 5 percent to 21 million dollars from 20 million dollars].|21,000,000 / 20,000,000 - 1 = 5 percent, the text says 5",
        "Sales rose [w 30 percent from 400 cars to 500 cars].|500 / 400 - 1 = 25 percent, the text says 30",
        "The index fell [w 31.7 points (3.1 percent) to 2,379.5].|31.7 / (2,379.5 + 31.7) = 1.315 percent, the text says 3.1",
        "Shares in Ostwald rose [w 150 yen or 4.9 percent to 7,920].|150 / (7,920 - 150) = 1.931 percent, the text says 4.9",
        "The share closed at [w 38.99 dollars, up 3.51 dollars, or 5.9 percent].|3.51 / (38.99 - 3.51) = 9.893 percent, the text says 5.9",
        "In all [w 30 of the 120 members, or 35 percent], stayed away.|30 / 120 = 25 percent, the text says 35"
      })
  void percentageThatDoesNotFollowIsReported(String marked, String message) {
    expect(marked, "percent-mismatch", message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "The index rose [w 50 points to 1,300 from 1,230].|1,300 - 1,230 = 70, the text says 50",
        "Support rose [w four points to 44 percent from 38 percent].|44 - 38 = 6, the text says 4"
      })
  void differenceThatDoesNotFollowIsReported(String marked, String message) {
    expect(marked, "change-mismatch", message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Profit rose 5 percent to 21 million dollars from 20 million dollars.",
        "Profit rose 5.4 percent to 21 million dollars from 20 million dollars.",
        "Profit rose about 15 percent to 21 million dollars from 20 million dollars.",
        "Profit rose 15 percent to 21 million dollars from a low of 20 million dollars.",
        "Profit rose 15 percent to 21 million dollars and costs fell from 20 million dollars.",
        "Profit rose 15 percent to 21 million dollars from 20 million euros.",
        "Profit rose 4.8 percent to 2.1 million euros (3 million dollars) from 2.0 million euros.",
        "The index fell 31.7 points (1.31 percent) to 2,379.5.",
        "The share closed at 38.99 dollars, up 3.51 dollars, or 9.9 percent.",
        "In all 30 of the 120 members, or 25 percent, stayed away.",
        "The index rose 50 points to 1,300 from 1,250."
      })
  void percentageThatFollowsWithinRoundingIsNoWarning(String text) {
    assertThat(check(MarkedText.of(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "The ferry saved [w 12 people, seven men and four women].|7 + 4 = 11, the text says 12",
        "Police held [w 9 people: three men, four women and one child].|3 + 4 + 1 = 8, the text says 9",
        "The club sold [w 30 tickets on Monday and 50 tickets on Friday, a total of 90 tickets].|30 + 50 = 80, the text says 90"
      })
  void partsThatDoNotAddUpAreReported(String marked, String message) {
    expect(marked, "sum-mismatch", message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry saved 12 people, eight men and four women.",
        "The ferry saved 12 people, including seven men and four women.",
        "The ferry saved 12 people, seven men and four women among them.",
        "The ferry saved 12 people, at least seven men and four women.",
        "The ferry saved 12 people, 3 cars and 5 dogs.",
        "The club sold 30 tickets on Monday and 60 tickets on Friday, a total of 90 tickets."
      })
  void partsThatAddUpOrAreNotAllAreNoWarning(String text) {
    assertThat(check(MarkedText.of(text))).isEmpty();
  }

  @Test
  void personOfTwoAgesIsReported() {
    expect(
        "[name Ann Lee], 41, rowed first. The river was high when [w [name Ann Lee], 43], rowed back.",
        "age-mismatch",
        "the age is 43, but 41 in “Ann Lee, 41”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[name Ann Lee], 41, rowed first. On Friday [name Ann Lee], 41, rowed back.",
        "[name Ann Lee], 41, rowed first. [name Lee], 43, rowed back.",
        "[name Ann Lee], 41, rowed first. [name Ann Lee], 19 at the time, rowed back."
      })
  void oneAgeOrAnotherTimeOrAnotherNameIsNoWarning(String text) {
    assertThat(check(MarkedText.of(text))).isEmpty();
  }

  @Test
  void warningsComeInTextOrder() {
    MarkedText text =
        MarkedText.of(
            "Sales rose 30 percent from 400 cars to 500 cars. It is 50 kilometres (41 miles) away."
                + " Sales rose 30 percent from 400 cars to 500 cars.");
    assertThat(check(text)).extracting(Warning::span).isSorted().hasSize(3);
  }

  @Test
  void numbersBeyondReckoningAreLeftOut() {
    String nines = "9".repeat(400);
    assertThat(check(MarkedText.of("It is " + nines + " kilometres (41 miles) away."))).isEmpty();
    assertThat(check(MarkedText.of("It is 0 kilometres (0 miles) away."))).isEmpty();
    assertThat(check(MarkedText.of("It rose 0 percent to 0 from 0."))).isEmpty();
  }

  @Test
  void tableOfNumbersIsCheckedInLinearTime() {
    StringBuilder table = new StringBuilder();
    IntStream.range(0, 20_000).forEach(n -> table.append(n).append(" people, "));
    Tokens tokens = new PtbTokenizer().tokenize(Article.of("a", table.toString()));
    List<Claim> claims = FINDER.find(tokens, tagger.tag(tokens), List.of(), List.of(), List.of());
    assertTimeout(Duration.ofSeconds(3), () -> CHECK.check(tokens, List.of(), claims));
  }
}
