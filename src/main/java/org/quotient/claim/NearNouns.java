package org.quotient.claim;

import java.util.Optional;
import java.util.Set;
import org.quotient.claim.Phrases.Phrase;
import org.quotient.document.Unit;

/** Nouns and verbs beside a quantity that tell what it measures. */
final class NearNouns {

  /** Parts looked at on either side. Judgement. */
  private static final int REACH = 16;

  private static final Set<String> LINKS =
      Set.of("of", "at", "by", "with", "to", "for", "from", "under", "over", "in", "worth");

  private static final Set<String> BORDERS =
      Set.of(";", ":", "\"", "“", "”", "--", "—", "``", "''");

  private static final Set<String> LIGHT =
      Set.of("be", "have", "do", "rise", "fall", "total", "reach", "take", "last", "spend", "say");

  private static final Set<String> PRONOUNS =
      Set.of("them", "these", "those", "whom", "which", "us");

  private static final Set<String> DIRECTIONS =
      Set.of(
          "from",
          "north",
          "south",
          "east",
          "west",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "off",
          "above",
          "below",
          "away",
          "prior",
          "preceding",
          "inside",
          "outside");

  private final Parts parts;
  private final Phrases phrases;
  private final Clauses clauses;
  private final boolean[] taken;

  NearNouns(Parts parts, Phrases phrases, Clauses clauses, boolean[] taken) {
    this.parts = parts;
    this.phrases = phrases;
    this.clauses = clauses;
    this.taken = taken;
  }

  /** The counted noun with its complement; of "a 12-nation summit" the summit. */
  Phrase counted(Measured measured) {
    Phrase noun = measured.noun().orElseThrow();
    boolean joined = parts.isJoined(noun.last()) && noun.last() > measured.figure().last();
    Optional<Phrase> attributed = joined ? startingAt(noun.last() + 1) : Optional.empty();
    return attributed.orElseGet(() -> phrases.withComplement(noun));
  }

  private Optional<Phrase> startingAt(int i) {
    return phrases.from(i).filter(p -> p.first() == i);
  }

  /** "75 of them". */
  boolean isPronoun(Measured measured) {
    int next = measured.last() + 1;
    return parts.is(next, "of") && PRONOUNS.contains(parts.word(next + 1));
  }

  /** The name or noun that ends with part {@code i}, brackets behind it not counted. */
  Optional<Phrase> adjacent(int i) {
    int end = parts.is(i, ")") && parts.is(i - 2, "(") ? i - 3 : i;
    return taken[Math.max(end, 0)] ? Optional.empty() : phrases.endingAt(end);
  }

  /** "left 83 missing", "killed 15", "two were policemen": what is told of those counted. */
  Optional<Phrase> state(Measured measured) {
    int next = measured.last() + 1;
    String pos = parts.pos(next);
    if (pos.equals("VBN") || pos.equals("JJ")) {
      return Optional.of(new Phrase(next, next));
    }
    if (parts.lemma(next).equals("be")) {
      int at = parts.is(next + 1, "to") && parts.is(next + 2, "be") ? next + 3 : next + 1;
      at = parts.pos(at).equals("IN") || parts.pos(at).startsWith("RB") ? at + 1 : at;
      return phrases.from(at).or(() -> happened(measured));
    }
    return pos.startsWith("VB") || pos.equals("MD")
        ? happened(measured)
        : verb(hedgeless(measured.first() - 1));
  }

  /** "invested 5 million": what the money was for. */
  Optional<Phrase> deed(Measured measured) {
    int at = hedgeless(measured.first() - 1);
    return verb(parts.pos(at).equals("RP") ? at - 1 : at);
  }

  /** "doubled its forecast", "raised rates three times". */
  Optional<Phrase> multiplied(Measured measured) {
    Optional<Phrase> object =
        parts.pos(measured.last()).startsWith("VB")
            ? phrases.from(measured.last() + 1).map(phrases::withComplement)
            : Optional.empty();
    return object.or(
        () -> {
          boolean occasions = measured.unit().kind() == Unit.Kind.COUNT;
          int verb = occasions ? clauses.verbBefore(measured.first()) : -1;
          return verb < 0 ? Optional.empty() : verb(verb);
        });
  }

