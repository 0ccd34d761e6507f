package org.quotient.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotient.document.Article;
import org.quotient.document.Entity;
import org.quotient.document.MarkedText;
import org.quotient.document.Name;
import org.quotient.document.Span;
import org.quotient.document.Tokens;
import org.quotient.encode.Encoder;
import org.quotient.encode.MaxentTagger;
import org.quotient.encode.OnnxEncoder;
import org.quotient.encode.Tagger;
import org.quotient.text.PtbTokenizer;

/** Names are marked by type: p person, o organisation, l place, m miscellaneous. */
class EncoderNameFinderTest {

  private static Tagger tagger;
  private static final NameFinder FINDER = new EncoderNameFinder();
  private static Encoder encoder;

  @BeforeAll
  static void loadModels() throws IOException {
    tagger = MaxentTagger.load();
    encoder = OnnxEncoder.load();
  }

  private static List<Name> find(String text) {
    Tokens tokens = new PtbTokenizer().tokenize(Article.of("a", text));
    return FINDER.find(tokens, tagger.tag(tokens), encoder.encode(tokens, List.of(), false));
  }

  private static List<Span> of(Entity.Type type, List<Name> names) {
    return names.stream().filter(name -> name.type() == type).map(Name::span).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[p John Smith], a [m German] tourist, flew to [l Paris] on Friday with [o Air France].",
        // the office before the name is no part of it
        "The talks were led by National Security Advisor [p Elizabeth Harlow] on Monday.",
        // a particle joins what stands on both sides of it
        "[p Carlos del Prado] spoke in [l London] on Monday.",
        // a surname is found again where the model has no reason to see one
        "[p Karen Whitfield] spoke first. In the end [p Whitfield] won.",
        // the initials in brackets are a name of the same person
        "Minister [p Andrew Michael Lopez]'s ([p AML]) claims were disputed.",
        // so does a name that the article has in its headline too
        "[p Whitfield] Wins Race\n\n[p Karen Whitfield] won the race on Monday.",
        // behind the place of an office stands who holds it
        "It was Swedish Ambassador to Norway [p Katla Orvik] who spoke.",
        "The rain fell on the old town and nobody came.",
      })
  void namesAreFoundWithTheirTypes(String marked) {
    MarkedText text = MarkedText.of(marked);
    List<Name> names = find(text.text());
    assertThat(of(Entity.Type.PERSON, names)).isEqualTo(text.spans("p"));
    if (!text.spans("o").isEmpty() || !text.spans("l").isEmpty()) {
      assertThat(of(Entity.Type.ORGANIZATION, names)).isEqualTo(text.spans("o"));
      assertThat(of(Entity.Type.PLACE, names)).isEqualTo(text.spans("l"));
      assertThat(of(Entity.Type.MISCELLANEOUS, names)).isEqualTo(text.spans("m"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Leave a Reply", "Photo: John Smith", "Sign up for the New York Daily"})
  void linesOfThePageHaveNoNames(String line) {
    assertThat(find("Boats Leave\n\nThe boats left at noon.\n\n" + line)).isEmpty();
  }
}
