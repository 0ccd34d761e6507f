package org.quotient.coref;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotient.document.Antecedents;
import org.quotient.document.Article;
import org.quotient.document.Entity;
import org.quotient.document.Evidence;
import org.quotient.document.MarkedText;
import org.quotient.document.Mention;
import org.quotient.document.Name;
import org.quotient.document.Span;
import org.quotient.document.Tokens;
import org.quotient.encode.MaxentTagger;
import org.quotient.text.PtbTokenizer;

/** In the text {@code lee} and {@code ray} mark what a reader found, {@code name} names. */
class ReferentExamplesTest {

  private static final MarkedText TEXT =
      MarkedText.of(
          "[lee [name Ann Lee]] met [ray [name Sue Ray]]. [lee She] smiled. Then she left.");

  private static Entity entity(String id, String label, String name) {
    List<Mention> mentions =
        TEXT.spans(label).stream()
            .map(span -> new Mention(span, Mention.Kind.NAME, Evidence.READER))
            .toList();
    return new Entity(id, Entity.Type.PERSON, name, List.of(), List.of(), mentions);
  }

  private static List<String> examples(boolean whole) throws IOException {
    Tokens tokens = new PtbTokenizer().tokenize(Article.of("a", TEXT.text()));
    List<Name> names = TEXT.spans("name").stream().map(ReferentExamplesTest::name).toList();
    StringBuilder out = new StringBuilder();
    new ReferentExamples(out)
        .write(
            tokens,
            MaxentTagger.load().tag(tokens),
            List.of(),
            names,
            Antecedents.unread(),
            List.of(entity("e1", "lee", "Ann Lee"), entity("e2", "ray", "Sue Ray")),
            whole);
    return out.toString().lines().toList();
  }

  private static Name name(Span span) {
    return new Name(span, Entity.Type.PERSON, Evidence.READER);
  }

  /** The first column of each line: none, then the candidates, the latest first. */
  private static List<String> meant(List<String> examples) {
    return examples.stream().map(line -> line.split("\t", 2)[0]).toList();
  }

  @Test
  void candidateThatTheReaderMeantIsMarked() throws IOException {
    List<String> examples = examples(false);
    assertThat(meant(examples)).containsExactly("0", "0", "1", "");
    assertThat(examples.get(0)).startsWith("0\tshe none\t");
  }

  @Test
  void whatTheReaderLeftUnmarkedIsNoneOnlyWhereAllIsMarked() throws IOException {
    assertThat(meant(examples(true))).containsExactly("0", "0", "1", "", "1", "0", "0", "");
  }
}
