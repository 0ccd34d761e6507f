package org.quotient.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TextAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAnnotator;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.Pair;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Properties;

/** What CoreNLP is given: some annotators are more than linear, so that other texts take hours. */
final class Limits {

  /**
   * The quote annotator is quadratic in the length of the text, coref in the number of equal
   * phrases.
   */
  static final int CHARACTERS = 100_000;

  /** The tokenizer is quadratic in the length of an unbroken run of quotation marks. */
  static final int RUN = 5_000;

  /** Coref is cubic in the number of phrases that nest in a sentence. */
  static final int SENTENCE_TOKENS = 500;

  /**
   * The quote annotator reads the rest of the text again for each mark that is never closed, and
   * 2,000 tokens before each quotation, some of them many times.
   */
  static final int MARKS = 4_000;

  /** The quote annotator is exponential in the depth of nested quotations. */
  static final int DEPTH = 8;

  /** The marks that open a quotation for the quote annotator. */
  private static final String OPENING = "\"`“‘«‹„‚「『";

  private static final QuoteAnnotator QUOTES = quotes();

  private Limits() {}

  private static QuoteAnnotator quotes() {
    Properties settings = new Properties();
    settings.setProperty("quote.attributeQuotes", "false");
    return new QuoteAnnotator(settings);
  }

  /**
   * Checks a text before the tokenizer sees it.
   *
   * @throws IllegalArgumentException if it exceeds a limit
   */
  static void check(String text) {
    need("characters", CHARACTERS, text.length());
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = Character.isWhitespace(text.charAt(i)) ? 0 : run + 1;
      longest = Math.max(longest, run);
    }
    need("characters without white space", RUN, longest);
    need(
        "opening quotation marks",
        MARKS,
        (int) text.chars().filter(c -> OPENING.indexOf(c) >= 0).count());
  }

  /**
   * Checks a tokenized text before the other annotators see it.
   *
   * @throws IllegalArgumentException if it exceeds a limit
   */
  static void check(Annotation annotation) {
    for (CoreMap sentence : annotation.get(SentencesAnnotation.class)) {
      need("tokens in a sentence", SENTENCE_TOKENS, sentence.get(TokensAnnotation.class).size());
    }
    String text = annotation.get(TextAnnotation.class);
    List<Pair<Integer, Integer>> quotes = QUOTES.getQuotes(text).first();
    need("levels of nested quotations", DEPTH, depth(quotes));
  }

  private static void need(String what, int most, int got) {
    if (got > most) {
      throw new IllegalArgumentException("need at most " + most + " " + what + ", got " + got);
    }
  }

  /** The most quotations that nest in each other. */
  private static int depth(List<Pair<Integer, Integer>> quotes) {
    List<Pair<Integer, Integer>> sorted =
        quotes.stream()
            .sorted(
                Comparator.comparing((Pair<Integer, Integer> quote) -> quote.first())
                    .thenComparing(quote -> -quote.second()))
            .toList();
    Deque<Integer> ends = new ArrayDeque<>();
    int deepest = 0;
    for (Pair<Integer, Integer> quote : sorted) {
      while (!ends.isEmpty() && ends.peek() <= quote.first()) {
        ends.pop();
      }
      ends.push(quote.second());
      deepest = Math.max(deepest, ends.size());
    }
    return deepest;
  }
}
