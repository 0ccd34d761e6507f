package org.quotient.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quotient.document.Entity;
import org.quotient.document.Evidence;
import org.quotient.document.Mention;
import org.quotient.document.Span;

/** Scores the mentions by name and how they are joined into entities. */
final class EntityScorer {

  /** A mention by name; equal to another of the same place and type. */
  private record Name(Span span, Entity.Type type, Evidence evidence) {

    Object key() {
      return List.of(span, type);
    }
  }

  /** Numbers of the gold and the predicted entity of a mention. */
  private record Cell(int gold, int predicted) {}

  private EntityScorer() {}

  static void score(List<Entity> gold, List<Entity> predicted, Tally tally) {
    tally.add(
        Metric.NAME,
        Matching.equal(names(gold), names(predicted), Name::key),
        Name::span,
        Name::evidence);
    tally.add(Metric.LINK, link(entityOf(gold), entityOf(predicted)));
  }

  private static List<Name> names(List<Entity> entities) {
    return entities.stream()
        .flatMap(
            entity ->
                entity.mentions().stream()
                    .filter(mention -> mention.kind() == Mention.Kind.NAME)
                    .map(mention -> new Name(mention.span(), entity.type(), mention.evidence())))
        .toList();
  }

  /** The number of the entity of each span that is a name; of several the first. */
  private static Map<Span, Integer> entityOf(List<Entity> entities) {
    Map<Span, Integer> entityOf = new HashMap<>();
    for (int e = 0; e < entities.size(); e++) {
      for (Mention mention : entities.get(e).mentions()) {
        if (mention.kind() == Mention.Kind.NAME) {
          entityOf.putIfAbsent(mention.span(), e);
        }
      }
    }
    return entityOf;
  }

  /** B-cubed: n mentions that share both entities have n right companions each, themselves too. */
  private static Score link(Map<Span, Integer> gold, Map<Span, Integer> predicted) {
    Map<Cell, Integer> shared = new HashMap<>();
    gold.forEach(
        (span, entity) -> {
          if (predicted.containsKey(span)) {
            shared.merge(new Cell(entity, predicted.get(span)), 1, Integer::sum);
          }
        });
    Map<Integer, Integer> goldSizes = sizes(gold);
    Map<Integer, Integer> predictedSizes = sizes(predicted);
    double rightGold = 0;
    double rightPredicted = 0;
    for (Map.Entry<Cell, Integer> entry : shared.entrySet()) {
      double n = entry.getValue();
      rightGold += n * n / goldSizes.get(entry.getKey().gold);
      rightPredicted += n * n / predictedSizes.get(entry.getKey().predicted);
    }
    return new Score(
        Math.min(rightGold, gold.size()),
        Math.min(rightPredicted, predicted.size()),
        gold.size(),
        predicted.size());
  }

  private static Map<Integer, Integer> sizes(Map<Span, Integer> entityOf) {
    Map<Integer, Integer> sizes = new HashMap<>();
    entityOf.values().forEach(entity -> sizes.merge(entity, 1, Integer::sum));
    return sizes;
  }
}