  private Optional<Phrase> verb(int i) {
    boolean verb = parts.pos(i).startsWith("VB") && !LIGHT.contains(parts.lemma(i));
    return verb ? Optional.of(new Phrase(i, i)) : Optional.empty();
  }

  /** "12 people had died", "killing 31 people": what the people counted did or suffered. */
  Optional<Phrase> happened(Measured measured) {
    int end = Math.max(measured.last(), measured.noun().map(Phrase::last).orElse(-1));
    for (int k = end + 1; k < end + REACH && !parts.word(k).isEmpty(); k++) {
      String pos = parts.pos(k);
      boolean passed = pos.startsWith("W") || pos.equals("MD") || pos.startsWith("RB");
      if ((pos.startsWith("VB") && !LIGHT.contains(parts.lemma(k)))
          || (pos.equals("JJ") && !phrases.isNoun(k + 1))) {
        return Optional.of(new Phrase(k, k));
      }
      if (!passed && !pos.startsWith("VB")) {
        break;
      }
    }
    return verb(hedgeless(measured.first() - 1));
  }

  /** "a 41-year-old woman", "Ode, 75,", "the boy was 12 years old". */
  Optional<Phrase> age(Measured measured) {
    boolean adjective =
        measured.last() > measured.figure().last() || measured.first() == measured.figure().first();
    Optional<Phrase> after = adjective ? startingAt(measured.last() + 1) : Optional.empty();
    return after
        .or(() -> apposed(measured.first() - 1))
        .or(() -> clauses.subjectBefore(measured.first(), false))
        .or(() -> before(measured.first() - 1));
  }

  /** "Ode, 75": the name right before a comma or a bracket. */
  private Optional<Phrase> apposed(int i) {
    return parts.is(i, ",") || parts.is(i, "(") ? phrases.endingAt(i - 1) : Optional.empty();
  }

  /** The noun right after an attributive quantity, or behind "of" or "in", or before "of". */
  Optional<Phrase> beside(Measured measured, Optional<Trends.Movement> movement) {
    int next = afterBracket(measured.last() + 1);
    boolean moved = movement.filter(m -> m.part() > measured.last()).isPresent();
    int at = moved ? movement.get().part() + 1 : next;
    boolean amount = moved || measured.unit().kind() == Unit.Kind.CURRENCY;
    if (parts.is(at, "of") || ((parts.is(at, "in") || parts.is(at, "for")) && amount)) {
      Optional<Phrase> of = phrases.from(at + 1);
      if (of.isPresent()) {
        return of.map(phrases::withComplement);
      }
    }
    if (moved) {
      int part = movement.get().part();
      return parts.pos(part).startsWith("NN")
          ? Optional.of(new Phrase(part, part))
          : Optional.empty();
    }
    return distant(measured, next)
        .or(() -> startingAt(next).map(phrases::withComplement))
        .or(() -> linked(measured, movement))
        .or(
            () ->
                parts.is(measured.first() - 1, "(")
                    ? adjacent(measured.first() - 2)
                    : Optional.empty());
  }

  /** "5 kilometres west of the port": the port. */
  private Optional<Phrase> distant(Measured measured, int next) {
    Unit.Kind kind = measured.unit().kind();
    if ((kind != Unit.Kind.MEASURE && kind != Unit.Kind.DURATION)
        || !DIRECTIONS.contains(parts.word(next))) {
      return Optional.empty();
    }
    boolean more =
        parts.is(next + 1, "of") || parts.is(next + 1, "from") || parts.is(next + 1, "to");
    return phrases.from(more ? next + 2 : next + 1);
  }

  /** "8 billion dollars (6 billion euros)": what stands behind the bracket. */
  private int afterBracket(int i) {
    if (!parts.is(i, "(")) {
      return i;
    }
    for (int k = i + 1; k < i + REACH && !parts.word(k).isEmpty(); k++) {
      if (parts.is(k, ")")) {
        return k + 1;
      }
    }
    return i;
  }

