package org.quotient.eval;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jgrapht.Graph;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.quotient.document.Entity;
import org.quotient.document.Mention;
import org.quotient.document.Span;

/**
 * The mentions of each entity of one side, and how two sides agree.
 *
 * @param entityOf the number of the entity of each span; of several the first
 */
record Chains(Map<Span, Integer> entityOf) {

  /** Numbers of the gold and the predicted entity of mentions. */
  private record Cell(int gold, int predicted) {}

  /** A vertex: an entity of one side. */
  private record Node(boolean gold, int entity) {}

  Chains {
    entityOf = Collections.unmodifiableMap(entityOf); // its order is that in which sums are made
  }

  /** The mentions by name. */
  static Chains ofNames(List<Entity> entities) {
    return new Chains(entityOf(entities, mention -> mention.kind() == Mention.Kind.NAME));
  }

  /** All mentions of the entities that have two or more. */
  static Chains ofAll(List<Entity> entities) {
    Map<Span, Integer> entityOf = entityOf(entities, mention -> true);
    Map<Integer, Integer> sizes = sizes(entityOf);
    entityOf.values().removeIf(entity -> sizes.get(entity) < 2);
    return new Chains(entityOf);
  }

  private static Map<Span, Integer> entityOf(List<Entity> entities, Predicate<Mention> counts) {
    Map<Span, Integer> entityOf = new LinkedHashMap<>();
    for (int e = 0; e < entities.size(); e++) {
      for (Mention mention : entities.get(e).mentions()) {
        if (counts.test(mention)) {
          entityOf.putIfAbsent(mention.span(), e);
        }
      }
    }
    return entityOf;
  }

  /** B-cubed: n mentions that share both entities have n right companions each, themselves too. */
  static Score bCubed(Chains gold, Chains predicted) {
    Map<Integer, Integer> goldSizes = sizes(gold.entityOf);
    Map<Integer, Integer> predictedSizes = sizes(predicted.entityOf);
    double rightGold = 0;
    double rightPredicted = 0;
    for (Map.Entry<Cell, Integer> entry : shared(gold, predicted).entrySet()) {
      double n = entry.getValue();
      rightGold += n * n / goldSizes.get(entry.getKey().gold);
      rightPredicted += n * n / predictedSizes.get(entry.getKey().predicted);
    }
    return new Score(
        Math.min(rightGold, gold.entityOf.size()),
        Math.min(rightPredicted, predicted.entityOf.size()),
        gold.entityOf.size(),
        predicted.entityOf.size());
  }

  /** An entity of n mentions has n - 1 links, less one for each further part that it is in. */
  static Score muc(Chains gold, Chains predicted) {
    return new Score(
        links(gold, predicted),
        links(predicted, gold),
        links(gold, gold),
        links(predicted, predicted));
  }

  /** Links of {@code ours} that {@code theirs} has: the mentions of an entity, less its parts. */
  private static int links(Chains ours, Chains theirs) {
    Set<Cell> parts = new HashSet<>();
    int alone = 0;
    for (Map.Entry<Span, Integer> mention : ours.entityOf.entrySet()) {
      Integer other = theirs.entityOf.get(mention.getKey());
      if (other == null) {
        alone++;
      } else {
        parts.add(new Cell(mention.getValue(), other));
      }
    }
    return ours.entityOf.size() - parts.size() - alone;
  }

  /** The sum of 2 shared / (mentions of both) of the pairs of entities for which it is largest. */
  static Score ceaf(Chains gold, Chains predicted) {
    Map<Integer, Integer> goldSizes = sizes(gold.entityOf);
    Map<Integer, Integer> predictedSizes = sizes(predicted.entityOf);
    Graph<Node, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    Set<Node> left = new HashSet<>();
    Set<Node> right = new HashSet<>();
    goldSizes.keySet().forEach(e -> left.add(new Node(true, e)));
    predictedSizes.keySet().forEach(e -> right.add(new Node(false, e)));
    left.forEach(graph::addVertex);
    right.forEach(graph::addVertex);
    shared(gold, predicted)
        .forEach(
            (cell, n) -> {
              DefaultWeightedEdge edge =
                  graph.addEdge(new Node(true, cell.gold), new Node(false, cell.predicted));
              int both = goldSizes.get(cell.gold) + predictedSizes.get(cell.predicted);
              graph.setEdgeWeight(edge, 2.0 * n / both);
            });
    double alike =
        graph.edgeSet().isEmpty()
            ? 0
            : new MaximumWeightBipartiteMatching<>(graph, left, right).getMatching().getWeight();
    return new Score(
        Math.min(alike, goldSizes.size()),
        Math.min(alike, predictedSizes.size()),
        goldSizes.size(),
        predictedSizes.size());
  }

  private static Map<Cell, Integer> shared(Chains gold, Chains predicted) {
    Map<Cell, Integer> shared = new HashMap<>();
    gold.entityOf.forEach(
        (span, entity) -> {
          if (predicted.entityOf.containsKey(span)) {
            shared.merge(new Cell(entity, predicted.entityOf.get(span)), 1, Integer::sum);
          }
        });
    return shared;
  }

  private static Map<Integer, Integer> sizes(Map<Span, Integer> entityOf) {
    Map<Integer, Integer> sizes = new HashMap<>();
    entityOf.values().forEach(entity -> sizes.merge(entity, 1, Integer::sum));
    return sizes;
  }
}
