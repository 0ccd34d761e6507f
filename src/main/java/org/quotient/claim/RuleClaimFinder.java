package org.quotient.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotient.document.Claim;
import org.quotient.document.Entity;
import org.quotient.document.Evidence;
import org.quotient.document.Quantity;
import org.quotient.document.Quotation;
import org.quotient.document.Span;
import org.quotient.document.Tags;
import org.quotient.document.TimeExpression;
import org.quotient.document.Tokens;
import org.quotient.document.Unit;
import org.quotient.document.Value;

/**
 * Finds numeric claims by rules over words and parts of speech. Numbers in dates, names, labels and
 * ordinals are no claims.
 */
public final class RuleClaimFinder implements ClaimFinder {

  /**
   * Share of each rule's claims with the right value. Measured on wire copy that was read by hand;
   * "frequency", "score" and "vote", too rare there, by judgement.
   */
  private static final Map<String, Double> SCORES =
      Map.ofEntries(
          Map.entry("age", 0.99),
          Map.entry("bare-number", 0.91),
          Map.entry("count", 0.91),
          Map.entry("currency", 0.95),
          Map.entry("duration", 0.92),
          Map.entry("fraction", 0.9),
          Map.entry("frequency", 0.8),
          Map.entry("measure", 0.96),
          Map.entry("multiple", 0.9),
          Map.entry("percent", 0.99),
          Map.entry("score", 0.8),
          Map.entry("times", 0.9),
          Map.entry("vote", 0.8));

  private static final Set<String> DISTANCES =
      Set.of("before", "after", "ago", "earlier", "later", "hence");

  private final NumberFinder numbers;
  private final UnitFinder units;
  private final BoundFinder bounds = new BoundFinder();
  private final Trends trends = new Trends();
  private final Modalities modalities = new Modalities();

  /** A finder with the word lists of the program. */
  public RuleClaimFinder() {
    Units measures = new Units();
    Currencies currencies = new Currencies();
    NumberWords words = new NumberWords();
    this.numbers = new NumberFinder(words, measures, currencies, trends);
    this.units = new UnitFinder(words, measures, currencies);
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
    boolean[] taken = taken(parts, dated, all, true);
    ConceptFinder concepts = new ConceptFinder(parts, phrases, taken(parts, dated, all, false));
    Surroundings around = new Surroundings(tokens, entities, quotations, dated);
    List<Claim> claims = new ArrayList<>(all.size());
    Optional<ConceptFinder.Known> before = Optional.empty();
    for (int n = 0; n < all.size(); n++) {
      Measured measured = all.get(n);
      Optional<Trends.Movement> movement = trends.of(parts, measured, taken);
      List<Phrases.Phrase> concept = concepts.of(measured, movement, before);
      before = Optional.of(new ConceptFinder.Known(measured, concept));
      Claim claim = claim("c" + (n + 1), parts, measured, movement, concept, around);
      boolean converts = n > 0 && Conversions.isConversion(parts, all.get(n - 1), measured);
      claims.add(converts ? Conversions.like(claims.get(n - 1), claim) : claim);
    }
    return claims;
  }

  private List<Measured> measured(Parts parts, Phrases phrases, List<Figure> figures) {
    List<Measured> all = new ArrayList<>(figures.size());
    Optional<Measured> before = Optional.empty();
    for (Figure figure : figures) {
      Measured own = units.find(parts, phrases, figure);
      Optional<Measured> sum = before.flatMap(major -> Compounds.of(parts, major, own));
      if (sum.isPresent()) {
        all.set(all.size() - 1, sum.get());
        before = sum;
        continue;
      }
      Measured found = Ellipsis.fill(parts, before, own);
      int free = before.map(Measured::last).orElse(-1);
      Measured whole =
          Frequencies.of(parts, phrases, found).filter(r -> r.first() > free).orElse(found);
      if (!isDistance(parts, whole)) {
        all.add(whole);
        before = Optional.of(whole);
      }
    }
    return all;
  }

  /** "three days before the vote": a date, not a duration. */
  private static boolean isDistance(Parts parts, Measured measured) {
    return measured.unit().kind() == Unit.Kind.DURATION
        && DISTANCES.contains(parts.word(measured.last() + 1));
  }

  /** The parts of dates and of quantities, counted nouns among them or not. */
  private static boolean[] taken(Parts parts, Dated dated, List<Measured> all, boolean withNouns) {
    boolean[] taken = new boolean[parts.size() + 1];
    for (int i = 0; i < parts.size(); i++) {
      taken[i] = dated.isDate(parts.token(i));
    }
    for (Measured measured : all) {
      boolean counts = !withNouns && measured.noun().isPresent();
      int last = counts ? measured.figure().last() : measured.last();
      Arrays.fill(taken, measured.first(), last + 1, true);
    }
    return taken;
  }

  private Claim claim(
      String id,
      Parts parts,
      Measured measured,
      Optional<Trends.Movement> movement,
      List<Phrases.Phrase> concept,
      Surroundings around) {
    Span span = parts.span(measured.first(), measured.last());
    Optional<Quotation> quotation = around.quotation(span);
    return new Claim(
        id,
        span,
        new Quantity(value(parts, measured), measured.unit(), measured.per()),
        movement.map(Trends.Movement::change).orElse(Claim.Change.NONE),
        concept.stream().map(phrase -> parts.span(phrase.first(), phrase.last())).toList(),
        modalities.of(parts, measured),
        around.time(parts.token(measured.first())),
        around.place(span),
        quotation.map(Quotation::id),
        quotation.flatMap(q -> q.speaker().entity()),
        new Evidence(measured.rule(), SCORES.getOrDefault(measured.rule(), 0.5)));
  }

  private Value value(Parts parts, Measured measured) {
    Figure figure = measured.figure();
    if (figure.isRange()) {
      return Value.range(figure.low(), figure.high().orElseThrow());
    }
    return Value.of(bounds.of(parts, measured), figure.low());
  }
}
