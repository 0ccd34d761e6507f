package org.quotient.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells in what the words of an alignment differ, and whether the quotation owns up to it. */
final class Edits {

  /** Words that an ellipsis or an interruption may stand for. Judgement. */
  static final int MOST_OMITTED = 100;

  /** Words that brackets may stand for. Judgement. */
  private static final int MOST_REPLACED = 8;

  /** A closing quotation mark, after a word and no blank. */
  private static final Pattern CLOSES = Pattern.compile("[^\\s“«]*[”»\"]");

  /** An opening quotation mark, in the same paragraph. */
  private static final Pattern OPENS =
      Pattern.compile("\\A(?!(?s:.*)\\n\\s*\\n)(?s:.*?)(?:[“«]|\\s\"\\S*\\z)");

  /** Words that a source puts between two parts of a quotation. Judgement. */
  private static final int MOST_ATTRIBUTION = 25;

  /** From so many words left out without a mark on, two parts are joined. Judgement. */
  private static final int JUMP = 8;

  /** The same, if a sentence ends between the parts. Judgement. */
  private static final int JUMP_OVER_SENTENCE = 4;

  private final SourceIndex index;
  private final Query query;
  private final QuotedWords words;

  Edits(SourceIndex index, Query query) {
    this.index = index;
    this.query = query;
    this.words = query.words();
  }

  /** The groups of {@code alignment} in order. */
  List<Group> groups(Alignment alignment) {
    List<Group> groups = new ArrayList<>();
    int i = alignment.a();
    int next = alignment.first().orElse(0);
    while (i < alignment.b()) {
      boolean same = alignment.same(i, query, index);
      if (same && alignment.at(i) > next) {
        groups.add(new Group(i, i, next, alignment.at(i), false));
        next = alignment.at(i);
      } else if (same) {
        int end = i;
        while (end < alignment.b()
            && alignment.same(end, query, index)
            && alignment.at(end) == next) {
          end++;
          next++;
        }
        groups.add(new Group(i, end, next - (end - i), next, true));
        i = end;
      } else {
        int end = i;
        int last = next;
        while (end < alignment.b() && !alignment.same(end, query, index)) {
          last = Math.max(last, alignment.at(end) + 1);
          end++;
        }
        int to = end < alignment.b() ? alignment.at(end) : last;
        groups.add(new Group(i, end, next, to, false));
        next = to;
        i = end;
      }
    }
    return groups;
  }

  /** What differs in {@code group}; nothing if its words are the same. */
  Optional<Difference> difference(Group group) {
    if (group.same()) {
      return Optional.empty();
    }
    List<Integer> source =
        IntStream.range(group.from(), group.to()).filter(p -> !isFree(p)).boxed().toList();
    boolean bracketed =
        IntStream.range(group.a(), group.b()).allMatch(i -> words.is(WordCutter.BRACKET, i));
    if (group.a() == group.b() && source.isEmpty()) {
      return Optional.of(freeKind(group));
    }
    if (bracketed) {
      return Optional.of(marked(group, source));
    }
    List<String> quotedWords = IntStream.range(group.a(), group.b()).mapToObj(words::word).toList();
    return Optional.of(spelled(quotedWords, source.stream().map(index::text).toList()));
  }

  /** Whether the word at {@code position} may be left out; never what turns or counts. */
  private boolean isFree(int position) {
    if (!index.is(SourceIndex.FREE, position)) {
      return false;
    }
    String word = index.text(position);
    return !WordKinds.isNegation(word) && !(WordKinds.isNumber(word) && !isStamp(position));
  }

  /** Whether all words in the brackets around {@code position} are numbers: "[01:12:30]". */
  private boolean isStamp(int position) {
    boolean letters = false;
    for (int p = Math.max(0, position - 2); p < Math.min(index.size(), position + 3); p++) {
      boolean near = index.is(WordCutter.BRACKET, p);
      letters |= near && !index.text(p).chars().allMatch(c -> c >= '0' && c <= '9');
    }
    return index.is(WordCutter.BRACKET, position) && !letters;
  }

  private Difference freeKind(Group group) {
    return IntStream.range(group.from(), group.to())
            .anyMatch(p -> WordKinds.isHesitation(index.text(p)))
        ? Difference.HESITATION
        : Difference.DIRECTION;
  }

