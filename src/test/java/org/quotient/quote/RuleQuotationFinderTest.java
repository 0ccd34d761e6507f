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
import org.quotient.document.Entity;
import org.quotient.document.Evidence;
import org.quotient.document.Invariants;
import org.quotient.document.MarkedText;
import org.quotient.document.Mention;
import org.quotient.document.Quotation;
import org.quotient.document.Quotation.Act;
import org.quotient.document.Quotation.Kind;
import org.quotient.document.Repair;
import org.quotient.document.Span;
import org.quotient.document.Speaker;
import org.quotient.document.Tokens;
import org.quotient.encode.MaxentTagger;
import org.quotient.encode.Tagger;
import org.quotient.eval.Analyses;
import org.quotient.text.PtbTokenizer;

class RuleQuotationFinderTest {

  private static final QuotationFinder FINDER = new RuleQuotationFinder();
  private static Tagger tagger;

  @BeforeAll
  static void loadModel() throws IOException {
    tagger = MaxentTagger.load();
  }

  private static List<Quotation> find(String text, List<Entity> entities) {
    Tokens tokens = new PtbTokenizer().tokenize(Article.of("a", text));
    return FINDER.find(tokens, tagger.tag(tokens), new PairedMarkFinder().find(tokens), entities);
  }

  private static List<Quotation> find(MarkedText text) {
    return find(text.text(), List.of());
  }

