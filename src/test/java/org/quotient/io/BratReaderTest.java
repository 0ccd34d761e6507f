package org.quotient.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotient.document.Analysis;
import org.quotient.document.Entity;
import org.quotient.document.Evidence;
import org.quotient.document.FormatException;
import org.quotient.document.Invariants;
import org.quotient.document.Layer;
import org.quotient.document.Mention;
import org.quotient.document.Quotation;
import org.quotient.document.Speaker;

class BratReaderTest {

  private static final String TEXT = "Mayor Ann Lee 😀 said it rained.\n\nLee left on Monday.\n";

  /** As a person would mark it in brat, without a note. */
  private static final String MARKED =
      """
      T1\tPerson 6 13\tAnn Lee
      T2\tPerson 33 36\tLee
      *\tEquiv T2 T1
      T3\tQuotation 16 20\tsaid
      T4\tContent 21 30\tit rained
      T5\tSource 0 13\tMayor Ann Lee
      E1\tQuotation:T3 Content:T4 Source:T5 Speaker:T2
      A1\tKind E1 indirect
      A2\tAct E1 speech
      T6\tRole 0 5\tMayor
      R1\tRole_of Arg1:T6 Arg2:T1
      T7\tDate 42 51\ton Monday
      #1\tAnnotatorNotes T7\t{"value":"2024-03-11"}
      """;

  @TempDir private Path folder;
  private final List<String> left = new ArrayList<>();

  private Analysis read(String annotations) throws IOException {
    Files.writeString(folder.resolve("fire.txt"), TEXT);
    Path file = Files.writeString(folder.resolve("fire.ann"), annotations);
    return BratReader.read(file, "fire", left::add);
  }

  @Test
  void whatAPersonMarksNeedsNoNotes() throws IOException {
    Analysis read = read(MARKED);
    Invariants.check(read);
    assertThat(read.article().id()).isEqualTo("fire");
    assertThat(read.layers()).containsExactly(Layer.ENTITIES, Layer.TIMES, Layer.QUOTATIONS);
    Entity lee = read.entities().orElseThrow().get(0);
    assertThat(lee.name()).isEqualTo("Ann Lee");
    assertThat(lee.aliases()).containsExactly("Lee");
    assertThat(lee.roles()).extracting(role -> role.text()).containsExactly("Mayor");
    assertThat(lee.mentions()).extracting(Mention::evidence).containsOnly(Evidence.READER);
    Quotation quotation = read.quotations().orElseThrow().get(0);
    assertThat(quotation.content().get(0).in(TEXT)).isEqualTo("it rained");
    assertThat(quotation.speaker())
        .isEqualTo(new Speaker(Speaker.Kind.PERSON, Optional.of("e1"), Optional.of("Ann Lee")));
    assertThat(left).isEmpty();
  }

  @Test
  void sourceWithoutASpeakerIsAnUnnamedOne() throws IOException {
    Quotation quotation = read(MARKED.replace(" Speaker:T2", "")).quotations().orElseThrow().get(0);
    assertThat(quotation.speaker())
        .isEqualTo(
            new Speaker(Speaker.Kind.UNNAMED, Optional.empty(), Optional.of("Mayor Ann Lee")));
  }

  @Test
  void severalContentsOfOneQuotationAreItsStretches() throws IOException {
    String two =
        MARKED.replace("T4\tContent 21 30\tit rained", "T4\tContent 24 30\trained")
            + "T8\tContent 21 23\tit\r\n";
    Analysis read = read(two.replace("Content:T4", "Content:T4 Content2:T8"));
    assertThat(read.quotations().orElseThrow().get(0).content())
        .extracting(span -> span.in(TEXT))
        .containsExactly("it", "rained");
    refused(two, "14: expected a type that Quotient knows, as part of an event, got 'Content'");
  }

