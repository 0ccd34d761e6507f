package org.quotient.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.quotient.document.Span;

/** What the passages that cover a quotation make of it. */
final class Judgement {

  /** Part of a quotation's weight that must be the same to call it altered. Judgement. */
  private static final double MIN_SAME = 0.5;

  /** Part of its words that must be the same together with a neighbour. Judgement. */
  private static final double MIN_SOLID = 0.4;

  /** Words on each side of a jump; with fewer it is a chance. Judgement. */
  private static final int MIN_SIDE = 3;

  private final SourceIndex index;
  private final Speakers speakers;
  private final Quoted quoted;
  private final Query query;
  private final List<Alignment> pieces;
  private final Edits edits;
  private final Set<Difference> differences = EnumSet.noneOf(Difference.class);
  private final Set<String> notes = new LinkedHashSet<>();
  private boolean acrossSpeakers;

  Judgement(
      SourceIndex index, Speakers speakers, Quoted quoted, Query query, List<Alignment> pieces) {
    this.index = index;
    this.speakers = speakers;
    this.quoted = quoted;
    this.query = query;
    this.pieces = pieces;
    this.edits = new Edits(index, query);
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
    Tiling tiling = new Tiling(index, query);
    for (Alignment piece : pieces) {
      solid += tiling.count(piece);
      for (int i = piece.a(); i < piece.b(); i++) {
        same += sameness(piece, i);
      }
    }
    return counted > 0 && same >= MIN_SAME * all && solid >= Math.max(2, MIN_SOLID * counted);
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
    firstOf(pieces.get(0)).ifPresent(this::lookBefore);
    Verdict verdict = verdict();
    boolean other = compareSpeakers(passages);
    if (other && (verdict == Verdict.VERBATIM || verdict == Verdict.MARKS)) {
      verdict = Verdict.OTHER_SPEAKER;
    }
    return new Finding(quoted, verdict, passages, differences, List.of(), new ArrayList<>(notes));
  }

  /**
   * A negation just before the words is told; if the quotation makes these the start of a sentence,
   * it is one that was left out: "Don't raise taxes" as "Raise taxes".
   */
  private void lookBefore(int first) {
    Optional<String> negation = index.negationBefore(first);
    if (negation.isPresent()) {
      notes.add("in the source “" + negation.get() + "” stands just before these words");
      int ours = quoted.text().codePointAt(query.words().span(0, 0).start());
      String theirs = index.span(first, first).in(sourceOf(first).text());
      if (Character.isUpperCase(ours) && Character.isLowerCase(theirs.codePointAt(0))) {
        differences.add(Difference.WORDS);
      }
    }
  }

  private Source sourceOf(int position) {
    return index.sources().get(index.sourceOf(position));
  }

  private Verdict verdict() {
    if (pieces.size() > 1) {
      return isBackward() ? Verdict.OUT_OF_ORDER : Verdict.SPLICED;
    }
    if (acrossSpeakers || differences.contains(Difference.JUMP)) {
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
    int from = Integer.MAX_VALUE;
    int to = -1;
    for (Group group : groups) {
      Optional<Difference> difference = edits.difference(group);
      if (difference.equals(Optional.of(Difference.JUMP)) && !isJump(groups, group)) {
        difference = Optional.of(Difference.WORDS);
      }
      difference.ifPresent(differences::add);
      if (difference.equals(Optional.of(Difference.JUMP))) {
        notes.add((group.to() - group.from()) + " words of the source are left out");
      }
      if (edits.isHidden(group)) {
        notes.add("what is left out has a negation");
      }
      if (group.same()) {
        compareCharacters(group);
      }
      all.add(new Edit(quotedSpan(group), sourceSpan(group), difference));
      if (group.from() < group.to()) {
        from = Math.min(from, group.from());
        to = Math.max(to, group.to());
      }
    }
    Source source = sourceOf(from);
    Span span = index.span(from, to - 1);
    return new Passage(source, span, speaker(piece, source, span), all);
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

  private Optional<String> speaker(Alignment piece, Source source, Span span) {
    Set<String> labels = new LinkedHashSet<>();
    IntStream.range(piece.a(), piece.b())
        .filter(i -> piece.same(i, query, index))
        .forEach(i -> labels.add(index.label(piece.at(i)).orElse("")));
    if (labels.size() > 1) {
      acrossSpeakers = true;
      notes.add("the words run across speakers: " + String.join(", ", labels));
      return Optional.of(String.join(", ", labels));
    }
    return labels.stream()
        .filter(label -> !label.isEmpty())
        .findFirst()
        .or(() -> quoted.speaker().isEmpty() ? Optional.empty() : speakers.at(source, span));
  }

  /** Whether a passage has another speaker than the quotation. */
  private boolean compareSpeakers(List<Passage> passages) {
    boolean other = false;
    for (Passage passage : passages) {
      if (quoted.speaker().isEmpty() || passage.speaker().isEmpty() || acrossSpeakers) {
        continue;
      }
      String ours = quoted.speaker().get();
      String theirs = passage.speaker().get();
      SpeakerNames.Answer answer = SpeakerNames.compare(ours, theirs);
      other |= answer == SpeakerNames.Answer.OTHER;
      if (answer == SpeakerNames.Answer.OTHER) {
        notes.add("in the source " + theirs + " says this, not " + ours);
      } else if (answer == SpeakerNames.Answer.UNKNOWN) {
        notes.add("the source has “" + theirs + "”; whether that is " + ours + " must be seen");
      }
    }
    return other;
  }
}
