package org.quotient.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.quotient.document.Analysis;
import org.quotient.document.Claim;
import org.quotient.document.Entity;
import org.quotient.document.FormatException;
import org.quotient.document.Labelled;
import org.quotient.document.Quotation;
import org.quotient.document.Repair;
import org.quotient.document.Span;
import org.quotient.document.Speaker;
import org.quotient.document.TimeExpression;
import org.quotient.document.Unit;
import org.quotient.document.Value;

/**
 * The formats that are written alone: columns, tables, Web Annotations, and what brat must know.
 */
class ConversionTest {

  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private static Analysis gold(Path file) throws IOException {
    return AnalysisReader.read(file).get(0);
  }

  @Test
  void columnsHaveATokenInEachLine() throws FormatException {
    assertThat(ConllWriter.article(Samples.rich()))
        .isEqualTo(
            """
            # newdoc id = 2024/harrow 😀
            # title = A "lane" \\ 😀
            # published = 2024-03-12
            # source = The Harrow Post
            # url = https://post.example/1?a=b&c
            # newpar = body
            # text = 🎪 Ann Lee , the mayor , told 📰 Harrow Post on Monday that “$1.5 million a day \
            💸 for the 🚌 lane .
            1\t🎪\t0\t1\tO\t_\tO\tO\tO\tO\tO\tO
            2\tAnn Lee\t2\t9\tB-person\t(e1)\tO\tO\tO\tB-q1\tO\tO
            3\t.\t95\t96\tO\t_\tO\tO\tO\tO\tO\tO

            """);
  }

  @Test
  void columnsNeedTokens() {
    assertThatExceptionOfType(FormatException.class)
        .isThrownBy(() -> ConllWriter.article(Samples.bare("Rain.")))
        .withMessage("article bare: layers: expected 'tokens', got none");
  }

