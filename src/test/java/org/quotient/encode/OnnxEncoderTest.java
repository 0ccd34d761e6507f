package org.quotient.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.quotient.document.Antecedents;
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
    int tokens = encoding.names().size();
    float[] numbers = new float[2 * tokens + encoding.cues().size()];
    for (int i = 0; i < tokens; i++) {
      numbers[i] = (float) encoding.names().at(i, 0);
      numbers[tokens + i] = (float) encoding.antecedents().none(i);
    }
    for (int k = 0; k < encoding.cues().size(); k++) {
      numbers[2 * tokens + k] = (float) encoding.cues().get(k).probability();
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
  void pronounMeansTheNameBeforeIt() {
    Antecedents antecedents = encode("Ann Lee was late. She ran.", false).antecedents();
    assertThat(Arrays.stream(antecedents.tokens(5))).isNotEmpty().allMatch(token -> token <= 1);
    assertThat(antecedents.none(5)).isLessThan(0.5);
    assertThat(antecedents.none(0)).isEqualTo(1);
  }

  @Test
  void tokensAreHeldAgainstThoseOfTheirWindow() {
    String text = "Ann Lee was late. She ran.\n\n".repeat(60);
    Antecedents antecedents = encode(text, false).antecedents();
    int last = 60 * 8 - 1;
    assertThat(antecedents.first(0)).isZero();
    assertThat(antecedents.first(last)).isBetween(last - Window.PIECES, last);
    for (int i = 0; i <= last; i++) {
      double all = antecedents.none(i);
      int[] tokens = antecedents.tokens(i);
      for (int k = 0; k < tokens.length; k++) {
        assertThat(tokens[k]).isBetween(antecedents.first(i), i - 1);
        all += antecedents.probability(i, k);
      }
      assertThat(all).isBetween(0.0, 1.001);
    }
    assertThat(antecedents.isRead(last + 1)).isFalse();
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
    assertThat(encoding.antecedents().isRead(0)).isFalse();
  }

  @Test
  void damagedModelIsNamed() throws FormatException {
    ModelFile roles = ModelFile.named(OnnxEncoder.MODEL, "roles.onnx");
    ModelFile damaged = ModelFile.named(OnnxEncoder.MODEL, "vocabulary.txt");
    assertThatThrownBy(() -> OnnxEncoder.of(damaged, roles))
        .isInstanceOf(FormatException.class)
        .hasMessageStartingWith("model news-encoder/vocabulary.txt: is damaged: ");
    assertThatThrownBy(() -> OnnxEncoder.of(roles, roles))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining("expected the outputs [vectors, names, cues, antecedents], got [");
    assertThatThrownBy(() -> ModelFile.named("news-encoder", "no.onnx"))
        .isInstanceOf(FormatException.class)
        .hasMessageStartingWith("model news-encoder/no.onnx: expected ");
  }
}
