package org.quotient.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Texts with odd characters in odd places. */
class OddTextTest {

  private static final List<String> PIECES =
      List.of(
          "[",
          "]",
          "[x]",
          "(",
          ")",
          "“",
          "\"",
          "'",
          "’",
          "…",
          "...",
          ".",
          "-",
          "--",
          "%",
          "$",
          "5",
          "1,000",
          "3.5",
          "\n\n",
          "\r\n",
          "\t",
          "\u00A0",
          "\u00AD",
          "\u0000",
          "\u0301",
          "😀",
          "\uD83D",
          "\uDE00",
          "李",
          "Q: ",
          "\nQ: ",
          "\nANN LEE: ",
          " not ",
          " um ",
          "[T]h",
          "<b>");

  private final Random random = new Random(11);

  private String odd(String text) {
    StringBuilder odd = new StringBuilder(text);
    for (int n = random.nextInt(80); n > 0; n--) {
      odd.insert(random.nextInt(odd.length() + 1), PIECES.get(random.nextInt(PIECES.size())));
    }
    return odd.toString();
  }

  @Test
  void whatStandsInASourceIsFound() throws IOException {
    for (Path file : articles()) {
      String text = odd(Files.readString(file));
      SourceIndex index =
          new SourceIndex.Builder().add(new Source("s", Optional.empty(), text)).build();
      QuotationChecker checker = new QuotationChecker(index, Speakers.UNKNOWN);
      for (int n = 0; n < 20; n++) {
        int first = random.nextInt(index.size() - 40);
        int last = first + 4 + random.nextInt(35);
        String words = index.span(first, last).in(text);
        Finding finding = checker.check(Quoted.of("q1", Optional.empty(), words));
        boolean turns = index.turn(first) != index.turn(last);
        assertThat(finding.verdict())
            .as(words)
            .isIn(
                turns
                    ? List.of(Verdict.ALTERED, Verdict.SPLICED, Verdict.MARKS)
                    : List.of(Verdict.VERBATIM, Verdict.MARKS));
      }
    }
  }

  @Test
  void anythingGetsAVerdictWithSpansInBothTexts() throws IOException {
    List<Path> articles = articles();
    String text = odd(Files.readString(articles.get(0)));
    SourceIndex index =
        new SourceIndex.Builder().add(new Source("s", Optional.empty(), text)).build();
    QuotationChecker checker = new QuotationChecker(index, Speakers.UNKNOWN);
    for (int n = 0; n < 300; n++) {
      String other = odd(Files.readString(articles.get(n % articles.size())));
      int start = random.nextInt(other.length() - 300);
      String words = odd(other.substring(start, start + 20 + random.nextInt(270)));
      Quoted quoted = Quoted.of("q1", Optional.of("Ann Lee"), "two words " + words);
      Finding finding = checker.check(quoted);
      for (Passage passage : finding.passages()) {
        assertThat(passage.span().end()).isLessThanOrEqualTo(text.length());
        for (Edit edit : passage.edits()) {
          edit.source().ifPresent(s -> assertThat(passage.span().covers(s)).isTrue());
          edit.quoted().ifPresent(s -> assertThat(quoted.parts().get(0).covers(s)).isTrue());
        }
      }
    }
  }

  private static List<Path> articles() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("corpus/dev"))) {
      return new ArrayList<>(files.filter(f -> f.toString().endsWith(".txt")).sorted().toList());
    }
  }
}
