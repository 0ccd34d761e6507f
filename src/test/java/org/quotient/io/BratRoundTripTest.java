package org.quotient.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotient.document.Analysis;
import org.quotient.document.Article;
import org.quotient.document.Evidence;
import org.quotient.document.FormatException;
import org.quotient.document.Invariants;
import org.quotient.document.Layer;
import org.quotient.document.MarkedText;
import org.quotient.document.Quotation;
import org.quotient.document.Span;
import org.quotient.document.Speaker;

/** What brat can hold comes back from it as it was. */
class BratRoundTripTest {

  @TempDir private Path folder;

  static Stream<Path> gold() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String part : List.of("dev", "test")) {
      try (Stream<Path> all = Files.list(Path.of("annotations", part))) {
        all.filter(file -> file.toString().endsWith(".json")).sorted().forEach(files::add);
      }
    }
    assertThat(files).hasSize(40);
    return files.stream();
  }

  @ParameterizedTest
  @MethodSource("gold")
  void goldComesBack(Path file) throws IOException {
    Analysis gold = AnalysisReader.read(file).get(0);
    Analysis back = back(gold);
    Invariants.check(back);
    assertThat(back).isEqualTo(withoutTokens(gold));
  }

  @Test
  void everyOptionalValueComesBack() throws IOException {
    assertThat(back(Samples.rich())).isEqualTo(withoutTokens(Samples.rich()));
    for (Layer layer : EnumSet.complementOf(EnumSet.of(Layer.TOKENS))) {
      Analysis alone = Samples.rich().only(EnumSet.of(layer));
      assertThat(back(alone)).as("only %s", layer).isEqualTo(alone);
    }
    assertThat(back(Samples.bare("Rain."))).isEqualTo(Samples.bare("Rain."));
    assertThat(BratWriter.annotations(Samples.rich())).contains("{\"low\":-0.0000001,");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[s He] [c said] [q it\nrained].",
        "[s He] [c said] [q it  \r\n  rained].",
        "[s He] [c said] [q “it\n\nrained].”",
        "[q “It rained.\n\n][q “It snowed,”] [s he\nhad] [c said].",
        "[q “It rained,”] [s Lee] [c said.\n\n][c Lee added.] [q “It snowed.”]",
        "[q “It rained.]\n[q “It snowed.”]",
        "[q It] [q rained]\u2028[q today] [c was\u0085the cue]",
        "🎪 [s Ann 😀] [c 📰 said]: [q “🌧]\n[q 🌧”]",
        "\uFEFF[s Lee] [c said] [q so]",
        "\n\n  [s Lee] [c said] [q so]\t[q tabs\tto]o"
      })
  void stretchesComeBackWhateverStandsBetweenThem(String marked) throws IOException {
    MarkedText text = MarkedText.of(marked);
    Analysis made =
        quotation(text.text(), trimmed(text, "q"), trimmed(text, "c"), trimmed(text, "s"));
    assertThat(back(made)).isEqualTo(made);
  }

  @Test
  void noLineOfTheFileHoldsAnythingThatBeginsALine() throws IOException {
    MarkedText text = MarkedText.of("[s Ann\u2028Lee] [c said] [q it\u0085was\nso]");
    Analysis made = quotation(text.text(), text.spans("q"), text.spans("c"), text.spans("s"));
    assertThat(BratWriter.annotations(made).lines())
        .allMatch(line -> line.chars().noneMatch(c -> BratSpans.isBreak((char) c)))
        .contains("T2\tQuotation 8 12\tsaid", "T3\tContent 13 15;16 19;20 22\tit was so");
  }

  @Test
  void spanThatBeginsWithALineBreakHasNoPlaceInBrat() {
    Analysis made = quotation("He said\nso", List.of(new Span(7, 10)), List.of(), List.of());
    assertThat(refusal(made))
        .isEqualTo(
            "article a: need spans that begin and end with no line break, got Span[start=7, end=10]"
                + " for brat");
    assertThat(refusal(Samples.bare(" \n"))).contains("text: expected words in UTF-8 for brat");
    assertThat(refusal(Samples.bare("x\uD83D"))).contains("text: expected words in UTF-8 for brat");
  }

  private static String refusal(Analysis analysis) {
    try {
      return BratWriter.annotations(analysis);
    } catch (FormatException e) {
      return e.getMessage();
    }
  }

  private static List<Span> trimmed(MarkedText text, String label) {
    return text.spans(label).stream()
        .map(span -> new Span(span.start(), span.start() + span.in(text.text()).strip().length()))
        .toList();
  }

  private static Analysis quotation(
      String text, List<Span> content, List<Span> cue, List<Span> source) {
    Quotation quotation =
        new Quotation(
            "q1",
            Quotation.Kind.MIXED,
            Quotation.Act.SPEECH,
            content,
            cue,
            source,
            Speaker.NONE,
            Optional.empty(),
            Optional.empty(),
            Evidence.READER);
    return new Analysis(
        Article.of("a", text),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(List.of(quotation)),
        Optional.empty(),
        List.of(),
        Samples.bare("").madeBy());
  }

  private Analysis back(Analysis analysis) throws IOException {
    Files.writeString(folder.resolve("x.txt"), analysis.article().text());
    Path file = folder.resolve("x.ann");
    Files.writeString(file, BratWriter.annotations(analysis));
    return BratReader.read(file, "x", left -> assertThat(left).isEmpty());
  }

  private static Analysis withoutTokens(Analysis analysis) {
    return analysis.only(EnumSet.complementOf(EnumSet.of(Layer.TOKENS)));
  }
}
