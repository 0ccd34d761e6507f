package org.quotient.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.quotient.document.Analysis;
import org.quotient.document.FormatException;
import org.quotient.document.Layer;

/** What holds of every analysis that the program makes, in the formats that it is written in. */
public final class Conversions {

  private Conversions() {}

  /** Fails unless all formats can be written and brat gives back what it was given. */
  public static void check(Analysis analysis) {
    String text = analysis.article().text();
    boolean fits = !text.isBlank() && Utf8.loneSurrogate(text).isEmpty();
    try {
      assertThat(ConllWriter.article(analysis)).startsWith("# newdoc id = ");
      if (fits) {
        String lines = BratWriter.annotations(analysis);
        assertThat(BratReader.parse(lines, text, "x.ann", "x", left -> assertThat(left).isEmpty()))
            .isEqualTo(analysis.only(EnumSet.complementOf(EnumSet.of(Layer.TOKENS))));
      }
    } catch (FormatException e) {
      throw new AssertionError(e);
    }
    for (CsvTable table : CsvTable.values()) {
      assertThat(table.rows(analysis).isEmpty()).isEqualTo(isEmpty(table, analysis));
    }
    assertThat(WebAnnotationWriter.toJson(analysis)).startsWith("{\"@context\"");
  }

  private static boolean isEmpty(CsvTable table, Analysis analysis) {
    return switch (table) {
      case QUOTATIONS -> analysis.quotations().orElseThrow().isEmpty();
      case CLAIMS -> analysis.claims().orElseThrow().isEmpty();
      case ENTITIES -> analysis.entities().orElseThrow().isEmpty();
    };
  }
}
