package org.quotient.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.quotient.document.Span;

/**
 * All words of all sources, one after the other, each with its number, its place and what stands
 * before it. Immutable; may be shared by threads.
 *
 * <p>A position is the index of a word among all. Speakers' labels in transcripts are no words.
 */
public final class SourceIndex {

  /** Number of a word that no source has. */
  static final int UNKNOWN = -1;

  /** The word is the first of a turn. */
  static final int TURN = 64;

  /** Words from a negation to what it turns round, at most. Judgement. */
  private static final int NEAR = 3;

  /** The word is a sound or a stage direction, which may be left out: "um", "[applause]". */
  static final int FREE = 32;

  private final List<Source> sources;
  private final int[] firsts;
  private final List<Turns> turns;
  private final int[] words;
  private final int[] starts;
  private final byte[] flags;
  private final Map<String, Integer> numbers;
  private final int[] counts;
  private final GramIndex grams;
  private final StemIndex stems;

  private SourceIndex(Builder builder) {
    sources = List.copyOf(builder.sources);
    turns = List.copyOf(builder.turns);
    builder.firsts.add(builder.words.size());
    words = builder.words.take();
    starts = builder.starts.take();
    firsts = builder.firsts.take();
    flags = Arrays.copyOf(builder.flags, words.length);
    builder.flags = new byte[1];
    numbers = builder.numbers;
    counts = new int[numbers.size()];
    for (int word : words) {
      counts[word]++;
    }
    grams = new GramIndex(words);
    stems = new StemIndex(words, numbers);
  }

  /** Gathers sources. */
  public static final class Builder {

    private final List<Source> sources = new ArrayList<>();
    private final List<Turns> turns = new ArrayList<>();
    private final IntList firsts = new IntList();
    private final IntList words = new IntList();
    private final IntList starts = new IntList();
    private byte[] flags = new byte[1 << 10];
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Adds a source. */
    public Builder add(Source source) {
      sources.add(source);
      firsts.add(words.size());
      Turns labels = Turns.of(source.text());
      turns.add(labels);
      int from = 0;
      for (Span label : labels.labels()) {
        words(source.text(), from, label.start());
        from = label.end();
      }
      words(source.text(), from, source.text().length());
      return this;
    }

    private void words(String text, int start, int end) {
      WordCutter cutter = new WordCutter(text, start, end);
      int more = TURN;
      while (cutter.next()) {
        String word = cutter.word();
        boolean free =
            WordKinds.isHesitation(word)
                || (cutter.flags() & WordCutter.BRACKET) != 0
                || ((cutter.flags() & WordCutter.ROUND) != 0 && WordKinds.isDirection(word));
        add(numbers.computeIfAbsent(word, w -> numbers.size()), cutter, more | (free ? FREE : 0));
        more = 0;
      }
    }

    private void add(int word, WordCutter cutter, int more) {
      if (words.size() == flags.length) {
        flags = Arrays.copyOf(flags, flags.length + (flags.length >> 1) + 1);
      }
      flags[words.size()] = (byte) (cutter.flags() | more);
      words.add(word);
      starts.add(cutter.start());
    }

    /** The index of what was added; the builder cannot be used again. */
    public SourceIndex build() {
      return new SourceIndex(this);
    }
  }

  /** Number of words in all sources. */
  public int size() {
    return words.length;
  }

  /** The sources in the order in which they were added. */
  public List<Source> sources() {
    return sources;
  }

  /** Number of {@code word}; {@link #UNKNOWN} if no source has it. */
  int number(String word) {
    return numbers.getOrDefault(word, UNKNOWN);
  }

  /** The number of the word at {@code position}. */
  int word(int position) {
    return words[position];
  }

  /** The stem of a word; {@link #UNKNOWN} of an unknown one. */
  int stem(int word) {
    return word == UNKNOWN ? UNKNOWN : stems.of(word);
  }

  /** How much it says that a word is the same: the rarer, the more; 1 to {@link #maxWeight}. */
  double weight(int word) {
    return word == UNKNOWN
        ? maxWeight()
        : Math.max(1, Math.log((double) words.length / counts[word]));
  }

  /** The weight of a word that stands once. */
  double maxWeight() {
    return Math.max(1, Math.log(words.length));
  }

  /** Positions at which three words in a row stand. */
  GramIndex grams() {
    return grams;
  }

  /** Positions at which words of a stem stand. */
  StemIndex stems() {
    return stems;
  }

  /** Whether something of {@code kinds} is true of the word at {@code position}. */
  boolean is(int kinds, int position) {
    return (flags[position] & kinds) != 0;
  }

  /** Index of the source that has {@code position}. */
  int sourceOf(int position) {
    int found = Arrays.binarySearch(firsts, position);
    int source = found >= 0 ? found : -found - 2;
    while (firsts[source + 1] == position) {
      source++; // sources without words
    }
    return source;
  }

  /** First position of a source. */
  int first(int source) {
    return firsts[source];
  }

  /** Position after the last of a source. */
  int end(int source) {
    return firsts[source + 1];
  }

  /** Where the words from {@code first} to {@code last} stand in the text of their source. */
  Span span(int first, int last) {
    String text = sources.get(sourceOf(first)).text();
    return new Span(starts[first], WordCutter.end(text, starts[last]));
  }

  /** The word at {@code position} as it is compared. */
  String text(int position) {
    String text = sources.get(sourceOf(position)).text();
    WordCutter cutter = new WordCutter(text, starts[position], text.length());
    cutter.next();
    return cutter.word();
  }

  /**
   * What stands between the word at {@code position}, which is not the first, and the one before.
   */
  String before(int position) {
    String text = sources.get(sourceOf(position)).text();
    int end = WordCutter.end(text, starts[position - 1]);
    return end <= starts[position] ? text.substring(end, starts[position]) : "";
  }

  /** Where a negation stands just before {@code position} in its sentence, if one does. */
  OptionalInt negationBefore(int position) {
    int start = first(sourceOf(position));
    for (int p = position - 1; p >= Math.max(start, position - NEAR); p--) {
      if (is(WordCutter.SENTENCE, p + 1)) {
        return OptionalInt.empty();
      }
      if (WordKinds.isNegation(text(p))) {
        return OptionalInt.of(p);
      }
    }
    return OptionalInt.empty();
  }

  /** Index of the turn that {@code position} stands in; -1 before the first, or without any. */
  int turn(int position) {
    List<Span> labels = turns.get(sourceOf(position)).labels();
    int low = -1;
    int high = labels.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (labels.get(middle).start() <= starts[position]) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The name in the label of the turn that {@code position} stands in. */
  Optional<String> label(int position) {
    int turn = turn(position);
    return turn < 0
        ? Optional.empty()
        : Optional.of(turns.get(sourceOf(position)).speakers().get(turn));
  }

  /** Whether {@code source} labels its speakers. */
  boolean isTranscript(Source source) {
    return !turns.get(sources.indexOf(source)).labels().isEmpty();
  }
}