  private static Entity entity(String id, Entity.Type type, MarkedText text, String label) {
    List<Mention> mentions = new ArrayList<>();
    for (Span span : text.spans(label)) {
      String words = span.in(text.text());
      boolean pronoun = words.equalsIgnoreCase("he") || words.equalsIgnoreCase("she");
      mentions.add(
          new Mention(span, pronoun ? Mention.Kind.PRONOUN : Mention.Kind.NAME, Evidence.READER));
    }
    return new Entity(id, type, text.words(label).get(0), List.of(), List.of(), mentions);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[q “The piers are closed,”] [s Lund] [c said].",
        "[q “The piers are closed,”] [c said] [s Ann Lund, the mayor of Kelmouth].",
        "[q “The piers,”] [s she] [c said], [q “are closed.”]",
        "[q “The piers are closed,”] [s Lund] [c told] reporters. [q “We had no choice.”]",
        "[s Lund] [c said]: [q “The piers are closed.”]",
        "[s Ann Lund, who runs the port, ][c said]: [q “The piers are closed.”]",
        "[s Lund] [c told] a crowd of fishermen, [q “The piers are closed.”]",
        "[q “Who closed the piers?”] [s Lund] [c asked].",
        "[q ‘The piers are closed,’] [c said] [s the mayor].",
        "[s Lund] [c said] [q that the piers were closed].",
        "[s The mayor of Kelmouth] [c said] on Tuesday [q that the piers were closed].",
        "[s Lund] [c said] [q the piers “will not open again” this year].",
        "[q The piers were closed], [s the mayor] [c said].",
        "[q The piers], [s the mayor] [c said], [q were closed].",
        "[c According to] [s the harbour board], [q the piers were closed].",
        "[q The piers were closed], [c according to] [s the harbour board].",
        "[s Lund] [c denied] [q that she had closed the piers].",
        "[s Fishermen] [c fear] [q that the piers will stay closed].",
        "[s The council] [c refused] [q to open the piers].",
        "[s Most fishermen] [c oppose] [q the plan].",
      })
  void contentCueAndSourceAreFound(String marked) {
    MarkedText text = MarkedText.of(marked.replace(", ][c", "][x , ][c"));
    List<Quotation> quotations = find(text);
    assertThat(quotations).hasSize(1);
    assertThat(quotations.get(0).content()).isEqualTo(text.spans("q"));
    assertThat(quotations.get(0).cue()).isEqualTo(text.spans("c"));
    assertThat(quotations.get(0).source()).isEqualTo(text.spans("s"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The so-called “harbour tax” is paid by fishermen.",
        "He wrote the novel “The Long Winter” in 1998.",
        "John “Duke” Harlan opened the door.",
        "The boats left the port at noon.",
      })
  void scareQuotesTitlesAndNicknamesAreNoQuotations(String text) {
    assertThat(find(text, List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "DIRECT|SPEECH|“The piers are closed,” Lund said.",
        "MIXED|SPEECH|Lund said that the piers “will not open again” this year.",
        "INDIRECT|SPEECH|Lund said that the piers were closed.",
        "INDIRECT|THOUGHT|Lund hopes that the piers will open again.",
        "INDIRECT|STANCE|Lund supports the plan.",
      })
  void kindAndActAreTold(Kind kind, Act act, String text) {
    assertThat(find(text, List.of())).extracting(Quotation::kind).containsExactly(kind);
    assertThat(find(text, List.of())).extracting(Quotation::act).containsExactly(act);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“are“hing”said Lund",
        "“It was cold.\n\"\" sat, Lund wrote",
        "said Lund, in.”“,” called",
        "It sank.”“no",
        "He met 'a lion.‘no'\"I saw it,SAID LUND",
        "He wrote“goats. But A ”I edCE,said Lund",
        "THE\nTOWN:A pier",
        "piers»,",
      })
  void marksOutOfOrderGiveNoWordToTwoQuotations(String text) {
    Quotation[] quotations = find(text, List.of()).toArray(Quotation[]::new);
    Invariants.check(Analyses.of(text).quotations(quotations).build());
  }

  @Test
  void twoCuesOfOneSentenceHaveTheirOwnContents() {
    MarkedText text =
        MarkedText.of(
            "Lund said [q that the piers were closed], warning [q that boats could sink].");
    assertThat(find(text)).flatExtracting(Quotation::content).isEqualTo(text.spans("q"));
  }

  @Test
  void partsOverParagraphsAreOneQuotation() {
    MarkedText text =
        MarkedText.of(
            "[q “The water rose,] Lund said.".replace(",]", ",”]")
                + "\n\n[q “We ran.]\n\n[q “Then it fell.”]");
    List<Quotation> quotations = find(text);
    assertThat(quotations).hasSize(1);
    assertThat(quotations.get(0).content()).isEqualTo(text.spans("q"));
  }

  @Test
  void repairIsRecordedOnTheQuotation() {
    MarkedText text =
        MarkedText.of("[q “The water rose,”] Lund told the Echo. [q We ran. Then it fell.”]");
    List<Quotation> quotations = find(text);
    assertThat(quotations).hasSize(1);
    assertThat(quotations.get(0).content()).isEqualTo(text.spans("q"));
    assertThat(quotations.get(0).repair()).contains(Repair.OPENING_MARK);
  }

  @Test
  void speakerAndAddresseeAreEntities() {
    MarkedText text =
        MarkedText.of(
            "“The piers are closed,” [p Ann Lund] told [o Radio Kelmouth]. “We had no choice.”\n\n[p She] said that boats could sink.");
    List<Entity> entities =
        List.of(
            entity("e1", Entity.Type.PERSON, text, "p"),
            entity("e2", Entity.Type.ORGANIZATION, text, "o"));
    List<Quotation> quotations = find(text.text(), entities);
    Speaker lund = new Speaker(Speaker.Kind.PERSON, Optional.of("e1"), Optional.of("Ann Lund"));
    assertThat(quotations).extracting(Quotation::speaker).containsExactly(lund, lund);
    assertThat(quotations.get(0).addressee()).map(Speaker::entity).contains(Optional.of("e2"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GROUP|Analysts said prices would fall.",
        "DOCUMENT|The report said prices would fall.",
        "UNNAMED|A spokesman said prices would fall.",
        "ORGANIZATION|The ministry said prices would fall.",
      })
  void speakerWithoutANameHasAKind(Speaker.Kind kind, String text) {
    assertThat(find(text, List.of())).extracting(q -> q.speaker().kind()).containsExactly(kind);
  }
}
