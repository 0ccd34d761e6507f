package org.quotient.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotient.document.Article;
import org.quotient.document.MarkedText;
import org.quotient.document.TimeExpression;
import org.quotient.document.Tokens;
import org.quotient.encode.MaxentTagger;
import org.quotient.encode.Tagger;
import org.quotient.text.PtbTokenizer;
import org.quotient.text.Tokenizer;

class RuleTimeFinderTest {

  /** A Friday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2023, 4, 14);

  private static final Tokenizer TOKENIZER = new PtbTokenizer();
  private static final TimeFinder FINDER = new RuleTimeFinder();
  private static Tagger tagger;

  @BeforeAll
  static void loadModel() throws IOException {
    tagger = MaxentTagger.load();
  }

  private static List<TimeExpression> find(String text, Optional<LocalDate> published) {
    Tokens tokens = TOKENIZER.tokenize(Article.of("a", text));
    return FINDER.find(tokens, tagger.tag(tokens), published);
  }

  private static void check(String marked, String values, Optional<LocalDate> published) {
    MarkedText text = MarkedText.of(marked);
    List<TimeExpression> times = find(text.text(), published);
    assertThat(times.stream().map(t -> t.span().in(text.text())))
        .containsExactlyElementsOf(text.words("t"));
    assertThat(String.join(" ", times.stream().map(TimeExpression::value).toList()))
        .isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "The mill opened on [t April 13, 2021].|2021-04-13",
        "The mill opened on [t 13 April 2021].|2021-04-13",
        "The mill opened on [t Wednesday, April 13].|2023-04-13",
        "The mill opened on [t 2021-04-13].|2021-04-13",
        "The mill opened on [t Sept. 3].|2022-09-03",
        "The mill will open on [t Sept. 3].|2023-09-03",
        "The mill opened in [t June 2020].|2020-06",
        "The mill opened in [t June last year].|2022-06",
        "The mill opened in [t 1987] and closed in [t the 1990s].|1987 199",
        "The mill was built in [t the 19th century].|18",
        "The mill opened in [t January nineteen ninety-seven].|1997-01",
        "It closed in [t the winter of nineteen ninety-four].|1994-WI",
        "It will close by [t the year two thousand].|2000",
        "It may rain, and they march on.|''",
        "They sold 2010 tickets.|''",
        "A fee of $1990 was paid.|''",
      })
  void calendarDatesHaveTheirDay(String marked, String values) {
    check(marked, values.equals("''") ? "" : values, Optional.of(PUBLISHED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "She left on [t Wednesday].|2023-04-12",
        "She left [t Wednesday evening].|2023-04-12TEV",
        "She will leave on [t Wednesday].|2023-04-19",
        "She left [t last Friday].|2023-04-07",
        "She left on [t Friday].|2023-04-14",
        "She left [t yesterday].|2023-04-13",
        "She will leave [t tomorrow].|2023-04-15",
        "She left [t last night].|2023-04-13TNI",
        "She spoke [t this morning].|2023-04-14TMO",
        "She left by [t mid-afternoon yesterday].|2023-04-13TAF",
        "Sales for [t the full year] rose.|2023",
        "She will come back [t next week].|2023-W16",
        "She left [t last year].|2022",
        "She left [t two days ago].|2023-04-12",
        "She left [t five months ago].|2022-11",
        "She left at [t 10:30 a.m. Wednesday].|2023-04-12T10:30",
        "The talks began at [t 1530 GMT].|2023-04-14T15:30",
        "Sales rose in [t the third quarter].|2022-Q3",
        "Sales rose in [t the first quarter] from [t a year earlier].|2023-Q1 2022-Q1",
        "She will retire [t this summer].|2023-SU",
        "She moved in [t May 2020] and left [t two years later].|2020-05 2022",
      })
  void relativeExpressionsAreSeenFromTheDayOfPublication(String marked, String values) {
    check(marked, values, Optional.of(PUBLISHED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "She left on [t Wednesday].|XXXX-WXX-3",
        "She left on [t April 13].|XXXX-04-13",
        "She left [t yesterday].|PAST_REF",
        "She is [t now] leaving.|PRESENT_REF",
        "She will leave [t next month].|FUTURE_REF",
      })
  void withoutADateOfPublicationTheyStayUnanchored(String marked, String values) {
    check(marked, values, Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "He waited [t three years].|P3Y",
        "A [t two-week] strike ended.|P2W",
        "He waited [t two and a half hours].|PT2H30M",
        "He waited [t half an hour].|PT30M",
        "He waited for [t several months].|PXM",
        "It cost him [t the past two decades].|P20Y",
        "It took [t 2 1/2 years].|P2Y6M",
        "It took [t a minute and a half].|PT1M30S",
        "It took [t half a minute].|PT0.5M",
        "They meet [t every year].|P1Y",
        "They meet [t daily].|XXXX-XX-XX",
        "They meet [t every Friday].|XXXX-WXX-5",
        "He pays 50 euros [t a month].|P1M",
        "He is 42 years old.|''",
      })
  void durationsAndSetsHaveTheirPeriod(String marked, String values) {
    check(marked, values.equals("''") ? "" : values, Optional.of(PUBLISHED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "31 February 30 2023.",
        "'s 's",
        "2023-99-99",
        "99/99/9999",
        "24:61 p.m.",
        "February 29",
        "9999999999999 years ago",
        "-- the - a"
      })
  void oddTextIsRead(String text) {
    assertThat(find(text, Optional.of(PUBLISHED))).allMatch(time -> !time.value().isBlank());
  }

  @Test
  void noDateOfOneArticleIsKeptForTheNext() {
    find("Sales rose in the third quarter of 1998.", Optional.of(PUBLISHED));
    assertThat(find("Sales fell in the quarter.", Optional.of(PUBLISHED)))
        .extracting(TimeExpression::value)
        .containsExactly("2023-Q2");
  }

  @Test
  void oneVeryLongSentenceTakesLinearTime() {
    String text = "on the first Monday of May 2020 " + "the last two of the ".repeat(20_000);
    Tokens tokens = TOKENIZER.tokenize(Article.of("a", text));
    var tags = tagger.tag(tokens);
    assertTimeout(Duration.ofSeconds(5), () -> FINDER.find(tokens, tags, Optional.of(PUBLISHED)));
  }
}
