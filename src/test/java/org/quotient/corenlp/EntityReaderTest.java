package org.quotient.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import edu.stanford.nlp.ling.CoreAnnotations.CoarseNamedEntityTagAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.NamedEntityTagProbsAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotient.document.Entity;
import org.quotient.document.Mention;

class EntityReaderTest {

  private static List<Entity> read(Sample sample) {
    return EntityReader.read(sample.text(), sample.annotation(), sample.chunks());
  }

  private static List<String> mentions(Sample sample, Entity entity, Mention.Kind kind) {
    return entity.mentions().stream()
        .filter(mention -> mention.kind() == kind)
        .map(mention -> mention.span().in(sample.text()))
        .toList();
  }

  @Test
  void chainJoinsNamesNominalsAndPronouns() {
    Sample sample =
        Sample.of(
            "[c1-PROPER Mayor [PERSON Lee]] spoke. [c1-PROPER [PERSON Ann\nLee]] said"
                + " [c1-PRONOMINAL she] would go. [c1-NOMINAL The mayor] left.");
    List<Entity> entities = read(sample);
    assertThat(entities).hasSize(1);
    Entity lee = entities.get(0);
    assertThat(lee.id()).isEqualTo("e1");
    assertThat(lee.type()).isEqualTo(Entity.Type.PERSON);
    assertThat(lee.name()).isEqualTo("Ann Lee");
    assertThat(lee.aliases()).containsExactly("Lee");
    assertThat(mentions(sample, lee, Mention.Kind.NAME)).containsExactly("Lee", "Ann\nLee");
    assertThat(mentions(sample, lee, Mention.Kind.PRONOUN)).containsExactly("she");
    assertThat(mentions(sample, lee, Mention.Kind.NOMINAL)).containsExactly("The mayor");
  }

  @Test
  void nameOfAnotherTypeThanItsChainIsAnEntityOfItsOwn() {
    Sample sample =
        Sample.of(
            "[c1-PROPER [ORGANIZATION Harrow]] won. [c1-PROPER [CITY Harrow]] cheered"
                + " [c1-PRONOMINAL its] team, and [c1-PROPER [ORGANIZATION Harrow]] sang.");
    assertThat(read(sample))
        .extracting(Entity::type, entity -> entity.mentions().size())
        .containsExactly(tuple(Entity.Type.ORGANIZATION, 3), tuple(Entity.Type.PLACE, 1));
  }

  @Test
  void nameWithoutChainIsAnEntityAndChainWithoutNameIsNone() {
    Sample sample =
        Sample.of(
            "[c1-NOMINAL The river] rose and [c1-PRONOMINAL it] fell in [CITY Harrow]."
                + " [TITLE Mayor] [PERSON Bo Ray] paid [MONEY=$5.0 $5].");
    assertThat(read(sample)).extracting(Entity::name).containsExactly("Harrow", "Bo Ray");
  }

  @Test
  void pronounThatCoreNlpListsAmongTheChunksIsNoName() {
    Sample sample = Sample.of("[PERSON She] left.");
    sample.chunk(0).get(TokensAnnotation.class).get(0).setNER("O");
    assertThat(read(sample)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0.75, 0.75", "-1.0, 0.5"})
  void scoreIsTheProbabilityOfTheCoarseTagWhereAModelGivesOne(double given, double score) {
    Sample sample = Sample.of("[CITY Harrow] slept.");
    sample.chunk(0).set(NamedEntityTagProbsAnnotation.class, Map.of("LOCATION", given));
    sample
        .chunk(0)
        .get(TokensAnnotation.class)
        .get(0)
        .set(CoarseNamedEntityTagAnnotation.class, "LOCATION");
    Mention mention = read(sample).get(0).mentions().get(0);
    assertThat(mention.evidence().by()).isEqualTo("corenlp-ner");
    assertThat(mention.evidence().score()).isEqualTo(score);
  }

  @ParameterizedTest
  @CsvSource({
    "PERSON, PERSON",
    "ORGANIZATION, ORGANIZATION",
    "LOCATION, PLACE",
    "COUNTRY, PLACE",
    "STATE_OR_PROVINCE, PLACE",
    "MISC, MISCELLANEOUS",
    "NATIONALITY, MISCELLANEOUS",
    "IDEOLOGY, MISCELLANEOUS"
  })
  void tagsOfNamesHaveATypeOfOurs(String tag, Entity.Type type) {
    assertThat(read(Sample.of("The [" + tag + " Harrow] one")).get(0).type()).isEqualTo(type);
  }
}