  /** What differs where the quotation has an ellipsis, an interruption, brackets or nothing. */
  private Difference marked(Group group, List<Integer> source) {
    boolean isBreak = group.b() < words.size() && words.isBreak(group.b());
    for (int i = group.a() + 1; i <= group.b() && i < words.size(); i++) {
      isBreak |= words.isBreak(i);
    }
    isBreak |= group.a() < group.b() && words.isBreak(group.a());
    boolean brackets = group.a() < group.b();
    if (!isBreak && !brackets && isAttribution(group)) {
      return Difference.ATTRIBUTION;
    }
    if (!isBreak && !brackets) {
      return isJump(group, source) ? Difference.JUMP : Difference.WORDS;
    }
    if (source.size() > (isBreak ? MOST_OMITTED : MOST_REPLACED)) {
      return isBreak ? Difference.JUMP : Difference.WORDS;
    }
    if (turnsMeaning(group, source, isBreak)) {
      return Difference.WORDS;
    }
    if (brackets) {
      return Difference.BRACKETS;
    }
    return words.is(WordCutter.ELLIPSIS, group.b()) ? Difference.ELLIPSIS : Difference.INTERRUPTION;
  }

  /** Whether an ellipsis, an interruption or brackets in {@code group} hide a negation. */
  boolean isHidden(Group group) {
    return !group.same()
        && difference(group).equals(Optional.of(Difference.WORDS))
        && isMarked(group)
        && IntStream.range(group.from(), group.to())
            .anyMatch(p -> WordKinds.isNegation(index.text(p)));
  }

  private boolean isMarked(Group group) {
    return IntStream.rangeClosed(group.a(), Math.min(group.b(), words.size() - 1))
        .anyMatch(i -> words.isBreak(i) || (i < group.b() && words.is(WordCutter.BRACKET, i)));
  }

  /** Whether the words left out are one clause between a closing and an opening quotation mark. */
  private boolean isAttribution(Group group) {
    boolean between =
        group.to() - group.from() <= MOST_ATTRIBUTION
            && group.to() < index.size()
            && CLOSES.matcher(index.before(group.from())).lookingAt()
            && OPENS.matcher(index.before(group.to())).find();
    return between
        && IntStream.range(group.from() + 1, group.to())
            .noneMatch(p -> index.is(WordCutter.SENTENCE | SourceIndex.TURN, p))
        && IntStream.range(group.from(), group.to())
            .noneMatch(p -> WordKinds.isNegation(index.text(p)));
  }

  private boolean isJump(Group group, List<Integer> source) {
    boolean sentence =
        IntStream.rangeClosed(group.from(), Math.min(group.to(), index.size() - 1))
            .anyMatch(p -> index.is(WordCutter.SENTENCE, p));
    return source.size() >= (sentence ? JUMP_OVER_SENTENCE : JUMP);
  }

  /**
   * Whether a negation is hidden within a sentence, or brackets have another negation or number
   * than the source.
   */
  private boolean turnsMeaning(Group group, List<Integer> source, boolean isBreak) {
    Set<String> ours = new HashSet<>();
    Set<String> theirs = new HashSet<>();
    IntStream.range(group.a(), group.b()).mapToObj(words::word).forEach(ours::add);
    source.stream().map(index::text).forEach(theirs::add);
    boolean sentence =
        IntStream.rangeClosed(group.from(), Math.min(group.to(), index.size() - 1))
            .anyMatch(p -> index.is(WordCutter.SENTENCE, p));
    if (isBreak && sentence && ours.isEmpty()) {
      return false;
    }
    boolean negated = ours.stream().anyMatch(WordKinds::isNegation);
    boolean negatedThere = theirs.stream().anyMatch(WordKinds::isNegation);
    ours.removeIf(word -> !WordKinds.isNumber(word));
    theirs.removeIf(word -> !WordKinds.isNumber(word));
    boolean number = !isBreak && !theirs.isEmpty() && !theirs.equals(ours);
    return negated != negatedThere || number;
  }

  /** Whether words that are not the same are the same words written otherwise. */
  private static Difference spelled(List<String> quoted, List<String> source) {
    boolean turning =
        quoted.stream().anyMatch(WordKinds::isNegation)
            != source.stream().anyMatch(WordKinds::isNegation);
    boolean number =
        quoted.stream().anyMatch(WordKinds::isNumber)
            || source.stream().anyMatch(WordKinds::isNumber);
    if (number) {
      Optional<?> value = NumberWords.value(quoted);
      return value.isPresent() && value.equals(NumberWords.value(source))
          ? Difference.NUMBER_STYLE
          : Difference.WORDS;
    }
    return !turning && String.join("", quoted).equals(String.join("", source))
        ? Difference.SPELLING
        : Difference.WORDS;
  }
}
