package org.quotient.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the words of one article are written and what stands beside them, all through the article.
 *
 * <p>Method: the global features of Chieu and Ng 2002, Named entity recognition: a maximum entropy
 * approach using global information; their lists are left out.
 */
final class SeenWords {

  /** At most this many places of a word are kept. Judgement. */
  private static final int PLACES = 4;

  private static final int MAX_RUN = 8;

  private static final Set<String> SMALL_IN_TITLES =
      Set.of(
          "a", "an", "the", "and", "but", "or", "nor", "for", "of", "on", "in", "at", "to", "by",
          "as", "with", "from", "over", "into", "than", "via", "vs", "vs.", "is", "be", "his",
          "her", "its", "it", "he", "up", "out", "off", "after", "n't", "not");

  /** A place of a word with a capital, where the capital tells something. */
  record Place(int sentence, int index, String before, String after) {}

  /** Words with capitals in a row, in lower case. */
  record Run(List<String> words) {

    String last() {
      return words.get(words.size() - 1);
    }
  }

  /** What is known of a word. */
  static final class Seen {
    private int small;
    private int capital;
    private Run run;
    private final List<Place> places = new ArrayList<>();

    /** Whether it also stands in lower case. */
    boolean isSmall() {
      return small > 0;
    }

    /** Whether it has a capital where no sentence begins. */
    boolean isCapital() {
      return capital > 0;
    }

    List<Place> places() {
      return places;
    }

    /** The longest run of words with capitals that it stands in. */
    Optional<Run> run() {
      return Optional.ofNullable(run);
    }
  }

  private final Map<String, Seen> words = new HashMap<>();
  private final Map<String, Run> byInitials = new HashMap<>();

  /** Reads the sentences but {@code titles}, whose capitals say nothing. */
  SeenWords(List<String[]> sentences, Set<Integer> titles) {
    for (int s = 0; s < sentences.size(); s++) {
      if (!titles.contains(s)) {
        read(s, sentences.get(s));
      }
    }
  }

  /** What is known of {@code word}, which is in lower case. */
  Optional<Seen> word(String word) {
    return Optional.ofNullable(words.get(word));
  }

  /** The run of words that have these initials: "nra". */
  Optional<Run> initials(String initials) {
    return Optional.ofNullable(byInitials.get(initials));
  }

  private void read(int s, String[] sentence) {
    if (isHeadline(sentence)) {
      return;
    }
    for (int i = 0; i < sentence.length; i++) {
      String word = sentence[i];
      Seen seen = words.computeIfAbsent(word.toLowerCase(Locale.ROOT), k -> new Seen());
      if (Character.isLowerCase(word.codePointAt(0))) {
        seen.small++;
      } else if (i > 0 && Shape.isCapital(word) && !sentence[i - 1].equals("\"")) {
        seen.capital++;
        if (seen.places.size() < PLACES) {
          seen.places.add(new Place(s, i, at(sentence, i - 1), at(sentence, i + 1)));
        }
      }
    }
    readRuns(sentence);
  }

  /** Whether the capitals of a sentence say nothing: most of its words are written in them. */
  static boolean isHeadline(String[] sentence) {
    int capitals = 0;
    int letters = 0;
    for (String word : sentence) {
      boolean letter = Character.isLetter(word.codePointAt(0));
      letters += letter ? 1 : 0;
      capitals += letter && word.equals(word.toUpperCase(Locale.ROOT)) ? 1 : 0;
    }
    return letters > 1 && capitals * 4 >= letters * 3;
  }

  /** Whether a headline is written as titles are: all but its small words have a capital. */
  static boolean isTitle(String[] sentence) {
    for (String word : sentence) {
      if (Character.isLowerCase(word.codePointAt(0)) && !SMALL_IN_TITLES.contains(word)) {
        return false;
      }
    }
    return !isHeadline(sentence);
  }

  /**
   * The words of a title as the article writes them elsewhere: in lower case unless they have a
   * capital there too.
   */
  String[] asInArticle(String[] title) {
    String[] changed = title.clone();
    for (int i = 0; i < changed.length; i++) {
      String small = title[i].toLowerCase(Locale.ROOT);
      Seen seen = words.get(small);
      boolean name = seen != null && (seen.isCapital() || !seen.isSmall());
      if (!name && !Shape.isAllCapitals(title[i])) {
        changed[i] = small;
      }
    }
    return changed;
  }

  private static String at(String[] sentence, int i) {
    return i >= 0 && i < sentence.length ? sentence[i].toLowerCase(Locale.ROOT) : "";
  }

  private void readRuns(String[] sentence) {
    int i = 0;
    while (i < sentence.length) {
      int end = i;
      while (end < sentence.length && end - i < MAX_RUN && Shape.isCapital(sentence[end])) {
        end++;
      }
      if (end - i > 1) {
        addRun(sentence, i, end);
      }
      i = Math.max(end, i + 1);
    }
  }

  private void addRun(String[] sentence, int start, int end) {
    List<String> run = new ArrayList<>();
    StringBuilder initials = new StringBuilder();
    for (int i = start; i < end; i++) {
      run.add(sentence[i].toLowerCase(Locale.ROOT));
      initials.append(run.get(run.size() - 1).charAt(0));
    }
    Run made = new Run(List.copyOf(run));
    byInitials.putIfAbsent(initials.toString(), made);
    for (String word : run) {
      Seen seen = words.get(word);
      if (seen.run == null || seen.run.words().size() < run.size()) {
        seen.run = made;
      }
    }
  }
}