  /** "a population of 5 million": the noun before "of". */
  Optional<Phrase> whole(Measured measured) {
    int link = hedgeless(measured.first() - 1);
    return parts.is(link, "of") || parts.is(link, "worth")
        ? phrases.endingAt(clauses.skipDates(link - 1)).map(clauses::chainHead)
        : Optional.empty();
  }

  /** "a profit of 5 million", "growth in France of 2 percent". */
  private Optional<Phrase> linked(Measured measured, Optional<Trends.Movement> movement) {
    int link = hedgeless(measured.first() - 1);
    boolean verbal =
        movement.isPresent()
            && (!parts.pos(movement.get().part()).startsWith("NN") || !parts.is(link, "of"));
    return LINKS.contains(parts.word(link)) && !verbal
        ? phrases.endingAt(clauses.skipDates(link - 1)).map(clauses::chainHead)
        : Optional.empty();
  }

  /** The part before hedges and determiners that end with part {@code i}. */
  private int hedgeless(int i) {
    int at = i;
    while (at > i - 4
        && (parts.pos(at).equals("DT")
            || parts.pos(at).startsWith("RB")
            || parts.pos(at).startsWith("JJ")
            || parts.isSymbol(at)
            || (parts.is(at, "at") && parts.is(at + 1, "least"))
            || (parts.is(at, "to") && parts.is(at - 1, "up"))
            || (parts.is(at, "up") && parts.is(at + 1, "to"))
            || parts.is(at, "estimated")
            || parts.is(at, "about")
            || parts.is(at, "around")
            || parts.is(at, "total")
            || parts.is(at, "than"))) {
      at--;
    }
    return at;
  }

  /** What lasts: "praying" of "a week praying", "prison" of "two years in prison", the verb. */
  Optional<Phrase> event(Measured measured) {
    int next = measured.last() + 1;
    if (parts.pos(next).equals("VBG")) {
      return Optional.of(new Phrase(next, next));
    }
    if (parts.pos(next).equals("TO") && parts.pos(next + 1).equals("VB")) {
      return Optional.of(new Phrase(next + 1, next + 1));
    }
    boolean place = parts.is(next, "in") || parts.is(next, "at");
    Optional<Phrase> where = place ? phrases.from(next + 1) : Optional.empty();
    int verb = clauses.verbBefore(measured.first());
    return where.or(
        () -> verb < 0 ? phrases.from(parts.is(next, ",") ? next + 1 : next) : verb(verb));
  }

  /** What moved: the object before "by", else the subject of the verb. */
  Optional<Phrase> moved(Trends.Movement movement, Measured measured) {
    int part = movement.part();
    if (part > measured.last()) {
      return clauses.subjectBefore(measured.first(), true).or(() -> before(measured.first() - 1));
    }
    boolean particle = !parts.pos(part).startsWith("VB") && !parts.pos(part).startsWith("NN");
    if (particle) {
      boolean name = parts.is(part - 1, ",") && parts.pos(part - 2).startsWith("NNP");
      Optional<Phrase> beside = adjacent(name ? part - 2 : part - 1);
      if (beside.isPresent()) {
        return beside.map(clauses::chainHead);
      }
    }
    String next = parts.pos(part + 1);
    boolean transitive =
        parts.pos(part).startsWith("VB") || next.equals("PRP$") || next.equals("DT");
    Optional<Phrase> object =
        transitive
            ? phrases
                .from(part + 1)
                .filter(p -> p.last() < measured.first())
                .map(phrases::withComplement)
                .filter(p -> p.last() < measured.first())
            : Optional.empty();
    return object
        .or(() -> clauses.subjectBefore(parts.pos(part).startsWith("VB") ? part + 1 : part, true))
        .or(() -> before(part - 1));
  }

  /** The last phrase of the clause that ends with part {@code end}. */
  Optional<Phrase> before(int end) {
    for (int k = end; k > end - REACH && !parts.word(k).isEmpty(); k--) {
      if (BORDERS.contains(parts.word(k))) {
        break;
      }
      if (!taken[k] && phrases.isNoun(k)) {
        return phrases.endingAt(k).map(clauses::chainHead);
      }
    }
    return Optional.empty();
  }
}
