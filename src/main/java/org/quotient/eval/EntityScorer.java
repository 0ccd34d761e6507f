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

  private EntityScorer() {}

  static void score(List<Entity> gold, List<Entity> predicted, Tally tally) {
    tally.add(
        Metric.NAME,
        Matching.equal(names(gold), names(predicted), Name::key),
        Name::span,
        Name::evidence);
    Chains right = Chains.ofNames(gold);
    Chains made = Chains.ofNames(predicted);
    tally.add(
        Metric.LINK,
        Chains.bCubed(right, made),
        strays(right.entityOf(), made.entityOf()),
        strays(made.entityOf(), right.entityOf()));
    Chains all = Chains.ofAll(gold);
    Chains found = Chains.ofAll(predicted);
    tally.add(Metric.MUC, Chains.muc(all, found), List.of(), List.of());
    tally.add(Metric.B_CUBED, Chains.bCubed(all, found), List.of(), List.of());
    tally.add(Metric.CEAF_E, Chains.ceaf(all, found), List.of(), List.of());
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
}
