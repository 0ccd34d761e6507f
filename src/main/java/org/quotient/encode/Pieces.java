package org.quotient.encode;

import java.util.Arrays;
import java.util.List;
import org.quotient.document.QuotedPassage;
import org.quotient.document.Span;
import org.quotient.document.Tokens;

/**
 * What the encoder reads of an article: the word pieces of each token, and what their lower-case
 * vocabulary loses. All arrays have one element for each token.
 *
 * @param pieces numbers of its word pieces, one or more
 * @param cases its {@link #caseOf case}, 0 to {@link #CASES} - 1
 * @param quoted 1 if it lies in a quoted passage, marks included; otherwise 0
 * @param blanks 1 if white space stands before it; otherwise 0
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Pieces(int[][] pieces, int[] cases, int[] quoted, int[] blanks) {

  /** Number of cases. */
  static final int CASES = 5;

  /** More pieces of a token are not read; judgement. */
  private static final int MAX_PIECES = 16;

  static Pieces of(Tokens tokens, List<QuotedPassage> passages, WordPieces vocabulary) {
    int n = tokens.size();
    Pieces all = new Pieces(new int[n][], new int[n], new int[n], new int[n]);
    String text = tokens.text();
    for (int i = 0; i < n; i++) {
      String word = tokens.word(i);
      int[] pieces = vocabulary.of(word);
      all.pieces[i] = pieces.length <= MAX_PIECES ? pieces : Arrays.copyOf(pieces, MAX_PIECES);
      all.cases[i] = caseOf(word);
      int start = tokens.span(i).start();
      all.blanks[i] = start > 0 && Character.isWhitespace(text.charAt(start - 1)) ? 1 : 0;
    }
    for (QuotedPassage passage : passages) {
      Span span = passage.span();
      for (int i = tokens.firstAfter(span.start()); i <= tokens.lastBefore(span.end()); i++) {
        all.quoted[i] = 1;
      }
    }
    return all;
  }

  /**
   * 0 of a word without letters, 1 in lower case, 2 with one capital before lower case ("Lee",
   * "A"), 3 in capitals, 4 of mixed case.
   */
  private static int caseOf(String word) {
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      upper += Character.isUpperCase(c) ? 1 : 0;
      lower += Character.isLowerCase(c) ? 1 : 0;
    }
    if (upper == 0) {
      return lower == 0 ? 0 : 1;
    }
    if (upper == 1 && Character.isUpperCase(word.charAt(0))) {
      return 2;
    }
    return lower == 0 ? 3 : 4;
  }
}
