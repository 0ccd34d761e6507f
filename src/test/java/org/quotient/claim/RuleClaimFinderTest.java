package org.quotient.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotient.document.Article;
import org.quotient.document.Claim;
import org.quotient.document.Evidence;
import org.quotient.document.MarkedText;
import org.quotient.document.Quotation;
import org.quotient.document.Speaker;
import org.quotient.document.Tags;
import org.quotient.document.TimeExpression;
import org.quotient.document.Tokens;
import org.quotient.document.Unit;
import org.quotient.document.Value;
import org.quotient.encode.MaxentTagger;
import org.quotient.encode.Tagger;
import org.quotient.text.PtbTokenizer;
import org.quotient.text.Tokenizer;

class RuleClaimFinderTest {

  private static final Tokenizer TOKENIZER = new PtbTokenizer();
  private static final ClaimFinder FINDER = new RuleClaimFinder();
  private static Tagger tagger;

  @BeforeAll
  static void loadModel() throws IOException {
    tagger = MaxentTagger.load();
  }

  private static List<Claim> find(
      MarkedText text, List<TimeExpression> times, List<Quotation> quotations) {
    Tokens tokens = TOKENIZER.tokenize(Article.of("a", text.text()));
    return FINDER.find(tokens, tagger.tag(tokens), List.of(), times, quotations);
  }

  private static List<Claim> find(String marked) {
    return find(MarkedText.of(marked), List.of(), List.of());
  }

  private static String show(Claim claim) {
    Value value = claim.quantity().value();
    String amount =
        value.kind() == Value.Kind.RANGE
            ? value.low().toPlainString() + ".." + value.high().toPlainString()
            : value.low().toPlainString();
    Unit unit = claim.quantity().unit();
    return value.kind().label()
        + " "
        + amount
        + " "
        + unit.kind().label()
        + unit.code().map(code -> ":" + code).orElse("");
  }

