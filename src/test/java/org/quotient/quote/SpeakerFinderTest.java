package org.quotient.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotient.document.Article;
import org.quotient.document.Entity;
import org.quotient.document.Evidence;
import org.quotient.document.MarkedText;
import org.quotient.document.Mention;
import org.quotient.document.Quotation;
import org.quotient.document.Span;
import org.quotient.document.Speaker;
import org.quotient.document.Tokens;
import org.quotient.encode.MaxentTagger;
import org.quotient.encode.Tagger;
import org.quotient.text.PtbTokenizer;

/**
 * Whom sources mean. In the texts {@code s9}, {@code c9} and {@code q9} mark an attribution, {@code
 * person}, {@code organization} and {@code place} mark names.
 */
class SpeakerFinderTest {

  private static Tagger tagger;

  @BeforeAll
  static void loadModel() throws IOException {
    tagger = MaxentTagger.load();
  }

  private static List<Speaker> speakers(String marked) {
    MarkedText text = MarkedText.of(marked);
    Tokens tokens = new PtbTokenizer().tokenize(Article.of("a", text.text()));
    List<Quotation> quotations =
        new EncoderQuotationFinder()
            .find(
                tokens,
                tagger.tag(tokens),
                Readings.of(tokens, text),
                new PairedMarkFinder().find(tokens),
                entities(text));
    return quotations.stream().map(Quotation::speaker).toList();
  }

  private static List<Entity> entities(MarkedText text) {
    List<Entity> entities = new ArrayList<>();
    for (Entity.Type type : Entity.Type.values()) {
      for (Span span : text.spans(type.name().toLowerCase(Locale.ROOT))) {
        Mention mention = new Mention(span, Mention.Kind.NAME, Evidence.READER);
        String id = "e" + (entities.size() + 1);
        entities.add(
            new Entity(id, type, span.in(text.text()), List.of(), List.of(), List.of(mention)));
      }
    }
    return entities;
  }

  private static Stream<String> names(String marked) {
    return speakers(marked).stream().map(speaker -> speaker.name().orElse("-"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [s9 Lund’s envoy to the [organization Harbour League] ([organization HL]) [person Ann Ray]] [c9 said] [q9 it rained]. | Ann Ray
          [s9 Secretary of State [person Ann Ray]] [c9 said] [q9 it rained].                   | Ann Ray
          [s9 The head of the mission to [place Lund], [person Ann Ray]], [c9 said] [q9 it rained]. | Ann Ray
          [s9 coach] [person Ann Ray] [c9 said] [q9 it rained].                                | Ann Ray
          [person Ann Ray], 35, [s9 who] [c9 said] [q9 it rained], left.                        | Ann Ray
          [person Ann Ray] — [s9 who] [c9 said] [q9 it rained] — left.                          | Ann Ray
          [s9 The [organization Harrow Trust], led by [person Ann Ray],] [c9 said] [q9 it rained]. | Harrow Trust
          [s9 [person Ann Ray] and [person Bo Lee]] [c9 said] [q9 it rained].                   | Ann Ray
          """)
  void nameAtTheHeadOfTheSourceSpeaks(String marked, String name) {
    assertThat(names(marked)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          unnamed | [s9 A spokesman for Mayor [person Ann Ray]] [c9 said] [q9 it rained].
          unnamed | [s9 The son of the painter [person Ann Ray]] [c9 said] [q9 it rained].
          group   | [s9 Aides to Mayor [person Ann Ray]] [c9 said] [q9 it rained].
          group   | [s9 Officials, including Mayor [person Ann Ray],] [c9 said] [q9 it rained].
          group   | [s9 [place Lund] and [place Harrow]] [c9 said] [q9 it rained].
          group   | [s9 The [organization Harrow Trust], [place Lund] and [place Brent]] [c9 said] [q9 it rained].
          unnamed | [s9 Lawmaker] [c9 says] [q9 it rained].
          """)
  void nameThatOnlyNarrowsTheHeadDoesNotSpeak(String kind, String marked) {
    assertThat(speakers(marked))
        .extracting(speaker -> speaker.kind().name().toLowerCase(Locale.ROOT))
        .containsExactly(kind);
  }

  @Test
  void whomTheLeadDescribesIsTheFirstWhoIsNamedAndQuotedBelow() {
    String marked =
        """
        [q9 The pier is closed], [s9 a harbour official] [c9 said] Friday.

        [q8 “It is too old,”] [s8 Director [person Ann Ray]] [c8 told] reporters.

        [s7 A fisherman] [c7 said] [q7 it was not].

        [s6 [person Bo Lee]] [c6 said] [q6 it rained].
        """;
    assertThat(names(marked)).containsExactly("Ann Ray", "Ann Ray", "A fisherman", "Bo Lee");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a source close to the talks", "his brother"})
  void leadThatHidesItsSpeakerIsLeftAlone(String source) {
    String marked =
        "[q9 It is over], [s9 "
            + source
            + "] [c9 said].\n\n[s8 [person Ann Ray]] [c8 said] [q8 that it rained].";
    assertThat(names(marked)).containsExactly(source, "Ann Ray");
  }
}
