package org.quotient.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quotient.document.Analysis;
import org.quotient.document.Entity;
import org.quotient.document.Evidence;
import org.quotient.document.MarkedText;
import org.quotient.document.Mention;
import org.quotient.document.Span;

class EntityScorerTest {

  private final MarkedText text =
      MarkedText.of(
          "[n Ann Lee] met [n Bo Lee]. [n Lee] left; [p she] smiled. [n Lee] of [n Harrow].");

  private final List<Span> names = text.spans("n");

  @Test
  void nameNeedsBothEndsAndTheType() {
    Analysis gold =
        entities(
            entity(Entity.Type.PERSON, 0),
            entity(Entity.Type.PERSON, 1),
            entity(Entity.Type.PLACE, 4));
    Analysis predicted =
        entities(entity(Entity.Type.PERSON, 0, 2), entity(Entity.Type.ORGANIZATION, 4));
    Comparison comparison = Evaluator.compare(gold, predicted);
    assertThat(comparison.evaluation().score(Metric.NAME)).contains(Score.of(1, 3, 3));
    assertThat(comparison.differences())
        .filteredOn(difference -> difference.metric() == Metric.NAME)
        .containsExactly(
            new Difference(Metric.NAME, Difference.Side.MISSED, names.get(1)),
            new Difference(Metric.NAME, Difference.Side.MISSED, names.get(4)),
            new Difference(Metric.NAME, Difference.Side.SPURIOUS, names.get(2)),
            new Difference(Metric.NAME, Difference.Side.SPURIOUS, names.get(4)));
  }

  @Test
  void linksAreScoredByBCubed() {
    // Precision: 0 and 2 are 1 each, 1 and 3 are 1/2 each. Recall: 0 and 2 are 2/3 each, 3 is 1/3,
    // 1
    // is 1, 4 is 0.
    Comparison comparison = compareJoined();
    Score score = comparison.evaluation().score(Metric.LINK).orElseThrow();
    assertThat(score.precision()).isEqualTo(3.0 / 4, within(1e-12));
    assertThat(score.recall()).isEqualTo((5.0 / 3 + 1) / 5, within(1e-12));
    assertThat(comparison.differences())
        .filteredOn(difference -> difference.metric() == Metric.LINK)
        .containsExactly(
            new Difference(Metric.LINK, Difference.Side.MISSED, names.get(3)),
            new Difference(Metric.LINK, Difference.Side.MISSED, names.get(4)),
            new Difference(Metric.LINK, Difference.Side.SPURIOUS, names.get(3)));
  }

  @Test
  void coreferenceIsScoredAsInTheConllTasks() {
    // {1} and {4} of the gold are mentioned once and do not count.
    Evaluation evaluation = compareJoined().evaluation();
    // One of the two links on either side is right: 0-2.
    assertThat(evaluation.score(Metric.MUC)).contains(new Score(1, 1, 2, 2));
    // Recall: 0 and 2 are 2/3 each, 3 is 1/3. Precision: 0 and 2 are 1 each, 3 is 1/2, 1 is 0.
    Score score = evaluation.score(Metric.B_CUBED).orElseThrow();
    assertThat(score.recall()).isEqualTo(5.0 / 3 / 3, within(1e-12));
    assertThat(score.precision()).isEqualTo(2.5 / 4, within(1e-12));
    // {0,2,3} is 2 * 2 / 5 like {0,2} and 2 * 1 / 5 like {1,3}.
    Score ceaf = evaluation.score(Metric.CEAF_E).orElseThrow();
    assertThat(ceaf.recall()).isEqualTo(0.8, within(1e-12));
    assertThat(ceaf.precision()).isEqualTo(0.4, within(1e-12));
  }

  @Test
  void coreferenceWithoutChainsIsRightIfThereIsNone() {
    Analysis none = entities(entity(Entity.Type.PERSON, 0));
    Analysis one = entities(entity(Entity.Type.PERSON, 0, 2));
    for (Metric metric : List.of(Metric.MUC, Metric.B_CUBED, Metric.CEAF_E)) {
      assertThat(Evaluator.compare(none, none).evaluation().score(metric)).contains(Score.NOTHING);
      assertThat(Evaluator.compare(one, none).evaluation().score(metric).orElseThrow().f1())
          .isZero();
      assertThat(Evaluator.compare(none, one).evaluation().score(metric).orElseThrow().f1())
          .isZero();
    }
  }

  @Test
  void ceafPairsEntitiesForTheWhole() {
    // {0,1,2} is like {0,1} by 4/5 and like {2,3,4} by 2/6; {3,4} like {2,3,4} by 4/5.
    Analysis gold = entities(entity(Entity.Type.PERSON, 0, 1, 2), entity(Entity.Type.PERSON, 3, 4));
    Analysis predicted =
        entities(entity(Entity.Type.PERSON, 2, 3, 4), entity(Entity.Type.PERSON, 0, 1));
    Score score =
        Evaluator.compare(gold, predicted).evaluation().score(Metric.CEAF_E).orElseThrow();
    assertThat(score.f1()).isEqualTo(0.8, within(1e-12));
  }

  @Test
  void pronounsAndNominalsAreNoNames() {
    Analysis gold = entities(entity(Entity.Type.PERSON, 0, 2));
    Mention she = new Mention(text.span("p"), Mention.Kind.PRONOUN, Evidence.READER);
    Entity lee = gold.entities().orElseThrow().get(0);
    Analysis predicted =
        entities(
            new Entity(
                lee.id(),
                lee.type(),
                lee.name(),
                lee.aliases(),
                lee.roles(),
                Stream.concat(lee.mentions().stream(), Stream.of(she)).toList()));
    Evaluation evaluation = Evaluator.compare(gold, predicted).evaluation();
    assertThat(evaluation.score(Metric.NAME)).contains(Score.of(2, 2, 2));
    assertThat(evaluation.score(Metric.LINK)).contains(Score.of(2, 2, 2));
  }

  /** Gold {0,2,3} {1} {4} with predicted {0,2} {1,3}. */
  private Comparison compareJoined() {
    Analysis gold =
        entities(
            entity(Entity.Type.PERSON, 0, 2, 3),
            entity(Entity.Type.PERSON, 1),
            entity(Entity.Type.PLACE, 4));
    Analysis predicted =
        entities(entity(Entity.Type.PERSON, 0, 2), entity(Entity.Type.PERSON, 1, 3));
    return Evaluator.compare(gold, predicted);
  }

  private Analysis entities(Entity... entities) {
    return Analyses.of(text.text()).entities(entities).build();
  }

  private Entity entity(Entity.Type type, int... mentions) {
    List<Mention> named =
        Arrays.stream(mentions)
            .mapToObj(i -> new Mention(names.get(i), Mention.Kind.NAME, Evidence.READER))
            .toList();
    return new Entity("e1", type, "a name", List.of(), List.of(), named);
  }
}