  private static String show(List<Claim> claims) {
    return claims.stream().map(RuleClaimFinderTest::show).collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "They sold [c 1,250 tickets].|exact 1250 count",
        "They sold [c twenty-five tickets].|exact 25 count",
        "They sold [c three million five hundred thousand tickets].|exact 3500000 count",
        "They sold two dozen.|exact 24 count",
        "They paid about [c $2.5 million].|about 2500000 currency:USD",
        "They paid [c £3bn].|exact 3000000000 currency:GBP",
        "They paid [c 40 Canadian dollars].|exact 40 currency:CAD",
        "They paid [c 300 euros].|exact 300 currency:EUR",
        "They paid [c $10 to $15 billion].|range 10000000000..15000000000 currency:USD",
        "Between [c 60 and 70 percent] agreed.|range 60..70 percent:%",
        "More than [c 12 percent] agreed.|at_least 12 percent:%",
        "Fewer than [c 30 people] came.|at_most 30 count",
        "No fewer than [c 30 people] came.|at_least 30 count",
        "[c 30 people] or more came.|at_least 30 count",
        "They waited [c half an hour].|exact 0.5 duration:h",
        "They waited for [c two decades].|exact 20 duration:a",
        "Over [c five years] it grew.|exact 5 duration:a",
        "They gave [c several hundred thousand] to her.|at_least 200000 count",
        "Rates moved [c 25 basis points].|exact 25 basis_point",
        "The road is [c 12 kilometres] long.|exact 12 measure:km",
        "It weighs [c 7.3 pounds].|exact 7.3 measure:[lb_av]",
        "The strike lasted [c three weeks].|exact 3 duration:wk",
        "A [c 41-year-old] man came.|exact 41 age:a",
        "Mr. Lund, [c 42], came.|exact 42 age:a",
        "[c Half] of the crew left.|exact 0.5 ratio",
        "[c Two thirds] of the crew left.|exact 0.6666666666666667 ratio",
        "Sales [c doubled].|exact 2 ratio",
        "[c Dozens] of people left.|at_least 24 count",
        "[c Tens of thousands] of people left.|at_least 20000 count",
        "Arsenal won [c 2-1].|range 2..1 score",
      })
  void quantitiesHaveTheirValueAndUnit(String marked, String expected) {
    MarkedText text = MarkedText.of(marked);
    List<Claim> claims = find(text, List.of(), List.of());
    assertThat(show(claims)).isEqualTo(expected);
    if (!text.spans("c").isEmpty()) {
      assertThat(claims).extracting(Claim::span).containsExactlyElementsOf(text.spans("c"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She came third and left on the 9th.",
        "The Boeing 737 landed.",
        "It is in Section 427 of the law.",
        "He played in Game 7.",
        "They own an A380.",
        "No one knew, and this one did not ask.",
        "Call 555-123-4567 now.",
        "It happened in 1987.",
        "One of the drivers left.",
        "He met the two sides.",
        "They are in the top ten.",
        "England won the Six Nations title.",
        "It fell three days after the vote.",
      })
  void namesOrdinalsAndYearsAreNoQuantities(String text) {
    assertThat(show(find(text))).isEmpty();
  }

  @Test
  void numbersInLinesOfThePageAreNoQuantities() {
    assertThat(find("Boats leave\n\nThe boats left at noon.\n\n12 comments")).isEmpty();
  }

  @Test
  void numbersInDatesAreNoQuantities() {
    MarkedText text = MarkedText.of("[t Two weeks ago] he sold [c three boats].");
    TimeExpression time =
        new TimeExpression(
            "t1", text.span("t"), TimeExpression.Type.DATE, "2023-W13", Evidence.READER);
    List<Claim> claims = find(text, List.of(time), List.of());
    assertThat(claims).extracting(Claim::span).containsExactly(text.span("c"));
    assertThat(claims).extracting(Claim::time).containsExactly(Optional.of("t1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Profit rose 5 percent to 20 million euros.|up up",
        "Shares fell by 3 percent.|down",
        "Shares were 3 percent lower.|down",
        "The bank cut its rates by 0.5 percent.|down",
        "They want a 6 percent increase in wages.|up",
        "They rose to 5 percent from 3 percent.|up none",
        "They employ 5 people.|none",
      })
  void changeIsTheDirectionOfTheMovement(String text, String expected) {
    assertThat(find(text).stream().map(c -> c.change().label()).collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Police seized 5 kilograms of [k heroin].",
        "The fire [k killed] an estimated 70.",
        "The 12-nation [k summit] ended.",
        "[k Net profit] jumped 59 percent.",
        "They want a 6 percent increase in [k wages].",
        "It held 12 [k small boats].",
        "It ended a 25-day [k stoppage].",
        "A 41-year-old [k woman] came.",
        "[k Ode], 75, came.",
        "The bank cut its [k deposit rates] by 0.5 percent.",
      })
  void conceptIsWhatIsCountedOrMeasured(String marked) {
    MarkedText text = MarkedText.of(marked);
    assertThat(find(text, List.of(), List.of()).get(0).concept())
        .containsExactlyElementsOf(text.spans("k"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "They make 300 barrels a day.|1 day",
        "It costs 3 dollars per barrel.|1 barrel",
        "He pays 50 euros every 5 minutes.|5 minute",
      })
  void rateHasItsLowerPart(String text, String expected) {
    var per = find(text).get(0).quantity().per().orElseThrow();
    assertThat(per.amount().toPlainString() + " " + per.unit().name()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "They hired 30 people.|asserted",
        "They will hire 30 people.|planned",
        "They did not hire 30 people.|denied",
        "It could cost 30 euros.|conditional",
        "They demanded 30 euros.|planned",
        "They want to spend 30 euros.|planned",
        "Headteachers were asked to keep 30 rooms open.|planned",
        "A trial with 30 volunteers is planned.|planned",
        "Lund said the bridge would cost 30 euros.|planned",
        "The bridge would cost 30 euros.|conditional",
        "It could be fined up to 30 euros.|conditional",
        "If flour costs 30 euros, they will sell less.|conditional",
        "They will close 30 schools unless it rains.|conditional",
        "Up to 30 people may have died.|conditional",
        "Did it cost 30 euros?|asked",
        "It has never cost 30 euros.|denied",
        "Lund denied taking 30 euros.|denied",
        "It cost not more than 30 euros.|asserted",
        "She came with friends, not counting 30 guards.|asserted",
        "We cannot tolerate that 30 schools are closed.|asserted",
        "“We do not like it,” said 30 shops.|asserted",
        "They plan to sell some of their 30 boats.|asserted",
        "It will cost less, down from 30 euros.|asserted",
        "They plan to hire a 30-year-old woman.|asserted",
        "The guard, who had 30 keys, will go.|asserted",
      })
  void modalityIsThatOfTheVerbs(String text, String expected) {
    assertThat(find(text).get(0).modality().label()).isEqualTo(expected);
  }

  @Test
  void eventsInAPeriodAreARate() {
    Claim claim = find("A driver falls asleep at the wheel every 20 minutes.").get(0);
    assertThat(show(claim)).isEqualTo("exact 1 count");
    assertThat(claim.quantity().per().orElseThrow().amount()).isEqualByComparingTo("20");
    assertThat(claim.evidence().by()).isEqualTo("frequency");
  }

  @Test
  void conversionInBracketsSharesAllButTheUnit() {
    List<Claim> claims = find("Net loss rose to about 42 million won (40 dollars).");
    assertThat(show(claims)).isEqualTo("about 42000000 currency:KRW; about 40 currency:USD");
    assertThat(claims.get(1).change()).isEqualTo(claims.get(0).change());
    assertThat(claims.get(1).concept()).isEqualTo(claims.get(0).concept());
  }

  @Test
  void bareNumberSharesTheUnitBeforeIt() {
    assertThat(find("Norway sent 60 trucks; Peru, 40."))
        .extracting(claim -> claim.quantity().unit().name())
        .containsExactly("truck", "truck");
  }

  @Test
  void claimInAQuotationHasItsSpeaker() {
    MarkedText text = MarkedText.of("[content We sold 30 boats], she said of the 4 shops.");
    Quotation quotation =
        new Quotation(
            "q1",
            Quotation.Kind.INDIRECT,
            Quotation.Act.SPEECH,
            text.spans("content"),
            List.of(),
            List.of(),
            new Speaker(Speaker.Kind.PERSON, Optional.of("e1"), Optional.of("Ann Lee")),
            Optional.empty(),
            Optional.empty(),
            Evidence.READER);
    List<Claim> claims = find(text, List.of(), List.of(quotation));
    assertThat(claims)
        .extracting(Claim::quotation)
        .containsExactly(Optional.of("q1"), Optional.empty());
    assertThat(claims)
        .extracting(Claim::claimant)
        .containsExactly(Optional.of("e1"), Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "--5--",
        "$",
        "$$5$",
        "1,2,3,4",
        "½ ½",
        "5-",
        "-5 -- 5",
        "1-2-3-4-5-6",
        "one in zero",
        "zero thirds of",
        "a a a a dozen of",
        "\uD83D\uDE005\uD83D\uDE00%",
        "9999999999999999999999999999"
      })
  void oddTextIsRead(String text) {
    assertThat(find(MarkedText.of(text), List.of(), List.of()))
        .allMatch(claim -> claim.span().end() <= text.length());
  }

  @Test
  void oneVeryLongSentenceTakesLinearTime() {
    String text = "rose by 5 percent and the 3-4-5 two of ".repeat(10_000);
    Tokens tokens = TOKENIZER.tokenize(Article.of("a", text));
    Tags tags = tagger.tag(tokens);
    assertTimeout(
        Duration.ofSeconds(5), () -> FINDER.find(tokens, tags, List.of(), List.of(), List.of()));
  }
}
