package org.quotient.encode;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.quotient.document.FormatException;
import org.quotient.document.ModelFile;

/**
 * Cuts words into the pieces of BERT's uncased vocabulary: accents and case are dropped, each
 * punctuation mark and each Chinese character stands alone, and what is left is cut greedily into
 * the longest pieces known.
 *
 * <p>Method: Devlin and others 2019 (BERT), the tokenizer of its reference code. Safe for use by
 * many threads.
 */
final class WordPieces {

  /** Marks the start of a window. */
  static final int CLS = 101;

  /** Marks the end of a paragraph. */
  static final int SEP = 102;

  /** A word that cannot be cut into known pieces. */
  static final int UNKNOWN = 100;

  /** A longer run of letters is unknown; of the reference code. */
  private static final int MAX_RUN = 100;

  /** More of a word is not read: no word of a language is that long; judgement. */
  private static final int MAX_WORD = 400;

  /** Words whose pieces are remembered; judgement: 20 MB. */
  private static final int REMEMBERED = 100_000;

  private final Map<String, Integer> starts = new HashMap<>();
  private final Map<String, Integer> rests = new HashMap<>();
  private final Map<String, int[]> seen = new ConcurrentHashMap<>();

  /** Cuts by {@code vocabulary}, whose pieces' numbers are their places in the list. */
  WordPieces(List<String> vocabulary) {
    for (int id = 0; id < vocabulary.size(); id++) {
      String piece = vocabulary.get(id);
      if (piece.startsWith("##") && piece.length() > 2) {
        rests.put(piece.substring(2), id);
      } else {
        starts.put(piece, id);
      }
    }
  }

  /**
   * The vocabulary of the encoder that ships with the program.
   *
   * @throws FormatException if it is missing
   */
  static WordPieces load() throws FormatException {
    return ModelFile.named("news-encoder", "vocabulary.txt")
        .read(
            bytes ->
                new WordPieces(
                    new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
                        .lines()
                        .toList()));
  }

  /** Numbers of the pieces of {@code word}, in order; never none. */
  int[] of(String word) {
    int[] pieces = seen.get(word);
    if (pieces == null) {
      pieces = cut(word.length() > MAX_WORD ? word.substring(0, MAX_WORD) : word);
      if (seen.size() < REMEMBERED && word.length() <= MAX_WORD) {
        seen.put(word, pieces);
      }
    }
    return pieces;
  }

  private int[] cut(String word) {
    List<Integer> pieces = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    for (int c : plain(word)) {
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        end(run, pieces);
      } else if (isPunctuation(c) || isChinese(c)) {
        end(run, pieces);
        end(run.appendCodePoint(c), pieces);
      } else {
        run.appendCodePoint(c);
      }
    }
    end(run, pieces);
    return pieces.isEmpty()
        ? new int[] {UNKNOWN}
        : pieces.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Cuts {@code run} into pieces, longest first, and empties it. */
  private void end(StringBuilder run, List<Integer> pieces) {
    if (run.isEmpty()) {
      return;
    }
    int before = pieces.size();
    boolean known = run.codePointCount(0, run.length()) <= MAX_RUN;
    int start = 0;
    while (known && start < run.length()) {
      Map<String, Integer> vocabulary = start == 0 ? starts : rests;
      int end = run.length();
      while (end > start && !vocabulary.containsKey(run.substring(start, end))) {
        end--;
      }
      known = end > start;
      if (known) {
        pieces.add(vocabulary.get(run.substring(start, end)));
        start = end;
      }
    }
    if (!known) {
      pieces.subList(before, pieces.size()).clear();
      pieces.add(UNKNOWN);
    }
    run.setLength(0);
  }

  /** Code points of {@code word} without accents, case and control characters. */
  private static int[] plain(String word) {
    String bare = word;
    if (!word.chars().allMatch(c -> c < 128)) {
      bare = Normalizer.normalize(word, Normalizer.Form.NFD);
    }
    return bare.codePoints()
        .filter(c -> !isDropped(c))
        .flatMap(c -> lower(c).codePoints())
        .toArray();
  }

  private static String lower(int c) {
    return new String(new int[] {Character.toLowerCase(c)}, 0, 1);
  }

  private static boolean isDropped(int c) {
    int type = Character.getType(c);
    return c == 0xFFFD
        || type == Character.NON_SPACING_MARK
        || (c != '\t' && c != '\n' && c != '\r' && isControl(type));
  }

  private static boolean isControl(int type) {
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.UNASSIGNED
        || type == Character.PRIVATE_USE
        || type == Character.SURROGATE;
  }

  private static boolean isPunctuation(int c) {
    if (c < 128) {
      return c > ' ' && !Character.isLetterOrDigit(c) && c != 127;
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /** Blocks of CJK ideographs; of the reference code. */
  private static final int[][] CHINESE = {
    {0x4E00, 0x9FFF},
    {0x3400, 0x4DBF},
    {0x20000, 0x2A6DF},
    {0x2A700, 0x2B73F},
    {0x2B740, 0x2B81F},
    {0x2B820, 0x2CEAF},
    {0xF900, 0xFAFF},
    {0x2F800, 0x2FA1F}
  };

  private static boolean isChinese(int c) {
    return c >= 0x3400 && Arrays.stream(CHINESE).anyMatch(b -> b[0] <= c && c <= b[1]);
  }
}
