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
    Map<Span, Integer> right = entityOf(gold);
    Map<Span, Integer> made = entityOf(predicted);
    tally.add(Metric.LINK, link(right, made), strays(right, made), strays(made, right));
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

  /**
   * The mentions of one side that are apart from the most mentions of their entity on the other
   * side; of two halves the later one is apart.
   */
  private static List<Span> strays(Map<Span, Integer> ours, Map<Span, Integer> theirs) {
    Map<Integer, Map<Integer, Integer>> shares = new HashMap<>();
    Map<Integer, Integer> counterpart = new HashMap<>();
    List<Span> spans = ours.keySet().stream().sorted().toList();
    for (Span span : spans) {
      if (theirs.containsKey(span)) {
        Map<Integer, Integer> share = shares.computeIfAbsent(ours.get(span), e -> new HashMap<>());
        int size = share.merge(theirs.get(span), 1, Integer::sum);
        counterpart.merge(
            ours.get(span),
            theirs.get(span),
            (most, other) -> size > share.get(most) ? other : most);
      }
    }
    return spans.stream()
        .filter(
            span ->
                !theirs.containsKey(span)
                    || !theirs.get(span).equals(counterpart.get(ours.get(span))))
        .toList();
  }

  private static Map<Integer, Integer> sizes(Map<Span, Integer> entityOf) {
    Map<Integer, Integer> sizes = new HashMap<>();
    entityOf.values().forEach(entity -> sizes.merge(entity, 1, Integer::sum));
    return sizes;
  }
}
