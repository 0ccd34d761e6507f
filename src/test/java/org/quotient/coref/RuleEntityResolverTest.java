package org.quotient.coref;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.quotient.document.Name;
import org.quotient.document.Role;
import org.quotient.document.Span;
import org.quotient.document.Tokens;
import org.quotient.encode.MaxentTagger;
import org.quotient.encode.Tagger;
import org.quotient.quote.PairedMarkFinder;
import org.quotient.text.PtbTokenizer;

/**
 * Names are marked by type: p person, o organisation, l place; other mentions of the first name's
 * entity are marked x.
 */
class RuleEntityResolverTest {

  private static final Map<String, Entity.Type> TYPES =
      Map.of("p", Entity.Type.PERSON, "o", Entity.Type.ORGANIZATION, "l", Entity.Type.PLACE);

  private static final EntityResolver RESOLVER = new RuleEntityResolver();
  private static Tagger tagger;

  @BeforeAll
  static void loadModel() throws IOException {
    tagger = MaxentTagger.load();
  }

  private static List<Entity> resolve(MarkedText text) {
    List<Name> names = new ArrayList<>();
    TYPES.forEach(
        (label, type) ->
            text.spans(label).forEach(span -> names.add(new Name(span, type, Evidence.READER))));
    names.sort((a, b) -> a.span().compareTo(b.span()));
    Tokens tokens = new PtbTokenizer().tokenize(Article.of("a", text.text()));
    return RESOLVER.resolve(tokens, tagger.tag(tokens), new PairedMarkFinder().find(tokens), names);
  }

  private static List<String> names(String marked) {
    return resolve(MarkedText.of(marked)).stream().map(Entity::name).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[p Ann Lund] left. [p Lund] came back.|Ann Lund",
        "[p Lund] wins. [p Ann Lund] left.|Ann Lund",
        "[p Ana María Torres Vega] left. [p Torres] came back.|Ana María Torres Vega",
        "[p John F. Moss] left. [p John Moss] came back.|John F. Moss",
        "The [o National Harbour Board] met. The [o NHB] agreed.|National Harbour Board",
        "[o Halden Grain Corp.] rose. [o Halden Grain] fell.|Halden Grain Corp.",
        "He flew to the [l United States]. The [l U.S.] agreed.|United States",
      })
  void formsOfOneNameAreOneEntity(String marked, String name) {
    assertThat(names(marked)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[p Ann Lund] met [p Bo Lund].",
        "[p Peter Ford] left [o Ford].",
        "[p Ann Lund] met [p Ann Moss].",
        "[o Bank of Norrland] sued [o Bank of Velden].",
      })
  void differentNamesStayApart(String marked) {
    assertThat(names(marked)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Attorney General [p Ann Lund] left.|Attorney General",
        "Kelmouth Director of Roads and Harbours [p Ann Lund] left.|Kelmouth Director of Roads and Harbours",
        "[p Ann Lund], the director of the harbour board, left.|director of the harbour board",
      })
  void officesBesideANameAreRoles(String marked, String role) {
    assertThat(resolve(MarkedText.of(marked)).get(0).roles())
        .extracting(Role::text)
        .containsExactly(role);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[p Mary Lund] spoke first. [x She] left [p John Moss] behind.",
        "[p John Moss] met Mayor [p Mary Lund]. Later [x he] left.",
        "Harbour director [p Mary Lund] spoke first. Then [x the director] left.",
        "Kelmouth mayor [p Mary Lund] spoke. “We are done,” said [x the official].",
      })
  void pronounsAndDescriptionsMeanTheNearestThatFits(String marked) {
    MarkedText text = MarkedText.of(marked);
    Entity first = resolve(text).get(0);
    List<Span> others =
        first.mentions().stream()
            .filter(m -> m.kind() != Mention.Kind.NAME)
            .map(Mention::span)
            .toList();
    assertThat(others).isEqualTo(text.spans("x"));
  }

  @Test
  void pronounInMarksDoesNotMeanTheOneOutside() {
    MarkedText text = MarkedText.of("[p John Moss] spoke first. “He is late,” said [p Mary Lund].");
    assertThat(resolve(text))
        .allMatch(e -> e.mentions().stream().noneMatch(m -> m.kind() == Mention.Kind.PRONOUN));
  }

  @Test
  void pageOfPronounsWithoutANameHasNoEntity() {
    assertThat(resolve(MarkedText.of("He said she knew him. ".repeat(100)))).isEmpty();
  }
}
