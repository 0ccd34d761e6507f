package org.quotient.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.quotient.document.Span;

/** What the passages that cover a quotation make of it. */
final class Judgement {

  /** Part of a quotation's weight that must be the same to call it altered. Judgement. */
  private static final double MIN_SAME = 0.5;

  /** Part of its words that must be the same together with a neighbour. Judgement. */
  private static final double MIN_SOLID = 0.4;

  /** Words of a quotation of which more must be the same. Judgement. */
  private static final int SHORT = 8;

  /** Part of a short quotation's words that must be the same. Judgement. */
  private static final double MIN_EQUAL = 0.6;

  /** Words on each side of a jump; with fewer it is a chance. Judgement. */
  private static final int MIN_SIDE = 3;

  private final SourceIndex index;
  private final Quoted quoted;
  private final Query query;
  private final List<Alignment> pieces;
  private final Edits edits;
  private final Set<Difference> differences = EnumSet.noneOf(Difference.class);
  private final Set<String> notes = new LinkedHashSet<>();
  private final PassageSpeakers passageSpeakers;

  Judgement(
      SourceIndex index, Speakers speakers, Quoted quoted, Query query, List<Alignment> pieces) {
    this.index = index;
    this.quoted = quoted;
    this.query = query;
    this.pieces = pieces;
    this.edits = new Edits(index, query);
    this.passageSpeakers = new PassageSpeakers(index, speakers, quoted, notes);
  }

  /** Whether enough of the quotation stands in the sources. */
  boolean isFound() {
    double all = 0;
    double same = 0;
    int counted = 0;
    for (int i = 0; i < query.size(); i++) {
      if (!query.words().is(WordCutter.BRACKET, i)) {
        all += index.weight(query.number(i));
        counted++;
      }
    }
    int solid = 0;
    int equal = 0;
    Tiling tiling = new Tiling(index, query);
    for (Alignment piece : pieces) {
      solid += tiling.count(piece);
      for (int i = piece.a(); i < piece.b(); i++) {
        double sameness = sameness(piece, i);
        same += sameness;
        equal += sameness > 0 && piece.same(i, query, index) ? 1 : 0;
      }
    }
    boolean enough = counted > SHORT || equal >= MIN_EQUAL * counted;
    return enough && same >= MIN_SAME * all && solid >= Math.max(2, MIN_SOLID * counted);
  }

  private double sameness(Alignment piece, int i) {
    int number = query.number(i);
    if (piece.at(i) == Alignment.ALONE || query.words().is(WordCutter.BRACKET, i)) {
      return 0;
    }
    if (piece.same(i, query, index)) {
      return index.weight(number);
    }
    boolean stem = index.stem(number) == index.stem(index.word(piece.at(i)));
    return stem && number != SourceIndex.UNKNOWN ? index.weight(number) / 2 : 0;
  }

  /** The finding; only if {@link #isFound()}. */
  Finding finding() {
    List<Passage> passages = new ArrayList<>();
    for (Alignment piece : pieces) {
      passages.add(passage(piece));
    }
    Verdict verdict = verdict();
    boolean other = passageSpeakers.areOther(passages);
    if (other && (verdict == Verdict.VERBATIM || verdict == Verdict.MARKS)) {
      verdict = Verdict.OTHER_SPEAKER;
    }
    return new Finding(quoted, verdict, passages, differences, List.of(), new ArrayList<>(notes));
  }

  /**
   * A negation just before the words is told; if the quotation makes these the start of a sentence,
   * it is one that was left out: "Don't raise taxes" as "Raise taxes".
   */
  private Optional<Edit> leftOutBefore(int first) {
    OptionalInt negation = index.negationBefore(first);
    if (negation.isEmpty()) {
      return Optional.empty();
    }
    int position = negation.getAsInt();
    notes.add("in the source “" + index.text(position) + "” stands just before these words");
    int ours = quoted.text().codePointAt(query.words().span(0, 0).start());
    String theirs = index.span(first, first).in(sourceOf(first).text());
    return Character.isUpperCase(ours) && Character.isLowerCase(theirs.codePointAt(0))
        ? Optional.of(
            new Edit(
                Optional.empty(),
                Optional.of(index.span(position, first - 1)),
                Optional.of(Difference.WORDS)))
        : Optional.empty();
  }

