package org.quotient.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotient.document.Paragraph;
import org.quotient.document.Span;
import org.quotient.document.Tags;
import org.quotient.document.Tokens;

class MaxentTaggerTest {

  private static Tagger tagger;

  @BeforeAll
  static void loadModel() throws IOException {
    tagger = MaxentTagger.load();
  }

  /** One sentence, its tokens parted by blanks. */
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor told reporters on Monday that prices were rising .|DT NN VBD NNS IN NNP IN NNS VBD VBG .",
        "She has warned of cuts , saying it is late .|PRP VBZ VBN IN NNS , VBG PRP VBZ JJ .",
      })
  void wordsHavePennTags(String text, String pos) {
    assertThat(tagger.tag(tokens(text)).pos()).isEqualTo(List.of(pos.split(" ", -1)));
  }

  @Test
  void lemmasAreDictionaryForms() {
    Tags tags = tagger.tag(tokens("Officials said they would n’t have thought so ."));
    assertThat(tags.lemmas())
        .containsExactly("official", "say", "they", "would", "not", "have", "think", "so", ".");
  }

  @Test
  void aLongSentenceIsTaggedWhole() {
    Tokens tokens = tokens("rain fell . ".repeat(1000) + "end");
    assertThat(tagger.tag(tokens).pos()).hasSize(tokens.size());
  }
}
