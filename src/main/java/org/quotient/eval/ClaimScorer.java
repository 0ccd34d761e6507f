package org.quotient.eval;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quotient.document.Analysis;
import org.quotient.document.Claim;
import org.quotient.document.Span;
import org.quotient.document.Unit;
import org.quotient.document.Value;

/** Scores claims: their numbers, units, concepts and claimants. */
final class ClaimScorer {

  /** A claim in the form in which it is compared. */
  private record Item(Claim claim, Set<String> concept, Optional<String> claimant) {

    Span span() {
      return claim.span();
    }

    boolean hasNumberOf(Item other) {
      Value mine = claim.quantity().value();
      Value theirs = other.claim.quantity().value();
      return mine.low().compareTo(theirs.low()) == 0 && mine.high().compareTo(theirs.high()) == 0;
    }

    boolean hasBoundOf(Item other) {
      return claim.quantity().value().kind() == other.claim.quantity().value().kind();
    }

    boolean hasUnitOf(Item other) {
      Unit mine = claim.quantity().unit();
      Unit theirs = other.claim.quantity().unit();
      return mine.kind() == theirs.kind()
          && (mine.kind() != Unit.Kind.CURRENCY || mine.code().equals(theirs.code()));
    }

    boolean hasConceptOf(Item other) {
      boolean none = concept.isEmpty() && other.concept.isEmpty();
      return none || !Collections.disjoint(concept, other.concept);
    }
  }

  private final Words words;

  ClaimScorer(String text) {
    this.words = new Words(text);
  }

  void score(Analysis gold, Analysis predicted, Tally tally) {
    Matching<Item> found =
        Matching.overlapping(items(gold), items(predicted), Item::span, Item::hasNumberOf);
    Matching<Item> number = found.where(Item::hasNumberOf);
    tally.add(Metric.FOUND, found, Item::span);
    tally.add(Metric.NUMBER, number, Item::span, item -> item.claim.evidence());
    tally.add(Metric.BOUND, number.where(Item::hasBoundOf), Item::span);
    tally.add(
        Metric.CHANGE, number.where((g, p) -> g.claim.change() == p.claim.change()), Item::span);
    tally.add(Metric.UNIT, number.where(Item::hasUnitOf), Item::span);
    tally.add(Metric.CONCEPT, number.where(Item::hasConceptOf), Item::span);
    tally.add(
        Metric.CLAIMANT,
        number
            .where((g, p) -> g.claimant.equals(p.claimant))
            .among(item -> item.claimant.isPresent()),
        Item::span);
  }

  private List<Item> items(Analysis analysis) {
    Map<String, String> names = new HashMap<>();
    analysis.entities().orElse(List.of()).forEach(e -> names.put(e.id(), e.name()));
    analysis
        .quotations()
        .orElse(List.of())
        .forEach(q -> q.speaker().name().ifPresent(name -> names.put(q.id(), name)));
    return analysis.claims().orElse(List.of()).stream()
        .map(claim -> new Item(claim, concept(claim), claimant(claim, names)))
        .toList();
  }

  private Set<String> concept(Claim claim) {
    return words.in(claim.concept()).stream()
        .filter(words::isWord)
        .map(i -> words.word(i).toLowerCase(Locale.ROOT))
        .filter(word -> !FunctionWords.isFunction(word))
        .collect(Collectors.toSet());
  }

  /** The name of the entity or, without one, of the speaker; {@code names} are by id of both. */
  private static Optional<String> claimant(Claim claim, Map<String, String> names) {
    return claim
        .claimant()
        .or(claim::quotation)
        .map(names::get)
        .map(name -> name.toLowerCase(Locale.ROOT));
  }
}
