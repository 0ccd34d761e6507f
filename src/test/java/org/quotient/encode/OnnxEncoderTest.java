package org.quotient.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.quotient.document.Article;
import org.quotient.document.CueReading;
import org.quotient.document.Encoding;
import org.quotient.document.FormatException;
import org.quotient.document.LabelScores;
import org.quotient.document.ModelFile;
import org.quotient.text.PtbTokenizer;

class OnnxEncoderTest {

  private static OnnxEncoder encoder;

  @BeforeAll
  static void load() throws FormatException {
    encoder = OnnxEncoder.load();
  }

  private static Encoding encode(String text, boolean cues) {
    return encoder.encode(new PtbTokenizer().tokenize(Article.of("a", text)), List.of(), cues);
  }

  private static float[] numbers(Encoding encoding) {
    float[] numbers = new float[encoding.names().size() + encoding.cues().size()];
    for (int i = 0; i < encoding.names().size(); i++) {
      numbers[i] = (float) encoding.names().at(i, 0);
    }
    for (int k = 0; k < encoding.cues().size(); k++) {
      numbers[encoding.names().size() + k] = (float) encoding.cues().get(k).probability();
    }
    return numbers;
  }

  @Test
  void everyTokenHasProbabilitiesOfAllNameLabels() {
    Encoding encoding = encode("Ann Lee of the Port Board said that it rained.", true);
    int labels = LabelScores.labels(Encoding.NAME_KINDS.size());
    for (int i = 0; i < encoding.names().size(); i++) {
      int token = i;
      assertThat(
              IntStream.range(0, labels)
                  .mapToDouble(label -> Math.exp(encoding.names().at(token, label)))
                  .sum())
          .isBetween(0.999, 1.001);
    }
    assertThat(encoding.cues()).extracting(CueReading::trigger).contains(6);
  }

  @Test
  void cuesAreReadOnlyWhenAskedFor() {
    assertThat(encode("Ann Lee said that it rained.", false).cues()).isEmpty();
    assertThat(encode("", true).cues()).isEmpty();
  }

  @Test
  void sameTextHasTheSameNumbersInAnyThread() {
    String text = "“We lost it,” Ann Lee said. She hopes that the board will pay.\n\n".repeat(20);
    float[] alone = numbers(encode(text, true));
    assertThat(alone.length).isGreaterThan(300);
    assertThat(
            IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> numbers(encode(text, true)))
                .allMatch(again -> Arrays.equals(alone, again)))
        .isTrue();
  }

  @Test
  void wordsWithoutLettersAreNothing() {
    Encoding encoding = encode("“”\"\" 5 % ... 下雨了 😀", true);
    assertThat(encoding.cues()).isEmpty();
    assertThat(encoding.names().best()).containsOnly(0);
  }

  @Test
  void damagedModelIsNamed() throws FormatException {
    ModelFile roles = ModelFile.named(OnnxEncoder.MODEL, "roles.onnx");
    ModelFile damaged = ModelFile.named(OnnxEncoder.MODEL, "vocabulary.txt");
    assertThatThrownBy(() -> OnnxEncoder.of(damaged, roles))
        .isInstanceOf(FormatException.class)
        .hasMessageStartingWith("model news-encoder/vocabulary.txt: is damaged: ");
    assertThatThrownBy(() -> ModelFile.named("news-encoder", "no.onnx"))
        .isInstanceOf(FormatException.class)
        .hasMessageStartingWith("model news-encoder/no.onnx: expected ");
  }
}