  @ParameterizedTest
  @MethodSource("org.quotient.io.BratRoundTripTest#gold")
  void columnsOfGoldHoldItsTokensAndStretches(Path file) throws IOException {
    Analysis gold = gold(file);
    List<String[]> rows =
        ConllWriter.article(gold)
            .lines()
            .filter(line -> !line.isEmpty() && !line.startsWith("# "))
            .map(line -> line.split("\t", -1))
            .toList();
    assertThat(rows).hasSize(gold.tokens().orElseThrow().size());
    assertThat(rows).allMatch(row -> row.length == ConllWriter.HEADER.split(" ", -1).length - 3);
    long contents =
        rows.stream()
            .flatMap(row -> Arrays.stream(row[7].split("\\|")))
            .filter(c -> c.startsWith("B-"))
            .count();
    assertThat(contents)
        .isEqualTo(
            gold.quotations().orElseThrow().stream().mapToInt(q -> q.content().size()).sum());
    long opened = rows.stream().flatMapToInt(row -> row[5].chars()).filter(c -> c == '(').count();
    long closed = rows.stream().flatMapToInt(row -> row[5].chars()).filter(c -> c == ')').count();
    assertThat(opened).isEqualTo(closed);
    assertThat(opened)
        .isEqualTo(gold.entities().orElseThrow().stream().mapToInt(e -> e.mentions().size()).sum());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "QUOTATIONS | article | 2024/harrow 😀",
        "QUOTATIONS | content | “$1.5 million a day 💸 for the 🚌 lane",
        "QUOTATIONS | start | 58",
        "QUOTATIONS | end | 94",
        "QUOTATIONS | speaker | Ann Lee",
        "QUOTATIONS | speaker_entity | e1",
        "QUOTATIONS | addressee | ``",
        "QUOTATIONS | repair | closing-mark",
        "QUOTATIONS | score | 0.8125",
        "CLAIMS | text | $1.5 million a day",
        "CLAIMS | value | at_least",
        "CLAIMS | low | 1500000",
        "CLAIMS | unit_code | USD",
        "CLAIMS | per_unit | day",
        "CLAIMS | time | 2024-03-11",
        "CLAIMS | place | Harrow Post",
        "CLAIMS | claimant | Ann Lee",
        "CLAIMS | score | 0",
        "ENTITIES | aliases | Lee 😀",
        "ENTITIES | roles | the mayor",
        "ENTITIES | mentions | 1"
      })
  void tablesHaveARowForEachAnnotation(CsvTable table, String column, String value)
      throws IOException {
    assertThat(records(table, Samples.rich()).get(0).get(column)).isEqualTo(value);
  }

  @ParameterizedTest
  @EnumSource(CsvTable.class)
  void tableOfALayerThatWasNotMadeIsEmpty(CsvTable table) {
    assertThat(table.rows(Samples.bare("Rain."))).isEmpty();
    assertThat(table.header()).startsWith("article,").endsWith("\n").doesNotContain("\r");
  }

  @ParameterizedTest
  @MethodSource("org.quotient.io.BratRoundTripTest#gold")
  void tablesOfGoldHaveItsCounts(Path file) throws IOException {
    Analysis gold = gold(file);
    assertThat(records(CsvTable.QUOTATIONS, gold)).hasSameSizeAs(gold.quotations().orElseThrow());
    assertThat(records(CsvTable.CLAIMS, gold)).hasSameSizeAs(gold.claims().orElseThrow());
    assertThat(records(CsvTable.ENTITIES, gold)).hasSameSizeAs(gold.entities().orElseThrow());
  }

  private static List<CSVRecord> records(CsvTable table, Analysis analysis) throws IOException {
    try (CSVParser parser = CSVParser.parse(table.header() + table.rows(analysis), CSV)) {
      List<CSVRecord> records = parser.getRecords();
      assertThat(records).allMatch(CSVRecord::isConsistent);
      return records;
    }
  }

  @ParameterizedTest
  @MethodSource("org.quotient.io.BratRoundTripTest#gold")
  void webAnnotationsPointAtTheWordsThatTheyQuote(Path file) throws IOException {
    Analysis gold = gold(file);
    String text = gold.article().text();
    CodePoints points = CodePoints.of(text);
    JsonNode page = new ObjectMapper().readTree(WebAnnotationWriter.toJson(gold));
    assertThat(page.get("@context").asText()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
    assertThat(page.findValuesAsText("id")).doesNotHaveDuplicates();
    for (JsonNode target :
        page.findValues("target").stream().flatMap(ConversionTest::all).toList()) {
      JsonNode place = target.get("selector").get(0);
      JsonNode quote = target.get("selector").get(1);
      Span span = points.span(place.get("start").asInt(), place.get("end").asInt());
      assertThat(quote.get("exact").asText()).isEqualTo(span.in(text));
      assertThat(text.substring(0, span.start())).endsWith(quote.get("prefix").asText());
      assertThat(text.substring(span.end())).startsWith(quote.get("suffix").asText());
    }
  }

  private static Stream<JsonNode> all(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  @Test
  void webAnnotationIsDescribedByWhatTheJsonHasOfIt() throws IOException {
    JsonNode page = new ObjectMapper().readTree(WebAnnotationWriter.toJson(Samples.rich()));
    JsonNode quotation =
        all(page.get("items"))
            .filter(i -> i.get("id").asText().endsWith("#q1"))
            .findFirst()
            .orElseThrow();
    JsonNode json = new ObjectMapper().readTree(AnalysisWriter.toJson(Samples.rich()));
    assertThat(new ObjectMapper().readTree(quotation.get("body").get(1).get("value").asText()))
        .isEqualTo(json.get("quotations").get(0));
    assertThat(quotation.get("id").asText())
        .isEqualTo("urn:quotient:2024%2Fharrow%20%F0%9F%98%80#q1");
    assertThat(quotation.get("target").get(0).get("source").asText())
        .isEqualTo("https://post.example/1?a=b&c");
    assertThat(page.get("items").toString())
        .contains("\"tagging\",\"value\":\"cue\"},\"" + quotation.get("id").asText() + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "fire, fire",
    "2024/a b, 2024%2Fa%20b",
    ".., %2E.",
    "a.b-c_1, a.b-c_1",
    "50%, 50%25",
    "é😀, %C3%A9%F0%9F%98%80"
  })
  void nameOfAFileHasNoFolders(String id, String name) {
    assertThat(FileName.of(id)).isEqualTo(name);
  }

  @Test
  void configurationOfBratNamesEveryTypeAndEveryValue() {
    List<String> lines = BratWriter.configuration().lines().toList();
    assertThat(lines)
        .containsAll(types(Entity.Type.values()))
        .containsAll(types(TimeExpression.Type.values()));
    Map<String, Labelled[]> attributes =
        Map.of(
            "Kind", Quotation.Kind.values(),
            "Act", Quotation.Act.values(),
            "Repair", Repair.values(),
            "Speaker", Speaker.Kind.values(),
            "Value", Value.Kind.values(),
            "Unit", Unit.Kind.values());
    attributes.forEach(
        (name, values) ->
            assertThat(lines)
                .anyMatch(
                    line ->
                        line.matches(
                            name
                                + "\tArg:(Quotation|Claim), Value:"
                                + String.join("\\|", labels(values)))));
    assertThat(lines)
        .contains(
            "Change\tArg:Claim, Value:up|down",
            "Modality\tArg:Claim, Value:"
                + String.join("|", labels(Claim.Modality.values())).replace("asserted|", ""));
  }

  private static List<String> labels(Labelled[] values) {
    return Arrays.stream(values).map(Labelled::label).toList();
  }

  private static List<String> types(Labelled[] values) {
    return Arrays.stream(values).map(BratDefaults::type).toList();
  }
}
