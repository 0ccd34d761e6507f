package org.quotient.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotient.claim.Phrases.Phrase;
import org.quotient.document.Unit;

/**
 * Finds what a quantity counts or measures: the noun or verb beside it, and what its clause is
 * about.
 */
final class ConceptFinder {

  /** Nouns that tell nothing without what people did or suffered. */
  private static final Set<String> GENERIC = Set.of("people", "person", "others", "other");

  private final Parts parts;
  private final Clauses clauses;
  private final NearNouns near;

  /** {@code taken} tells which parts belong to quantities and dates. */
  ConceptFinder(Parts parts, Phrases phrases, boolean[] taken) {
    this.parts = parts;
    this.clauses = new Clauses(parts, phrases, taken);
    this.near = new NearNouns(parts, phrases, clauses, taken);
  }

  /** A quantity and its concept. */
  record Known(Measured measured, List<Phrase> concept) {}

  /**
   * The phrases in text order, disjoint, at most two; none if the text gives no hint.
   *
   * @param before the quantity before it, with its concept
   */
  List<Phrase> of(Measured measured, Optional<Trends.Movement> movement, Optional<Known> before) {
    Optional<Phrase> beside =
        near.isPronoun(measured) && before.isPresent()
            ? before.get().measured().noun().or(() -> before.get().concept().stream().findFirst())
            : beside(measured, movement);
    Optional<Known> row = before.filter(known -> continues(known.measured(), measured));
    if (row.isPresent()) {
      return beside.isEmpty()
          ? row.get().concept()
          : both(beside, row.get().concept().stream().findFirst());
    }
    boolean mass =
        measured.unit().kind() == Unit.Kind.MEASURE && parts.is(measured.last() + 1, "of");
    Optional<Phrase> topic =
        mass && beside.isPresent() && movement.isEmpty()
            ? Optional.empty()
            : topic(measured, movement);
    if (beside.isEmpty() && topic.isEmpty()) {
      return near.before(measured.first() - 1).stream().toList();
    }
    return both(beside, topic);
  }

  private static List<Phrase> both(Optional<Phrase> first, Optional<Phrase> second) {
    List<Phrase> all = new ArrayList<>(first.stream().toList());
    second
        .filter(p -> all.stream().noneMatch(q -> p.first() <= q.last() && q.first() <= p.last()))
        .ifPresent(all::add);
    all.sort(Comparator.comparingInt(Phrase::first));
    return all;
  }

  private Optional<Phrase> beside(Measured measured, Optional<Trends.Movement> movement) {
    if (measured.noun().isPresent()) {
      return Optional.of(near.counted(measured));
    }
    if (measured.rule().equals("multiple") || measured.rule().equals("times")) {
      return near.multiplied(measured);
    }
    if (measured.unit().kind() == Unit.Kind.AGE) {
      return near.age(measured);
    }
    if (measured.rule().equals("bare-number")) {
      Optional<Phrase> state = near.whole(measured).or(() -> near.state(measured));
      if (state.isPresent()) {
        return state;
      }
    }
    Optional<Phrase> local = near.beside(measured, movement);
    if (local.isPresent()) {
      return local;
    }
    return switch (measured.unit().kind()) {
      case DURATION -> near.event(measured);
      case CURRENCY -> movement.isPresent() ? Optional.empty() : near.deed(measured);
      default -> Optional.empty();
    };
  }

  /** What the clause is about; of people counted, what happened to them. */
  private Optional<Phrase> topic(Measured measured, Optional<Trends.Movement> movement) {
    Optional<Phrase> whole = measured.noun().isPresent() ? near.whole(measured) : Optional.empty();
    if (whole.isPresent()) {
      return whole;
    }
    if (measured.noun().filter(n -> GENERIC.contains(parts.word(n.last()))).isPresent()) {
      return near.happened(measured);
    }
    if (measured.unit().kind() == Unit.Kind.AGE) {
      return Optional.empty();
    }
    if (movement.isPresent()) {
      return near.moved(movement.get(), measured);
    }
    boolean silent = measured.rule().equals("bare-number") && measured.noun().isPresent();
    Optional<Phrase> owner = silent ? near.adjacent(measured.first() - 1) : Optional.empty();
    return owner.or(() -> clauses.subjectBefore(measured.first(), false));
  }

  /** "5 percent, to 20": no noun and no verb stands between the two quantities. */
  private boolean continues(Measured first, Measured second) {
    for (int k = first.last() + 1; k < second.first(); k++) {
      String pos = parts.pos(k);
      boolean open = pos.startsWith("NN") || pos.startsWith("VB") || pos.startsWith("PRP");
      if (parts.word(k).isEmpty() || open || pos.equals("MD")) {
        return false;
      }
    }
    return true;
  }
}
