package org.quotient.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WordCutterTest {

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    WordCutter cutter = new WordCutter(text, 0, text.length());
    while (cutter.next()) {
      words.add(cutter.word());
      assertThat(WordCutter.end(text, cutter.start())).isEqualTo(cutter.end());
    }
    return words;
  }

  /** The words of which one of {@code flags} is true. */
  private static List<String> flagged(String text, int flags) {
    List<String> words = new ArrayList<>();
    WordCutter cutter = new WordCutter(text, 0, text.length());
    while (cutter.next()) {
      if ((cutter.flags() & flags) != 0) {
        words.add(cutter.word());
      }
    }
    return words;
  }

  private static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("“Well-known,” he said.", "well known he said"),
        Arguments.of("Don’t — it's 'em dogs'", "don't it's em dogs"),
        Arguments.of("1,000 and 3.5 and 1,5 and 2:30", "1000 and 3.5 and 1 5 and 2 30"),
        Arguments.of("-5 or −$3 or 2019-20", "minus 5 or minus $ 3 or 2019 20"),
        Arguments.of("5% of €2 & 5½", "5 percent of € 2 and 5½"),
        Arguments.of("the U.S. at 3 p.m. by J.R. Ray", "the us at 3 pm by jr ray"),
        Arguments.of("end.Next", "end next"),
        Arguments.of("[T]he need[s] of do[n't] [not]", "the needs of don't not"),
        Arguments.of("co\u00ADop Zoe\u0308 Zo\u00EB", "coop zo\u00EB zo\u00EB"),
        Arguments.of("😀 李 \uD83D x", "李 x"),
        Arguments.of("… — “” []", ""),
        Arguments.of("", ""));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void wordsAre(String text, String words) {
    assertThat(String.join(" ", words(text))).isEqualTo(words);
  }

  @Test
  void sentencesAreTold() {
    assertThat(flagged("It rained. Mr. Lee left at 3 p.m. today! Why?\n\nso", WordCutter.SENTENCE))
        .containsExactly("it", "mr", "why", "so");
  }

  @Test
  void ellipsesAreTold() {
    assertThat(flagged("a … b ... c . . . d [...] e. f", WordCutter.ELLIPSIS))
        .containsExactly("b", "c", "d", "e");
  }

  @Test
  void bracketsAreTold() {
    assertThat(flagged("a [b c] d [E]f g[s] (h)", WordCutter.BRACKET))
        .containsExactly("b", "c", "ef", "gs");
    assertThat(flagged("a (b c) d", WordCutter.ROUND)).containsExactly("b", "c");
  }

  @Test
  void bracketThatNobodyClosesEndsWithTheLine() {
    assertThat(flagged("a [b c\nd", WordCutter.BRACKET)).containsExactly("b", "c");
  }
}