  private Source sourceOf(int position) {
    return index.sources().get(index.sourceOf(position));
  }

  private Verdict verdict() {
    if (pieces.size() > 1) {
      return isBackward() ? Verdict.OUT_OF_ORDER : Verdict.SPLICED;
    }
    if (passageSpeakers.areSeveral() || differences.contains(Difference.JUMP)) {
      return Verdict.SPLICED;
    }
    if (differences.contains(Difference.WORDS)) {
      return Verdict.ALTERED;
    }
    return differences.isEmpty() ? Verdict.VERBATIM : Verdict.MARKS;
  }

  /** Whether all pieces are of one source and one stands there before its predecessor. */
  private boolean isBackward() {
    List<Integer> firsts = pieces.stream().flatMap(piece -> firstOf(piece).stream()).toList();
    boolean one = firsts.stream().map(index::sourceOf).distinct().count() == 1;
    boolean backward = false;
    for (int i = 1; i < firsts.size(); i++) {
      int gap = firsts.get(i) - firsts.get(i - 1);
      backward |= gap < 0;
      String apart = Math.abs(gap) + " words " + (gap < 0 ? "before" : "after");
      notes.add(
          index.sourceOf(firsts.get(i)) == index.sourceOf(firsts.get(i - 1))
              ? "part " + (i + 1) + " begins " + apart + " part " + i + " in the source"
              : "parts " + i + " and " + (i + 1) + " are of different sources");
    }
    return one && backward;
  }

  private Optional<Integer> firstOf(Alignment piece) {
    return IntStream.range(piece.a(), piece.b())
        .filter(i -> piece.same(i, query, index))
        .mapToObj(piece::at)
        .findFirst();
  }

  private Passage passage(Alignment piece) {
    List<Group> groups = edits.groups(piece);
    List<Edit> all = new ArrayList<>();
    if (piece.a() == 0 && groups.get(0).same()) {
      leftOutBefore(groups.get(0).from()).ifPresent(all::add);
    }
    for (Group group : groups) {
      all.add(edit(groups, group));
    }
    all.forEach(edit -> edit.difference().ifPresent(differences::add));
    Span span =
        all.stream().flatMap(edit -> edit.source().stream()).reduce(Span::union).orElseThrow();
    Source source = sourceOf(firstOf(piece).orElseThrow());
    return new Passage(source, span, passageSpeakers.of(piece, query, source, span), all);
  }

  private Edit edit(List<Group> groups, Group group) {
    Optional<Difference> difference = edits.difference(group);
    if (difference.equals(Optional.of(Difference.JUMP)) && !isJump(groups, group)) {
      difference = Optional.of(Difference.WORDS);
    }
    if (difference.equals(Optional.of(Difference.JUMP))) {
      notes.add((group.to() - group.from()) + " words of the source are left out");
    }
    if (edits.isHidden(group)) {
      notes.add("what is left out has a negation");
    }
    if (group.same()) {
      compareCharacters(group);
    }
    return new Edit(quotedSpan(group), sourceSpan(group), difference);
  }

  private static boolean isJump(List<Group> groups, Group jump) {
    int before = 0;
    int after = 0;
    for (Group group : groups) {
      int same = group.same() ? group.b() - group.a() : 0;
      before += group.b() <= jump.a() ? same : 0;
      after += group.a() >= jump.b() ? same : 0;
    }
    return before >= MIN_SIDE && after >= MIN_SIDE;
  }

  private Optional<Span> quotedSpan(Group group) {
    return group.a() < group.b()
        ? Optional.of(query.words().span(group.a(), group.b() - 1))
        : Optional.empty();
  }

  private Optional<Span> sourceSpan(Group group) {
    return group.from() < group.to()
        ? Optional.of(index.span(group.from(), group.to() - 1))
        : Optional.empty();
  }

  /** Compares words that are the same character by character, each part by itself. */
  private void compareCharacters(Group group) {
    int first = group.a();
    for (int i = group.a() + 1; i <= group.b(); i++) {
      if (i == group.b() || query.words().is(QuotedWords.PART, i)) {
        int shift = group.from() - group.a();
        String theirs = index.span(first + shift, i - 1 + shift).in(sourceOf(group.from()).text());
        Characters.compare(query.words().span(first, i - 1).in(quoted.text()), theirs)
            .ifPresent(differences::add);
        first = i;
      }
    }
  }
}
