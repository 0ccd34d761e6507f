package org.quotient.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotient.document.Analysis;
import org.quotient.document.Layer;
import org.quotient.document.Span;
import org.quotient.document.Warning;

class AnalysisWriterTest {

  @Test
  void richAnalysisIsWrittenAsTheGoldenFileSays() throws IOException {
    String json = AnalysisWriter.toJson(Samples.rich());
    SchemaCheck.check(json);
    try (InputStream in = getClass().getResourceAsStream("rich.json")) {
      String golden = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(json).isEqualTo(golden.lines().map(String::strip).reduce("", String::concat));
    }
  }

  @Test
  void whatWasWrittenReadsBackEqual() throws IOException {
    Analysis rich = Samples.rich();
    assertThat(AnalysisReader.parse(AnalysisWriter.toJson(rich), "x")).isEqualTo(rich);
  }

  @ParameterizedTest
  @EnumSource(Layer.class)
  void oneLayerAloneReadsBackEqual(Layer layer) throws IOException {
    Analysis one = Samples.rich().only(EnumSet.of(layer));
    String json = AnalysisWriter.toJson(one);
    SchemaCheck.check(json);
    Analysis back = AnalysisReader.parse(json, "x");
    assertThat(back).isEqualTo(one);
    assertThat(back.layers()).containsExactly(layer);
  }

  @Test
  void absentLayerHasNoKeyAndAnEmptyOneHas() {
    Analysis none = Samples.rich().only(Set.of());
    assertThat(AnalysisWriter.toJson(none)).contains("\"layers\":[]").doesNotContain("\"claims\"");
    Analysis empty =
        new Analysis(
            none.article(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(List.of()),
            List.of(),
            none.madeBy());
    assertThat(AnalysisWriter.toJson(empty))
        .contains("\"layers\":[\"claims\"]")
        .contains("\"claims\":[]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\r\n\r\n",
        "\u0000\u0001\u007F",
        "\u2028\u2029\uFEFF",
        "\"\\/\b\f\n\t",
        "\uD800",
        "a\uDC00b",
        "\uDC00\uD800",
        "😀\uD83D😀"
      })
  void everyTextReadsBackEqualAndFitsUtf8(String text) throws IOException {
    Analysis bare = Samples.bare(text);
    String json = AnalysisWriter.toJson(bare);
    assertThat(json).doesNotContain("\n");
    SchemaCheck.check(json);
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    String read = new String(bytes, StandardCharsets.UTF_8);
    assertThat(AnalysisReader.parse(read, "x")).isEqualTo(bare);
  }

  @Test
  void offsetsOfRandomTextsCountCodePoints() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int n = 0; n < 200; n++) {
      String text = Hostile.text(random, 1 + random.nextInt(60));
      Span span = Hostile.span(random, text);
      Analysis analysis = Hostile.warned(text, span);
      String json = AnalysisWriter.toJson(analysis);
      int start = text.codePointCount(0, span.start());
      int end = text.codePointCount(0, span.end());
      assertThat(json).as("seed %d", seed).contains("\"start\":" + start + ",\"end\":" + end);
      assertThat(AnalysisReader.parse(json, "x")).as("seed %d", seed).isEqualTo(analysis);
    }
  }

  @Test
  void spanThatCutsAPairIsAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AnalysisWriter.toJson(Hostile.warned("a😀b", new Span(0, 2))))
        .withMessage("need an offset between characters, got 2");
  }

  @Test
  void spanBeyondTheTextIsAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AnalysisWriter.toJson(Hostile.warned("abc", new Span(0, 4))))
        .withMessage("need 0 <= offset <= 3, got 4");
  }

  @Test
  void longTextFullOfEmojiIsWrittenInLinearTime() throws IOException {
    String text = "😀".repeat(1_000_000);
    Warning warning = new Warning("x", new Span(0, text.length()), "m");
    Analysis bare = Samples.bare(text);
    Analysis analysis =
        new Analysis(
            bare.article(),
            bare.tokens(),
            bare.entities(),
            bare.times(),
            bare.quotations(),
            bare.claims(),
            java.util.Collections.nCopies(100_000, warning),
            bare.madeBy());
    long start = System.nanoTime();
    String json = AnalysisWriter.toJson(analysis);
    assertThat(AnalysisReader.parse(json, "x")).isEqualTo(analysis);
    assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
  }
}