  @Test
  void freeNotesAndNormalisationsArePassedOver() throws IOException {
    String more = "#2\tAnnotatorNotes T1\tis she?\nN1\tReference T1 Wikidata:Q1\tAnn Lee\n\n";
    assertThat(read(MARKED + more)).isEqualTo(read(MARKED));
    assertThat(left).containsExactly("free notes", "normalisations");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Person 6 13 | Person 13 6 | 1: expected disjoint offsets in text order, start < end <= 53,"
            + " got '13 6'",
        "Person 6 13 | Person 6 99 | 1: expected disjoint offsets in text order, start < end <= 53,"
            + " got '6 99'",
        "Person 6 13 | Person 6 9;8 13 | 1: expected disjoint offsets in text order, start < end"
            + " <= 53, got '6 9;8 13'",
        "Person 6 13 | Person 6 13; | 1: expected offsets like '3 7;9 12', got '6 13;'",
        "Person 6 13 | Person six 13 | 1: expected offsets like '3 7;9 12', got 'six 13'",
        "Person 6 13 | Person | 1: expected a new id like T1, a type and offsets, got 'T1 Person'",
        "13~Ann Lee | 13~Ann Leigh | 1: expected the text at these offsets, 'Ann Lee', got 'Ann"
            + " Leigh'",
        "T2~Person | T1~Person | 2: expected a new id like T1, a type and offsets, got 'T1 Person"
            + " 33 36'",
        "Equiv T2 T1 | Equiv T2 T9 | 3: expected an annotation of the file, got 'T9'",
        "Equiv T2 T1 | Equiv T2 T4 | 3: expected mentions of entities, got 'T4'",
        "Equiv T2 T1 | Equiv T2 | 3: expected a type and at least two annotations, got 'Equiv T2'",
        "T2~Person | T2~Place | 3: expected mentions of one type, Person, got 'Place'",
        "Content:T4 | Content:T44 | 7: expected an annotation of the file, got 'T44'",
        "Content:T4 | Content:T5 | 7: expected a text-bound annotation Content, got 'T5'",
        "Content:T4 | Inhalt:T4 | 7: expected Content|Source|Speaker|Addressee, got 'Inhalt'",
        "Content:T4 | Content | 7: expected an event like 'Quotation:T1 Content:T2', got",
        "Speaker:T2 | Speaker:T5 | 7: expected Speaker to be a mention, got 'T5'",
        "Speaker:T2 | Speaker:T2 Speaker2:T1 | 7: expected one Speaker, got 'T2 T1'",
        "Quotation:T3 | Statement:T3 | 7: expected an event Quotation or Claim, got 'Statement'",
        " Content:T4 | `` | 5: expected a type that Quotient knows, as part of an event, got",
        "T6~Role | T6~Protein | 11: expected a Role and a mention, got 'T6 T1'",
        "T7~Date | T7~Protein | 12: expected a type that Quotient knows, as part of an event, got"
            + " 'Protein'",
        "Kind E1 indirect | Kind E1 vague | 7: kind: expected direct|mixed|indirect, got 'vague'",
        "Kind E1 indirect | Kind E1 | 8: expected an attribute like 'Kind E1 direct', got 'Kind E1'",
        "Kind E1 indirect | Kind E7 indirect | 8: expected an annotation of the file, got 'E7'",
        "Kind E1 indirect | Mood E1 bad | 7: expected the attributes"
            + " Kind|Act|Repair|Speaker|Addressee, got 'Mood'",
        "Act E1 speech | Kind E1 direct | 9: expected one attribute Kind of E1, got 'direct'",
        "Act E1 speech | Mention T4 pronoun | 5: expected no attribute but Mention of mentions,",
        "Role_of | Boss_of | 11: expected Equiv or Role_of, got 'Boss_of'",
        "{\"value\" | {\"age\":3,\"value\" | 12: expected no keys but id, start, end, type, value,",
        "{\"value\" | {value | 13: expected a JSON object, got Unexpected character",
        "T7~Date | X7~Date | 12: expected a line of brat: T, E, R, A, M, N, * or #, with tabs"
      })
  void wrongFileIsRefusedWithItsLine(String from, String to, String problem) {
    assertThat(MARKED.replace('\t', '~')).contains(from);
    refused(MARKED.replace('\t', '~').replace(from, to).replace('~', '\t'), problem);
  }

  private void refused(String annotations, String problem) {
    assertThatExceptionOfType(FormatException.class)
        .isThrownBy(() -> read(annotations))
        .withMessageStartingWith(folder.resolve("fire.ann") + ":")
        .withMessageContaining(problem);
  }

  @Test
  void fileWithoutItsTextIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("alone.ann"), MARKED);
    assertThatExceptionOfType(FormatException.class)
        .isThrownBy(() -> BratReader.read(file, "alone", left::add))
        .withMessage(
            file + ": expected its text in " + folder.resolve("alone.txt") + ", got nothing");
  }

  @Test
  void bytesThatAreNoUtf8AreRefused() throws IOException {
    Path text =
        Files.write(folder.resolve("x.txt"), "caf\u00E9".getBytes(StandardCharsets.ISO_8859_1));
    Path file = Files.writeString(folder.resolve("x.ann"), "");
    assertThatExceptionOfType(FormatException.class)
        .isThrownBy(() -> BratReader.read(file, "x", left::add))
        .withMessage(text + ": expected UTF-8, got the byte 0xE9 at offset 3");
    Files.writeString(text, "cafe");
    Files.write(file, "T1\tPerson 0 4\tcaf\u00E9".getBytes(StandardCharsets.ISO_8859_1));
    assertThatExceptionOfType(FormatException.class)
        .isThrownBy(() -> BratReader.read(file, "x", left::add))
        .withMessage(file + ": expected UTF-8, got the byte 0xE9 at offset 17");
  }

  @Test
  void whateverIsWrongIsRefusedAndNothingElseFails() throws IOException {
    String rich = BratWriter.annotations(Samples.rich());
    Files.writeString(folder.resolve("y.txt"), Samples.rich().article().text());
    Path file = folder.resolve("y.ann");
    Random random = new Random(20240312);
    int refused = 0;
    for (int n = 0; n < 2000; n++) {
      String wrong = mutated(rich, random);
      Files.write(file, wrong.getBytes(StandardCharsets.UTF_8));
      try {
        AnalysisWriter.toJson(BratReader.read(file, "y", left::add));
      } catch (FormatException e) {
        refused++;
        assertThat(e.getMessage()).as(wrong).startsWith(folder.toString()).contains("expected ");
      }
    }
    assertThat(refused).isBetween(1000, 1999);
  }

  /** {@code text} with a character changed, a line gone, a number changed or two lines as one. */
  private static String mutated(String text, Random random) {
    int at = random.nextInt(text.length());
    int end = text.indexOf('\n', at);
    return switch (random.nextInt(4)) {
      case 0 ->
          text.substring(0, at) + "\t {}:;0T".charAt(random.nextInt(8)) + text.substring(at + 1);
      case 1 -> text.substring(0, text.lastIndexOf('\n', at) + 1) + text.substring(end + 1);
      case 2 -> text.substring(0, at) + text.substring(at).replaceFirst("[0-9]", "7");
      default -> text.substring(0, end) + text.substring(end + 1);
    };
  }
}
