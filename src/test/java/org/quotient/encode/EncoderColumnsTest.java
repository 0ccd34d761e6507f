package org.quotient.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quotient.document.Article;
import org.quotient.document.QuotedPassage;
import org.quotient.document.Span;
import org.quotient.document.Tokens;
import org.quotient.text.PtbTokenizer;

class EncoderColumnsTest {

  @Test
  void everyTokenHasItsPlaceItsFeaturesAndItsPieces() throws IOException {
    Article article = Article.of("a1", "😀 “Rain,” said Ann UNESCO.\n\nMcIver left.");
    Tokens tokens = new PtbTokenizer().tokenize(article);
    List<QuotedPassage> quoted =
        List.of(new QuotedPassage(new Span(3, 10), Optional.empty(), false));
    StringBuilder columns = new StringBuilder();
    EncoderColumns.load().write("a1", tokens, quoted, columns);
    // start, end (code points), paragraph, sentence, case, quoted, blank before, pieces
    assertThat(columns.toString().replace('\t', ' '))
        .isEqualTo(
            """
            # a1
            0 1 0 0 0 0 0 100
            2 3 0 0 0 1 1 1523
            3 7 0 0 2 1 0 4542
            7 8 0 0 0 1 0 1010
            8 9 0 0 0 1 0 1524
            10 14 0 0 1 0 1 2056
            15 18 0 0 2 0 1 5754
            19 25 0 0 3 0 1 12239
            25 26 0 0 0 0 0 1012
            28 34 1 1 4 0 1 11338 16402
            35 39 1 1 1 0 1 2187
            39 40 1 1 0 0 0 1012

            """);
  }
}
