package org.quotient.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotient.document.Article;
import org.quotient.document.Encoding;
import org.quotient.document.Entity;
import org.quotient.document.Evidence;
import org.quotient.document.MarkedText;
import org.quotient.document.Mention;
import org.quotient.document.Quotation;
import org.quotient.document.Quotation.Kind;
import org.quotient.document.Repair;
import org.quotient.document.Span;
import org.quotient.document.Speaker;
import org.quotient.document.Tokens;
import org.quotient.encode.MaxentTagger;
import org.quotient.encode.Tagger;
import org.quotient.text.PtbTokenizer;

/**
 * What is made of an encoder's readings. In the texts {@code r} marks what the encoder reads as
 * content, {@code q} what the quotation's content shall be.
 */
class EncoderQuotationFinderTest {

  private static final QuotationFinder FINDER = new EncoderQuotationFinder();
  private static final Evidence SURE = new Evidence("encoder", AttributionReader.score(0.9));
  private static Tagger tagger;

  @BeforeAll
  static void loadModel() throws IOException {
    tagger = MaxentTagger.load();
  }

  private static List<Quotation> find(MarkedText text, List<Entity> entities) {
    Tokens tokens = new PtbTokenizer().tokenize(Article.of("a", text.text()));
    Encoding encoding = Readings.of(tokens, text);
    return FINDER.find(
        tokens, tagger.tag(tokens), encoding, new PairedMarkFinder().find(tokens), entities);
  }

  private static List<Quotation> find(MarkedText text) {
    return find(text, List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // as it is read
        "[s9 Lund] [c9 said] [q [q9 that the piers were closed]].",
        // parts with nothing but a comma between are one
        "[s9 Lund] [c9 said] [q [q9 the piers], [q9 which were old]].",
        // a quoted passage that is read for the most part is whole, with its marks
        "[q “[q9 The piers are closed],”] [s9 Lund] [c9 said].",
        "[q “No, [q9 the piers are closed for now],”] [s9 Lund] [c9 said].",
        "[s9 Lund] [c9 said] [q [q9 the piers “will not open] again”] this year.",
        // or whose beginning is read
        "[s9 Lund] [c9 said]: [q “[q9 No], the piers are closed for now, and will be.”]",
        // the rest of its sentence
        "[q “[q9 If it rains],”] [s9 Lund] [c9 said], smiling, [q “we stay.”]",
        // but not words in marks of the narrator's
        "[q “[q9 We are done],”] [c9 said] [s9 Lund], whose “big beautiful” wall fell.",
        // a cue within words in marks keeps its own content
        "A sign had “what [s9 Lund] [c9 said] [q [q9 of the piers]]” on it.",
        // further sentences of the same paragraph, and a paragraph that begins with marks
        "[q “[q9 The piers are closed],”] [s9 Lund] [c9 told] reporters. [q “We had no choice.”]",
        "[q “[q9 The piers are closed],”] [s9 Lund] [c9 said].\n\nIt rained.",
        "[q “[q9 The piers are closed],”] [s9 Lund] [c9 said].\n\n[q “We call it ‘the end.’”]",
        // a passage that goes on in the next paragraph
        "[q “The water rose.]\n\n[q “[q9 We ran],”] [s9 Lund] [c9 said].",
      })
  void marksSayWhereAContentIsWhole(String marked) {
    MarkedText text = MarkedText.of(marked);
    List<Quotation> quotations = find(text);
    assertThat(quotations).hasSize(1);
    assertThat(quotations.get(0).content()).isEqualTo(text.spans("q"));
    assertThat(quotations.get(0).cue()).isEqualTo(text.spans("c9"));
    assertThat(quotations.get(0).source()).isEqualTo(text.spans("s9"));
    assertThat(quotations.get(0).evidence()).isEqualTo(SURE);
  }

  @Test
  void surerReadingKeepsTheWordsThatTwoClaim() {
    MarkedText text =
        MarkedText.of(
            "[s7 Lund] [c7 said] [q [q7 [s9 the board]] [c9 hopes]] [q9 that [q7 it] will rain].");
    List<Quotation> quotations = find(text);
    assertThat(quotations).extracting(Quotation::evidence).contains(SURE);
    assertThat(quotations)
        .filteredOn(q -> q.evidence().equals(SURE))
        .flatExtracting(Quotation::content)
        .isEqualTo(text.spans("q9"));
  }

  @Test
  void attributionWithinAQuotedPassageIsNoneOfItsOwn() {
    MarkedText text =
        MarkedText.of(
            "[q “[q6 [s9 I] [c9 believe] [q9 that it will rain]],”] [s6 Lund] [c6 said] again.");
    assertThat(find(text)).hasSize(1);
    assertThat(find(text).get(0).content()).isEqualTo(text.spans("q"));
  }

  @Test
  void scoreGrowsWithTheEncodersProbabilityAndStaysBelowIt() {
    assertThat(AttributionReader.score(0.6)).isBetween(0.1, 0.2);
    assertThat(AttributionReader.score(0.9)).isBetween(0.4, 0.5);
    assertThat(AttributionReader.score(0.999)).isBetween(0.94, 0.97);
    assertThat(AttributionReader.score(1)).isBetween(0.99, 1.0);
    assertThat(AttributionReader.score(0)).isZero();
  }

