package org.quotient.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeenWordsTest {

  private static SeenWords seen(String... sentences) {
    return new SeenWords(Stream.of(sentences).map(s -> s.split(" ", -1)).toList(), Set.of());
  }

  @Test
  void titleKeepsTheCapitalsThatTheArticleHas() {
    SeenWords seen = seen("Yesterday Kelmouth closed the piers .", "The NPB said so in Kelmouth .");
    assertThat(seen.asInArticle("Kelmouth Shuts Piers as NPB Warns".split(" ", -1)))
        .containsExactly("Kelmouth", "shuts", "piers", "as", "NPB", "warns");
  }

  @ParameterizedTest
  @CsvSource({
    "Kelmouth Shuts Its Piers, true",
    "Kelmouth shuts its piers, false",
    "KELMOUTH SHUTS ITS PIERS, false",
  })
  void titleIsToldByItsCapitals(String headline, boolean title) {
    assertThat(SeenWords.isTitle(headline.split(" ", -1))).isEqualTo(title);
  }

  @Test
  void sentenceInCapitalsSaysNothingOfItsWords() {
    SeenWords seen = seen("PIERS CLOSED IN KELMOUTH", "The piers were closed .");
    assertThat(seen.word("kelmouth")).isEmpty();
    assertThat(seen.word("piers").orElseThrow().isCapital()).isFalse();
  }

  @Test
  void initialsStandForWordsWithCapitals() {
    SeenWords seen = seen("She led the National Pier Board for years .");
    assertThat(seen.initials("npb").orElseThrow().words())
        .isEqualTo(List.of("national", "pier", "board"));
  }
}
