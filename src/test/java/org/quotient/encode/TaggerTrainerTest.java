package org.quotient.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotient.document.FormatException;

class TaggerTrainerTest {

  @TempDir private Path folder;

  /** Columns of CoNLL-2003: the boat leaves, the boats leave. */
  private Path columns() throws IOException {
    String sentences =
        """
        The DT O O
        boat NN O O
        leaves VBZ O O
        . . O O

        Boats NNS O O
        leave VBP O O
        . . O O

        """;
    return Files.writeString(
        folder.resolve("train.columns"), "-DOCSTART- -X- O O\n\n" + sentences.repeat(20));
  }

  @Test
  void trainedModelTagsItsOwnData() throws IOException {
    Path model = folder.resolve("model.bin");
    TaggerTrainer.train(List.of(columns()), model);
    assertThat(TaggerTrainer.accuracy(model, List.of(columns()))).isEqualTo(1);
  }

  @Test
  void sameDataGiveTheSameModel() throws IOException {
    Path one = folder.resolve("one.bin");
    Path two = folder.resolve("two.bin");
    TaggerTrainer.train(List.of(columns()), one);
    TaggerTrainer.train(List.of(columns()), two);
    assertThat(TaggerTrainer.accuracy(one, List.of(columns())))
        .isEqualTo(TaggerTrainer.accuracy(two, List.of(columns())));
  }

  @Test
  void hyphenatedWordsOfConllUAreJoined() throws IOException {
    String row = "%d\t%s\t_\t_\t%s\t_\t%d\t%s\t_\t_\n";
    String sentence =
        String.format(row, 1, "two", "CD", 3, "nummod")
            + String.format(row, 2, "-", "HYPH", 3, "punct")
            + String.format(row, 3, "part", "NN", 4, "compound")
            + String.format(row, 4, "plan", "NN", 0, "root")
            + "\n";
    Path data = Files.writeString(folder.resolve("train.conllu"), "# text\n" + sentence.repeat(20));
    Path joined =
        Files.writeString(folder.resolve("test.columns"), "two-part JJ O O\nplan NN O O\n");
    Path model = folder.resolve("model.bin");
    TaggerTrainer.train(List.of(data), model);
    assertThat(TaggerTrainer.accuracy(model, List.of(joined))).isEqualTo(1);
  }

  @Test
  void lineWithoutItsColumnsIsNamed() throws IOException {
    Path data = Files.writeString(folder.resolve("broken.columns"), "The DT O O\nboat\n");
    assertThatThrownBy(() -> TaggerTrainer.train(List.of(data), folder.resolve("model.bin")))
        .isInstanceOf(FormatException.class)
        .hasMessageEndingWith("broken.columns:2: expected 4 columns, got 'boat'");
  }
}