  @Test
  void unsureReadingIsNoQuotation() {
    assertThat(find(MarkedText.of("[s4 Lund] [c4 saw] [q4 that it rained]."))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[s LUND]: [q The piers are closed.]",
        "\"[s LUND]: [q They sang “Rain” there. The piers are closed.]",
        "\"[s LUND]: [q The piers stay closed,\"] the transcript reads.",
        "\"[s LUND]: [q The piers are closed.]\n\n[q \"They stay closed.\"]",
        "[s Ann Lund]: [q “The piers are closed.”]",
        "[q “The piers are closed.”] — [s Ann Lund]",
      })
  void labelBesideAParagraphIsItsSource(String marked) {
    MarkedText text = MarkedText.of("It rained.\n\n" + marked + "\n\nIt snowed.");
    List<Quotation> quotations = find(text);
    assertThat(quotations).hasSize(1);
    assertThat(quotations.get(0).content()).isEqualTo(text.spans("q"));
    assertThat(quotations.get(0).source()).isEqualTo(text.spans("s"));
    assertThat(quotations.get(0).evidence().by()).isEqualTo("label");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The so-called “harbour tax” is paid by fishermen.",
        "He wrote the novel “The Long Winter” in 1998.",
        "John “Duke” Harlan opened the door.",
      })
  void wordsInMarksThatAreNoSentenceAreNoQuotation(String text) {
    assertThat(find(MarkedText.of(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "DIRECT|“[q9 The piers are closed],” [s9 Lund] [c9 said].",
        "MIXED|[s9 Lund] [c9 said] [q9 that the piers “will not open again” this year].",
        "INDIRECT|[s9 Lund] [c9 said] [q9 that the piers were closed].",
      })
  void kindTellsHowMuchStandsInMarks(Kind kind, String text) {
    assertThat(find(MarkedText.of(text))).extracting(Quotation::kind).containsExactly(kind);
  }

  @Test
  void repairIsRecordedOnTheQuotation() {
    MarkedText text =
        MarkedText.of(
            "[q “[q9 The water rose],”] [s9 Lund] [c9 told] the Echo. [q We ran. Then it fell.”]");
    List<Quotation> quotations = find(text);
    assertThat(quotations).hasSize(1);
    assertThat(quotations.get(0).content()).isEqualTo(text.spans("q"));
    assertThat(quotations.get(0).repair()).contains(Repair.OPENING_MARK);
  }

  private static Entity entity(String id, Entity.Type type, MarkedText text, String label) {
    List<Mention> mentions = new ArrayList<>();
    for (Span span : text.spans(label)) {
      boolean pronoun = span.in(text.text()).equals("She");
      mentions.add(
          new Mention(span, pronoun ? Mention.Kind.PRONOUN : Mention.Kind.NAME, Evidence.READER));
    }
    return new Entity(id, type, text.words(label).get(0), List.of(), List.of(), mentions);
  }

  @Test
  void speakerAndAddresseeAreEntities() {
    MarkedText text =
        MarkedText.of(
            "“[q9 The piers are closed],” [s9 [p Ann Lund]] [c9 told] [o Radio Kelmouth]. “We had no"
                + " choice.”\n\n[s8 [p She]] [c8 said] [q8 that boats could sink].");
    List<Entity> entities =
        List.of(
            entity("e1", Entity.Type.PERSON, text, "p"),
            entity("e2", Entity.Type.ORGANIZATION, text, "o"));
    List<Quotation> quotations = find(text, entities);
    Speaker lund = new Speaker(Speaker.Kind.PERSON, Optional.of("e1"), Optional.of("Ann Lund"));
    assertThat(quotations).extracting(Quotation::speaker).containsExactly(lund, lund);
    assertThat(quotations.get(0).addressee()).map(Speaker::entity).contains(Optional.of("e2"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GROUP|[s9 Analysts] [c9 said] [q9 prices would fall].",
        "DOCUMENT|[s9 The report] [c9 said] [q9 prices would fall].",
        "UNNAMED|[s9 A spokesman] [c9 said] [q9 prices would fall].",
        "ORGANIZATION|[s9 The ministry] [c9 said] [q9 prices would fall].",
      })
  void speakerWithoutANameHasAKind(Speaker.Kind kind, String text) {
    assertThat(find(MarkedText.of(text))).extracting(q -> q.speaker().kind()).containsExactly(kind);
  }

  @Test
  void sourceThatBreaksOffInANameMeansItsBearer() {
    MarkedText text = MarkedText.of("[s9 The Harrow] Post [c9 said] [q9 prices would fall].");
    Span name = new Span(text.text().indexOf("Harrow"), text.text().indexOf(" said"));
    Mention mention = new Mention(name, Mention.Kind.NAME, Evidence.READER);
    Entity post =
        new Entity(
            "e1", Entity.Type.ORGANIZATION, "Harrow Post", List.of(), List.of(), List.of(mention));
    assertThat(find(text, List.of(post)).get(0).speaker().name()).contains("Harrow Post");
  }

  @Test
  void speakerIsCalledByTheWordsBeforeAClause() {
    MarkedText text =
        MarkedText.of("[s9 The union, whose members struck], [c9 said] [q9 prices would fall].");
    assertThat(find(text)).extracting(q -> q.speaker().name()).contains(Optional.of("The union"));
  }
}
