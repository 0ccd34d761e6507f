package org.quotient.encode;

import java.util.ArrayList;
import java.util.List;
import org.quotient.document.Tokens;

/**
 * What the encoder reads at once: paragraphs that follow each other, as many as fit. A paragraph
 * that does not fit into a window is cut at a sentence's end, if need be within a sentence.
 *
 * @param parts its paragraphs or parts of one, at least one
 */
record Window(List<Part> parts) {

  /** Word pieces in a window, with one before it and one behind each paragraph. */
  static final int PIECES = 254;

  /** Tokens {@code first} to {@code last} of one paragraph. */
  record Part(int first, int last) {

    int size() {
      return last - first + 1;
    }
  }

  int first() {
    return parts.get(0).first;
  }

  int size() {
    return parts.get(parts.size() - 1).last - first() + 1;
  }

  /** The windows of an article; each token lies in one. */
  static List<Window> of(Tokens tokens, int[][] pieces) {
    List<Window> windows = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    int size = 1;
    for (Part part : parts(tokens, pieces)) {
      int own = 1;
      for (int i = part.first; i <= part.last; i++) {
        own += pieces[i].length;
      }
      if (size + own > PIECES && !parts.isEmpty()) {
        windows.add(new Window(List.copyOf(parts)));
        parts.clear();
        size = 1;
      }
      parts.add(part);
      size += own;
    }
    if (!parts.isEmpty()) {
      windows.add(new Window(List.copyOf(parts)));
    }
    return windows;
  }

  private static List<Part> parts(Tokens tokens, int[][] pieces) {
    List<Part> parts = new ArrayList<>();
    int first = 0;
    int sentence = 0;
    int size = 0;
    int sizeOfSentence = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean newSentence = i > first && tokens.sentenceOf(i) != tokens.sentenceOf(i - 1);
      if (newSentence) {
        sentence = i;
        sizeOfSentence = 0;
      }
      if (newSentence && isNewParagraph(tokens, i)) {
        parts.add(new Part(first, i - 1));
        first = i;
        size = 0;
      } else if (size + pieces[i].length > PIECES - 2) {
        int cut = sentence > first ? sentence : i;
        parts.add(new Part(first, cut - 1));
        size = cut == i ? 0 : sizeOfSentence;
        first = cut;
      }
      size += pieces[i].length;
      sizeOfSentence += pieces[i].length;
    }
    if (tokens.size() > 0) {
      parts.add(new Part(first, tokens.size() - 1));
    }
    return parts;
  }

  private static boolean isNewParagraph(Tokens tokens, int i) {
    return tokens.paragraphOf(tokens.sentenceOf(i)) != tokens.paragraphOf(tokens.sentenceOf(i - 1));
  }
}
