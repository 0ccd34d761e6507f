package org.quotient.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.quotient.document.Claim;
import org.quotient.document.Entity;
import org.quotient.document.Evidence;
import org.quotient.document.Quantity;
import org.quotient.document.Quotation;
import org.quotient.document.Span;
import org.quotient.document.Tags;
import org.quotient.document.TimeExpression;
import org.quotient.document.Tokens;
import org.quotient.document.Value;

/**
 * Finds numeric claims by rules over words and parts of speech. Numbers in dates, names, labels and
 * ordinals are no claims.
 */
public final class RuleClaimFinder implements ClaimFinder {

  private final NumberFinder numbers;
  private final UnitFinder units;
  private final BoundFinder bounds = new BoundFinder();
  private final Trends trends = new Trends();

  /** A finder with the word lists of the program. */
  public RuleClaimFinder() {
    Units measures = new Units();
    Currencies currencies = new Currencies();
    this.numbers = new NumberFinder(new NumberWords(), measures, currencies, trends);
    this.units = new UnitFinder(measures, currencies);
  }

  @Override
  public List<Claim> find(
      Tokens tokens,
      Tags tags,
      List<Entity> entities,
      List<TimeExpression> times,
      List<Quotation> quotations) {
    Parts parts = new Parts(tokens, tags);
    Dated dated = new Dated(tokens, times);
    Phrases phrases = new Phrases(parts, dated);
    List<Measured> all = measured(parts, phrases, numbers.find(parts, dated));
    boolean[] inside = inside(parts, all);
    ConceptFinder concepts = new ConceptFinder(parts, phrases);
    Surroundings around = new Surroundings(tokens, entities, quotations, dated);
    List<Claim> claims = new ArrayList<>(all.size());
    for (Measured measured : all) {
      Optional<Trends.Movement> movement =
          trends.of(parts, measured.first(), measured.last(), inside);
      List<Span> concept =
          concepts.of(measured, movement).stream()
              .map(phrase -> parts.span(phrase.first(), phrase.last()))
              .toList();
      claims.add(claim("c" + (claims.size() + 1), parts, measured, movement, concept, around));
    }
    return claims;
  }

  private List<Measured> measured(Parts parts, Phrases phrases, List<Figure> figures) {
    List<Measured> all = new ArrayList<>(figures.size());
    Optional<Measured> before = Optional.empty();
    for (Figure figure : figures) {
      Measured found = units.find(parts, phrases, figure);
      Measured whole = Ellipsis.fill(parts, before, found);
      all.add(whole);
      before = Optional.of(whole);
    }
    return all;
  }

  private static boolean[] inside(Parts parts, List<Measured> all) {
    boolean[] inside = new boolean[parts.size()];
    for (Measured measured : all) {
      Arrays.fill(inside, measured.first(), measured.last() + 1, true);
    }
    return inside;
  }

  private Claim claim(
      String id,
      Parts parts,
      Measured measured,
      Optional<Trends.Movement> movement,
      List<Span> concept,
      Surroundings around) {
    Span span = parts.span(measured.first(), measured.last());
    Optional<Quotation> quotation = around.quotation(span);
    return new Claim(
        id,
        span,
        new Quantity(value(parts, measured), measured.unit(), measured.per()),
        movement.map(Trends.Movement::change).orElse(Claim.Change.NONE),
        concept,
        Modalities.of(parts, measured.first()),
        around.time(parts.token(measured.first())),
        around.place(span),
        quotation.map(Quotation::id),
        quotation.flatMap(q -> q.speaker().entity()),
        new Evidence(measured.rule(), 0.8));
  }

  private Value value(Parts parts, Measured measured) {
    Figure figure = measured.figure();
    if (figure.isRange()) {
      return Value.range(figure.low(), figure.high().orElseThrow());
    }
    return Value.of(bounds.of(parts, figure, measured.first(), measured.last()), figure.low());
  }
}
