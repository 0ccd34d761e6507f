package org.quotient.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotient.document.FormatException;

class NameFinderTrainerTest {

  @TempDir private Path folder;

  @Test
  void trainedModelFindsTheNamesOfItsData() throws IOException {
    String sentence =
        """
        Ann NNP O I-PER
        Lund NNP O I-PER
        left VBD O O
        Kelmouth NNP O I-LOC
        . . O O

        The DT O O
        boat NN O O
        left VBD O O
        . . O O

        """;
    Path data =
        Files.writeString(
            folder.resolve("train.columns"), "-DOCSTART- -X- O O\n\n" + sentence.repeat(20));
    Path model = folder.resolve("model.bin");
    NameFinderTrainer.train(data, model);
    try (InputStream in = Files.newInputStream(model)) {
      NameFinderME finder = new NameFinderME(new TokenNameFinderModel(in));
      Span[] names = finder.find(new String[] {"Ann", "Lund", "left", "Kelmouth", "."});
      assertThat(names)
          .extracting(Span::getStart, Span::getEnd, Span::getType)
          .containsExactly(tuple(0, 2, "person"), tuple(3, 4, "place"));
    }
  }

  @Test
  void lineWithoutItsColumnsIsNamed() throws IOException {
    Path data = Files.writeString(folder.resolve("broken.columns"), "Ann NNP O\n");
    assertThatThrownBy(() -> NameFinderTrainer.train(data, folder.resolve("model.bin")))
        .isInstanceOf(FormatException.class)
        .hasMessageEndingWith("broken.columns:1: expected 4 columns, got 'Ann NNP O'");
  }
}
