package org.quotient.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sentences about what a reader should look at. */
final class Notes {

  /** Words of the longest number in letters. Judgement. */
  private static final int LONGEST = 8;

  private final Query query;

  Notes(Query query) {
    this.query = query;
  }

  /** The numbers of an indirect quotation that the best passage lacks. */
  List<String> missing(List<Candidate> candidates) {
    if (candidates.isEmpty()) {
      return List.of("no passage has similar words; it may have been said in others");
    }
    Set<BigDecimal> there = numbers(words(passage(candidates.get(0))));
    String lacking =
        numbers(words(query)).stream()
            .filter(number -> !there.contains(number))
            .map(BigDecimal::toPlainString)
            .collect(Collectors.joining(", "));
    return lacking.isEmpty() ? List.of() : List.of("the best passage lacks the number " + lacking);
  }

  private static List<String> words(Query query) {
    return IntStream.range(0, query.size()).mapToObj(query.words()::word).toList();
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    WordCutter cutter = new WordCutter(text, 0, text.length());
    while (cutter.next()) {
      words.add(cutter.word());
    }
    return words;
  }

  /** The values of the longest numbers in {@code words}. */
  private static Set<BigDecimal> numbers(List<String> words) {
    Set<BigDecimal> numbers = new LinkedHashSet<>();
    int i = 0;
    while (i < words.size()) {
      int end = Math.min(words.size(), i + LONGEST);
      while (end > i && NumberWords.value(words.subList(i, end)).isEmpty()) {
        end--;
      }
      if (end > i) {
        numbers.add(NumberWords.value(words.subList(i, end)).get());
      }
      i = Math.max(end, i + 1);
    }
    numbers.remove(BigDecimal.ONE); // "one" is seldom a number
    return numbers;
  }

  private static String passage(Candidate candidate) {
    return candidate.span().in(candidate.source().text());
  }
}
