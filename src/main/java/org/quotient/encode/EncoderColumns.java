package org.quotient.encode;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.quotient.document.FormatException;
import org.quotient.document.QuotedPassage;
import org.quotient.document.Span;
import org.quotient.document.Tokens;

/**
 * Writes what the encoder reads of an article, for its training: tab-separated columns, a token a
 * line, an empty line after each article. Training so sees just what the program will.
 *
 * <p>The columns: start and end in code points, paragraph, sentence, case, quoted, blank, the
 * numbers of the word pieces with blanks between.
 */
public final class EncoderColumns {

  private final WordPieces vocabulary;

  private EncoderColumns(WordPieces vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Columns by the vocabulary of the encoder that ships with the program.
   *
   * @throws FormatException if it is missing
   */
  public static EncoderColumns load() throws FormatException {
    return new EncoderColumns(WordPieces.load());
  }

  /** Appends the columns of one article, after a line with {@code #} and its id. */
  public void write(String id, Tokens tokens, List<QuotedPassage> passages, Appendable out)
      throws IOException {
    Pieces pieces = Pieces.of(tokens, passages, vocabulary);
    out.append("# ").append(id).append('\n');
    int unit = 0;
    int point = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Span span = tokens.span(i);
      point += tokens.text().codePointCount(unit, span.start());
      int end = point + tokens.text().codePointCount(span.start(), span.end());
      int sentence = tokens.sentenceOf(i);
      int[] columns = {
        point,
        end,
        tokens.paragraphOf(sentence),
        sentence,
        pieces.cases()[i],
        pieces.quoted()[i],
        pieces.blanks()[i]
      };
      out.append(join(columns, "\t")).append('\t').append(join(pieces.pieces()[i], " "));
      out.append('\n');
      unit = span.end();
      point = end;
    }
    out.append('\n');
  }

  private static String join(int[] numbers, String between) {
    return Arrays.stream(numbers).mapToObj(Integer::toString).collect(Collectors.joining(between));
  }
}
