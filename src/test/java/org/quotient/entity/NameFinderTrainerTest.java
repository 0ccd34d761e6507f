package org.quotient.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotient.document.Entity;
import org.quotient.document.FormatException;
import org.quotient.document.Name;
import org.quotient.document.Paragraph;
import org.quotient.document.Span;
import org.quotient.document.Tags;
import org.quotient.document.Tokens;

class NameFinderTrainerTest {

  @TempDir private Path folder;

  private Path train(String name) throws IOException {
    String sentences =
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
            folder.resolve("train.columns"), "-DOCSTART- -X- O O\n\n" + sentences.repeat(20));
    Path model = folder.resolve(name);
    NameFinderTrainer.train(data, model);
    return model;
  }

  @Test
  void sameDataGiveTheSameBytes() throws IOException {
    assertThat(train("one.bin")).hasSameBinaryContentAs(train("other.bin"));
  }

  @Test
  void trainedModelFindsTheNamesOfItsData() throws IOException {
    Path model = train("model.bin");
    try (InputStream in = Files.newInputStream(model)) {
      Tokens tokens = tokens("Ann Lund left Kelmouth .");
      Tags tags = new Tags(List.of("NNP", "NNP", "VBD", "NNP", "."), List.of("", "", "", "", ""));
      assertThat(MaxentNameFinder.read(in).find(tokens, tags))
          .extracting(name -> name.span().in(tokens.text()), Name::type)
          .containsExactly(
              tuple("Ann Lund", Entity.Type.PERSON), tuple("Kelmouth", Entity.Type.PLACE));
    }
  }

  private static Tokens tokens(String text) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (String word : text.split(" ", -1)) {
      spans.add(new Span(start, start + word.length()));
      start += word.length() + 1;
    }
    Span all = new Span(0, text.length());
    return Tokens.of(text, List.of(new Paragraph(all, Paragraph.Kind.BODY)), List.of(all), spans);
  }

  @Test
  void modelWithOtherFeaturesIsRefused() throws IOException {
    Path model = folder.resolve("model.bin");
    try (OutputStream out = Files.newOutputStream(model)) {
      MaxentModel constant =
          new GISModel(
              new Context[] {new Context(new int[] {0, 1}, new double[] {1, 1})},
              new String[] {"w"},
              new String[] {"person-start", "other"});
      new TokenNameFinderModel("en", constant, Map.of(), Map.of()).serialize(out);
    }
    try (InputStream in = Files.newInputStream(model)) {
      assertThatThrownBy(() -> MaxentNameFinder.read(in))
          .isInstanceOf(FormatException.class)
          .hasMessage("expected features " + NameFeatures.VERSION + ", got features null");
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
