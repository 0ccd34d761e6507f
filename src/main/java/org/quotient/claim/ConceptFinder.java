package org.quotient.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotient.claim.Phrases.Phrase;
import org.quotient.document.Unit;

/** Finds what a quantity counts or measures, by the words around it. */
final class ConceptFinder {

  /** Parts looked at on either side. Judgement. */
  private static final int REACH = 16;

  private static final Set<String> LINKS =
      Set.of("of", "at", "by", "with", "to", "for", "from", "under", "over", "in", "worth");

  private static final Set<String> BORDERS =
      Set.of(";", ":", "\"", "“", "”", "--", "—", "``", "''");

  private static final Set<String> LIGHT =
      Set.of("be", "have", "do", "rise", "fall", "total", "reach");

  private final Parts parts;
  private final Phrases phrases;
  private final boolean[] taken;

  /** {@code taken} tells which parts belong to quantities and dates. */
  ConceptFinder(Parts parts, Phrases phrases, boolean[] taken) {
    this.parts = parts;
    this.phrases = phrases;
    this.taken = taken;
  }

  /** The phrases, at most two; none if the text gives no hint. */
  List<Phrase> of(Measured measured, Optional<Trends.Movement> movement) {
    if (measured.noun().isPresent()) {
      Optional<Phrase> attributed = attributed(measured);
      if (attributed.isPresent()) {
        return attributed.stream().toList();
      }
      return List.of(phrases.withComplement(measured.noun().get()));
    }
    if (measured.rule().equals("bare-number")) {
      Optional<Phrase> done = done(measured);
      if (done.isPresent()) {
        return done.stream().toList();
      }
    }
    if (measured.unit().kind() == Unit.Kind.AGE) {
      return age(measured).stream().toList();
    }
    Optional<Phrase> local = local(measured, movement);
    Optional<Phrase> subject =
        local.isPresent() && movement.isEmpty()
            ? Optional.empty()
            : movement.isPresent() ? moved(movement.get(), measured) : Optional.empty();
    if (subject.isPresent()) {
      return List.of(subject.get());
    }
    return local
        .or(
            () ->
                measured.unit().kind() == Unit.Kind.DURATION
                    ? Optional.empty()
                    : before(measured.first() - 1))
        .stream()
        .toList();
  }

  /** "left 83 missing", "killed 15": what happened to those counted. */
  private Optional<Phrase> done(Measured measured) {
    int next = measured.last() + 1;
    int before = hedgeless(measured.first() - 1);
    boolean state = parts.pos(next).equals("VBN") || parts.pos(next).equals("JJ");
    if (state) {
      return Optional.of(new Phrase(next, next));
    }
    String pos = parts.pos(before);
    boolean verb = pos.startsWith("VB") && !LIGHT.contains(parts.lemma(before));
    return verb ? Optional.of(new Phrase(before, before)) : Optional.empty();
  }

  /** "a 12-nation summit": the summit. */
  private Optional<Phrase> attributed(Measured measured) {
    int last = measured.noun().orElseThrow().last();
    boolean joined = parts.isJoined(last) && last > measured.figure().last();
    return joined ? phrases.from(last + 1).filter(p -> p.first() == last + 1) : Optional.empty();
  }

  /** "a 41-year-old woman", "Ode, 75,", "the boy was 12 years old". */
  private Optional<Phrase> age(Measured measured) {
    Optional<Phrase> after =
        measured.last() > measured.figure().last() || measured.first() == measured.figure().first()
            ? phrases.from(measured.last() + 1).filter(p -> p.first() == measured.last() + 1)
            : Optional.empty();
    return after.or(() -> before(measured.first() - 1));
  }

  /** The noun right after an attributive quantity, or behind "of" or "in". */
  private Optional<Phrase> local(Measured measured, Optional<Trends.Movement> movement) {
    int next = measured.last() + 1;
    boolean moved = movement.filter(m -> m.part() > measured.last()).isPresent();
    int at = moved ? movement.get().part() + 1 : next;
    if (parts.is(at, "of") || (parts.is(at, "in") && (moved || isAmount(measured)))) {
      Optional<Phrase> of = phrases.from(at + 1);
      if (of.isPresent()) {
        return of.map(phrases::withComplement);
      }
    }
    Optional<Phrase> attributive =
        phrases.from(next).filter(p -> p.first() == next && !moved).map(phrases::withComplement);
    return attributive.or(
        () ->
            LINKS.contains(parts.word(hedgeless(measured.first() - 1))) && movement.isEmpty()
                ? phrases.endingAt(hedgeless(measured.first() - 1) - 1).map(phrases::withHead)
                : Optional.empty());
  }

  private static boolean isAmount(Measured measured) {
    return measured.unit().kind() == Unit.Kind.CURRENCY;
  }

  /** The part before hedges and determiners that end with part {@code i}. */
  private int hedgeless(int i) {
    int at = i;
    while (at > i - 4
        && (parts.pos(at).equals("DT")
            || parts.pos(at).equals("RB")
            || parts.pos(at).startsWith("JJ")
            || parts.is(at, "estimated")
            || parts.is(at, "about")
            || parts.is(at, "around")
            || parts.is(at, "than"))) {
      at--;
    }
    return at;
  }

  /** What moved: the object before "by", else the subject of the verb. */
  private Optional<Phrase> moved(Trends.Movement movement, Measured measured) {
    if (movement.part() > measured.last()) {
      int after = movement.part() + 1;
      Optional<Phrase> of =
          parts.is(after, "in") || parts.is(after, "of")
              ? phrases.from(after + 1).map(phrases::withComplement)
              : Optional.empty();
      return of.or(() -> before(measured.first() - 1));
    }
    String next = parts.pos(movement.part() + 1);
    boolean transitive =
        parts.pos(movement.part()).startsWith("VB") || next.equals("PRP$") || next.equals("DT");
    Optional<Phrase> object =
        transitive
            ? phrases
                .from(movement.part() + 1)
                .filter(p -> p.last() < measured.first())
                .map(phrases::withComplement)
                .filter(p -> p.last() < measured.first())
            : Optional.empty();
    return object.or(() -> before(movement.part() - 1));
  }

  /** The last phrase of the clause that ends with part {@code end}. */
  private Optional<Phrase> before(int end) {
    for (int k = end; k > end - REACH && !parts.word(k).isEmpty(); k--) {
      if (BORDERS.contains(parts.word(k))) {
        break;
      }
      if (!taken[k] && phrases.isNoun(k)) {
        return phrases.endingAt(k).map(phrases::withHead);
      }
    }
    return Optional.empty();
  }
}
