package org.quotient.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotient.document.Entity;
import org.quotient.document.Evidence;
import org.quotient.document.MarkedText;
import org.quotient.document.Paragraph;
import org.quotient.document.Span;
import org.quotient.document.Tokens;

class OfficeRepairTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[person Mayor Desta Orr] left|person Desta Orr",
        "Minister of [person Fisheries Olin Brask] left|person Olin Brask",
        "Minister of [organization Fisheries Olin Brask] left|organization Fisheries; person Olin Brask",
        "[organization National Security Advisor Ann] Reyes-Holt left|organization National Security; person Ann Reyes-Holt",
        "Secretary of the [organization Navy Admiral] left|organization Navy",
        "the [person Icelandic Ambassador] left|miscellaneous Icelandic",
        // no names at all
        "the [person Ambassador] left|''",
        // names of organisations that begin or end with such words
        "[organization General Motors] left|organization General Motors",
        "[organization Dollar General] left|organization Dollar General",
        "the [organization Justice Department] left|organization Justice Department",
        "Secretary of [organization Health Services Agency] left|organization Health Services Agency",
        "[place Kelmouth] left|place Kelmouth",
      })
  void officesArePartedFromNames(String marked, String expected) {
    MarkedText text = MarkedText.of(marked);
    Tokens tokens = tokens(text.text());
    List<String> mended = new ArrayList<>();
    for (Entity.Type type : Entity.Type.values()) {
      for (Span span : text.spans(type.label())) {
        Found name =
            new Found(
                tokens.firstAfter(span.start()),
                tokens.lastBefore(span.end()),
                type,
                new Evidence("name-model", 0.9));
        new OfficeRepair(tokens)
            .mend(name)
            .forEach(
                part ->
                    mended.add(
                        part.type().label()
                            + " "
                            + tokens.span(part.first(), part.last()).in(tokens.text())));
      }
    }
    assertThat(String.join("; ", mended)).isEqualTo(expected);
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
}
