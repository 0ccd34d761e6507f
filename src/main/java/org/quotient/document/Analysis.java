package org.quotient.document;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An article with the layers that were made of it, predicted or gold. A layer that is absent was
 * not made; one that is empty was made and found nothing.
 *
 * @param article the article
 * @param tokens paragraphs, sentences and tokens
 * @param entities in the order of their first mentions
 * @param times in text order
 * @param quotations in text order of their contents
 * @param claims in text order
 * @param warnings in text order
 * @param madeBy the program or reader
 */
public record Analysis(
    Article article,
    Optional<Tokens> tokens,
    Optional<List<Entity>> entities,
    Optional<List<TimeExpression>> times,
    Optional<List<Quotation>> quotations,
    Optional<List<Claim>> claims,
    List<Warning> warnings,
    MadeBy madeBy) {

  /** Copies the lists. */
  public Analysis {
    entities = entities.map(List::copyOf);
    times = times.map(List::copyOf);
    quotations = quotations.map(List::copyOf);
    claims = claims.map(List::copyOf);
    warnings = List.copyOf(warnings);
  }

  /** The layers that were made. */
  public Set<Layer> layers() {
    Set<Layer> layers = EnumSet.noneOf(Layer.class);
    tokens.ifPresent(t -> layers.add(Layer.TOKENS));
    entities.ifPresent(e -> layers.add(Layer.ENTITIES));
    times.ifPresent(t -> layers.add(Layer.TIMES));
    quotations.ifPresent(q -> layers.add(Layer.QUOTATIONS));
    claims.ifPresent(c -> layers.add(Layer.CLAIMS));
    return layers;
  }

  /**
   * This analysis without the quotations and claims whose score is below {@code score}. The others
   * keep their ids; a claim whose quotation is left out has no quotation and no claimant.
   */
  public Analysis atLeast(double score) {
    Optional<List<Quotation>> sure =
        quotations.map(all -> all.stream().filter(q -> q.evidence().score() >= score).toList());
    Set<String> ids =
        sure.stream().flatMap(List::stream).map(Quotation::id).collect(Collectors.toSet());
    return new Analysis(
        article,
        tokens,
        entities,
        times,
        sure,
        claims.map(
            all ->
                all.stream()
                    .filter(claim -> claim.evidence().score() >= score)
                    .map(
                        claim ->
                            claim.quotation().filter(id -> !ids.contains(id)).isPresent()
                                ? claim.unattributed()
                                : claim)
                    .toList()),
        warnings,
        madeBy);
  }

  /** This analysis with {@code layers} alone; layers that it lacks stay absent. */
  public Analysis only(Set<Layer> layers) {
    return new Analysis(
        article,
        tokens.filter(t -> layers.contains(Layer.TOKENS)),
        entities.filter(e -> layers.contains(Layer.ENTITIES)),
        times.filter(t -> layers.contains(Layer.TIMES)),
        quotations.filter(q -> layers.contains(Layer.QUOTATIONS)),
        claims.filter(c -> layers.contains(Layer.CLAIMS)),
        warnings,
        madeBy);
  }
}
