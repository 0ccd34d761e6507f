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
    check(marked, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "They lost [c $-3.5bn].|exact -3500000000 currency:USD",
        "It fell to [c minus-40 degrees].|exact -40 measure:deg",
        "It was [c -5 to -3 degrees].|range -5..-3 measure:deg",
        "It cost [c PS6m].|exact 6000000 currency:GBP",
        "It cost [c Y=28,030].|exact 28030 currency:JPY",
        "It cost [c $US55,000].|exact 55000 currency:USD",
        "It cost [c HK $3.7 billion].|exact 3700000000 currency:HKD",
        "It cost [c AUD1.5m] then.|exact 1500000 currency:AUD",
        "It cost [c 3 dollars 50 cents].|exact 3.5 currency:USD",
        "It cost [c 75 USD million].|exact 75000000 currency:USD",
        "They burnt [c 12.3m tonnes] of coal.|exact 12300000 measure:t",
        "Walls of [c 5.5m] high stones stood.|exact 5.5 measure:m",
        "They built [c 80, 000 cars].|exact 80000 count",
        "It has [c 1 million 600 thousand square kilometres].|exact 1600000 measure:km2",
        "It is [c 10 1/2 miles] long.|exact 10.5 measure:[mi_i]",
        "[c 1/16] of the crew left.|exact 0.0625 ratio",
        "[c Nine out of 10] boats sank.|exact 0.9 ratio",
        "They cut it by [c a quarter-percentage point].|exact 0.25 percentage_point",
        "The [c week-long] strike ended.|exact 1 duration:wk",
        "It ended [c decades] of war.|at_least 20 duration:a",
        "They drove at [c 80 km/h].|exact 80 measure:km/h",
        "It has [c 275 pound-feet].|exact 275 measure:[ft_i].[lbf_av]",
        "It is [c 40 °C].|exact 40 measure:Cel",
        "The council voted [c 14 to 9].|range 14..9 vote",
        "She scored [c twice].|exact 2 count",
        "They ate out [c once] a year.|exact 1 count",
        "It is [c twice] as long.|exact 2 ratio",
        "It is [c four times] as long.|exact 4 ratio",
        "They married [c four times].|exact 4 count",
        "It ended within [c three days].|at_most 3 duration:d",
        "They won by [c 312 votes to 290].|range 312..290 vote",
        "He was [c 83].|exact 83 age:a",
        "Ann Lund died on Sunday at [c 66].|exact 66 age:a",
        "The [c eight-month-old] boy slept.|exact 8 age:mo",
        "[c Three or four boats] sank.|range 3..4 count",
        "They paid [c 5 pesos] in Manila, Philippines.|exact 5 currency:PHP",
        "They paid [c 5 pesos] in Mexico.|exact 5 currency:MXN",
      })
  void signsSymbolsAndWordsHaveTheirValueAndUnit(String marked, String expected) {
    check(marked, expected);
  }

  private static void check(String marked, String expected) {
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
        "They live at 49 Harbour Road.",
        "The iPhone 14 sold well.",
        "The Note 20 Ultra sold well.",
        "A category 4 storm hit the coast.",
        "The firm's 2018 sales fell.",
        "The code is 24703L202.",
        "The FTSE 100 fell.",
        "They once lived there.",
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
        "Profit rose by 8 percent to $27 a month.|up up",
        "They made up 20 percent of it.|none",
        "The four-day visit ended.|none",
        "Output fell in the two years.|none",
        "Prices fell by up to 5 percent.|down",
        "The duty is 0.8 percent, down from 16 percent.|down none",
        "They raised the rate of the bank to 4 percent.|up",
        "Turnout was higher than the 22 percent before.|none",
        "Sales doubled.|up",
        "The index was 31 points (1.3 percent) higher.|up up",
        "The index: +0.2 percent.|up",
        "It won 2-1 and went up.|none",
        "Prices fell twice.|none",
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
        "The [k fire] [k killed] an estimated 70.",
        "The 12-nation [k summit] ended.",
        "[k Net profit] jumped 59 percent.",
        "They want a 6 percent increase in [k wages].",
        "It held 12 [k small boats].",
        "It ended a 25-day [k stoppage].",
        "A 41-year-old [k woman] came.",
        "[k Ode], 75, came.",
        "The bank cut its [k deposit rates] by 0.5 percent.",
        "[k Ann Lund] scored 22 [k goals].",
        "[k Spending] by the three firms on boats rose 12 percent.",
        "The [k index], which is old, fell 3 percent.",
        "The [k harbour], which lost 3 percent, closed.",
        "The town has a [k population] of 5,000 [k people].",
        "The [k tender] of 8 million dollars (6 million euros) ended.",
        "They won an 8-million-dollar (6-million-euro) [k tender].",
        "They [k invested] 5 million dollars.",
        "[k Ann Lund] doubled her [k offer].",
        "At least 12 [k people] had [k drowned].",
        "It is 5 kilometres west of the [k port].",
        "He spent 2 weeks [k sailing].",
        "They were 14 [k elderly and sick sailors].",
      })
  void conceptIsWhatIsCountedOrMeasured(String marked) {
    MarkedText text = MarkedText.of(marked);
    assertThat(find(text, List.of(), List.of()).get(0).concept())
        .containsExactlyElementsOf(text.spans("k"));
  }

  @Test
  void quantitiesInARowShareTheirConcept() {
    MarkedText text =
        MarkedText.of("[k Prices of boats] rose 5 percent, or 3 dollars, to 40 dollars from 37.");
    assertThat(find(text, List.of(), List.of()))
        .hasSize(4)
        .allSatisfy(claim -> assertThat(claim.concept()).isEqualTo(text.spans("k")));
  }

  @Test
  void partOfANumberOfThingsIsOfTheirKind() {
    List<Claim> claims = find("They lost 350 of their 9,400 jobs.");
    assertThat(show(claims)).isEqualTo("exact 350 count; exact 9400 count");
    assertThat(claims)
        .extracting(claim -> claim.quantity().unit().name())
        .containsExactly("job", "job");
  }

  @Test
  void nestedQuantitiesAreTwo() {
    List<Claim> claims = find("They filled 2 million 250 ml bottles.");
    assertThat(show(claims)).isEqualTo("exact 2000000 count; exact 250 measure:ml");
    assertThat(claims.get(0).quantity().unit().name()).isEqualTo("bottle");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "They make 300 barrels a day.|1 day",
        "They burn 300 tonnes of coal a day.|1 day",
        "It is 1.3 A/cm2 strong.|1 square centimetre",
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
        "9999999999999999999999999999",
        "It cost 1e999999999 dollars.",
        "They paid $ and % for 1.2.3.4 and 12/0 of it.",
        "$20",
        "- 5 minus",
        "from -3 to -5 to -8"
      })
  void oddTextIsRead(String text) {
    assertThat(find(MarkedText.of(text), List.of(), List.of()))
        .allMatch(claim -> claim.span().end() <= text.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It cost 1e999999999 dollars.",
        "Version 1.2.3.4 came out.",
        "It was 12/0 of it.",
        "They sold 3\u0664 boats.",
        "They sold \u0663\uFF14 boats.",
        "It began on 2023-02-31.",
        "They had $ and % alone.",
      })
  void whatIsNoNumberHasNoValue(String text) {
    assertThat(show(find(text))).isEmpty();
  }

  @Test
  void tenThousandDigitsAreNoNumber() {
    assertThat(find("9".repeat(10_000) + " boats sank.")).isEmpty();
  }

  @Test
  void everyNumberOfATableIsRead() {
    String text = "They sold 5 boats\n\n".repeat(5_000).strip();
    Tokens tokens = TOKENIZER.tokenize(Article.of("a", text));
    Tags tags = tagger.tag(tokens);
    List<Claim> claims =
        assertTimeout(
            Duration.ofSeconds(10),
            () -> FINDER.find(tokens, tags, List.of(), List.of(), List.of()));
    assertThat(claims).hasSize(5_000);
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
