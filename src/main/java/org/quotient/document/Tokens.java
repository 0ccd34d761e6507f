package org.quotient.document;

import java.util.List;
import java.util.Objects;

/**
 * The article's text cut into paragraphs, sentences and tokens.
 *
 * <p>All three lists are in text order and disjoint. Each token lies in one sentence and each
 * sentence in one paragraph; no sentence and no paragraph is without a token. Tokens are substrings
 * of the text. All lists may be empty.
 */
public final class Tokens {

  private final String text;
  private final List<Paragraph> paragraphs;
  private final List<Span> sentences;
  private final List<Span> spans;
  private final int[] sentenceOf;
  private final int[] firstOf;
  private final int[] paragraphOf;

  private Tokens(String text, List<Paragraph> paragraphs, List<Span> sentences, List<Span> spans) {
    this.text = text;
    this.paragraphs = List.copyOf(paragraphs);
    Span.disjoint("paragraphs", paragraphs.stream().map(Paragraph::span).toList());
    this.sentences = Span.disjoint("sentences", sentences);
    this.spans = Span.disjoint("tokens", spans);
    if (!spans.isEmpty() && spans.get(spans.size() - 1).end() > text.length()) {
      throw new IllegalArgumentException(
          "need tokens within "
              + text.length()
              + " characters, got "
              + spans.get(spans.size() - 1));
    }
    this.sentenceOf = owners("token", spans, "sentence", sentences);
    this.paragraphOf =
        owners(
            "sentence", sentences, "paragraph", paragraphs.stream().map(Paragraph::span).toList());
    this.firstOf = new int[sentences.size() + 1];
    firstOf[sentences.size()] = spans.size();
    for (int i = spans.size() - 1; i >= 0; i--) {
      firstOf[sentenceOf[i]] = i;
    }
  }

  /**
   * Tokens of {@code text}.
   *
   * @throws IllegalArgumentException if the lists break the rules of this class
   */
  public static Tokens of(
      String text, List<Paragraph> paragraphs, List<Span> sentences, List<Span> tokens) {
    return new Tokens(text, paragraphs, sentences, tokens);
  }

  /** The index of the whole that each part lies in. */
  private static int[] owners(String part, List<Span> parts, String whole, List<Span> wholes) {
    int[] owner = new int[parts.size()];
    int last = -1;
    for (int i = 0; i < owner.length; i++) {
      Span span = parts.get(i);
      if (last < 0 || !wholes.get(last).covers(span)) {
        last++;
        if (last == wholes.size() || !wholes.get(last).covers(span)) {
          throw new IllegalArgumentException(
              "need every " + part + " in a " + whole + " and none without, got " + span);
        }
      }
      owner[i] = last;
    }
    if (last + 1 < wholes.size()) {
      throw new IllegalArgumentException(
          "need a " + part + " in every " + whole + ", got none in " + wholes.get(last + 1));
    }
    return owner;
  }

  /** The article's text. */
  public String text() {
    return text;
  }

  /** Paragraphs in text order. */
  public List<Paragraph> paragraphs() {
    return paragraphs;
  }

  /** Sentences in text order. */
  public List<Span> sentences() {
    return sentences;
  }

  /** Tokens in text order. */
  public List<Span> spans() {
    return spans;
  }

  /** Number of tokens. */
  public int size() {
    return spans.size();
  }

  /** Where token {@code i} stands. */
  public Span span(int i) {
    return spans.get(i);
  }

  /** The characters of token {@code i}. */
  public String word(int i) {
    return spans.get(i).in(text);
  }

  /** The span from token {@code first} to token {@code last}, both included. */
  public Span span(int first, int last) {
    return new Span(spans.get(first).start(), spans.get(last).end());
  }

  /** Index of the sentence of token {@code i}. */
  public int sentenceOf(int i) {
    return sentenceOf[i];
  }

  /** First token of a sentence. */
  public int firstOf(int sentence) {
    return firstOf[sentence];
  }

  /** Last token of a sentence, included. */
  public int lastOf(int sentence) {
    return firstOf[sentence + 1] - 1;
  }

  /** Index of the paragraph of a sentence. */
  public int paragraphOf(int sentence) {
    return paragraphOf[sentence];
  }

  /** What the paragraph of token {@code i} is for. */
  public Paragraph.Kind kindOf(int i) {
    return paragraphs.get(paragraphOf[sentenceOf[i]]).kind();
  }

  /** The first token that ends after {@code offset}; {@link #size()} if there is none. */
  public int firstAfter(int offset) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The last token that starts before {@code offset}; -1 if there is none. */
  public int lastBefore(int offset) {
    int low = -1;
    int high = spans.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (spans.get(middle).start() < offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Tokens that
        && text.equals(that.text)
        && paragraphs.equals(that.paragraphs)
        && sentences.equals(that.sentences)
        && spans.equals(that.spans);
  }

  @Override
  public int hashCode() {
    return Objects.hash(text, spans);
  }

  @Override
  public String toString() {
    return "Tokens["
        + paragraphs.size()
        + " paragraphs, "
        + sentences.size()
        + " sentences, "
        + spans.size()
        + " tokens]";
  }
}
