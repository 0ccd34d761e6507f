package org.quotient.text;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.quotient.document.Article;
import org.quotient.document.Paragraph;
import org.quotient.document.Span;
import org.quotient.document.Tokens;

/**
 * Tokens and sentences in the manner of the Penn Treebank, by CoreNLP's tokenizer and sentence
 * splitter, paragraph by paragraph. Hyphenated words stay whole. A sentence does not end before a
 * word in lower case, as after the question in {@code "Who?" he asked}.
 */
public final class PtbTokenizer implements Tokenizer {

  /** A longer run without white space is cut: CoreNLP's lexer takes quadratic time on it. */
  private static final int MAX_RUN = 1000;

  private final TokenizerFactory<CoreLabel> words =
      PTBTokenizer.factory(
          new CoreLabelTokenFactory(),
          "splitHyphenated=false,untokenizable=noneKeep,tokenizeNLs=false");
  private final WordToSentenceProcessor<CoreLabel> sentenceSplitter =
      new WordToSentenceProcessor<>();
  private final ParagraphSplitter paragraphSplitter = new ParagraphSplitter();
  private final ParagraphKinds kinds = ParagraphKinds.load();

  @Override
  public Tokens tokenize(Article article) {
    String text = article.text();
    List<Span> blocks = new ArrayList<>();
    List<Span> sentences = new ArrayList<>();
    List<Span> tokens = new ArrayList<>();
    for (Span block : paragraphSplitter.split(text)) {
      List<Span> inBlock = new ArrayList<>();
      List<List<CoreLabel>> labels = new ArrayList<>(sentenceSplitter.process(words(text, block)));
      returnOpeningMarks(text, labels);
      for (List<CoreLabel> sentence : labels) {
        addSentence(text, sentence, inBlock, tokens);
      }
      if (!inBlock.isEmpty()) {
        blocks.add(new Span(inBlock.get(0).start(), inBlock.get(inBlock.size() - 1).end()));
        sentences.addAll(inBlock);
      }
    }
    List<Paragraph> paragraphs = kinds.of(article, blocks);
    return Tokens.of(text, paragraphs, sentences, tokens);
  }

  private List<CoreLabel> words(String text, Span block) {
    List<CoreLabel> labels = new ArrayList<>();
    for (Span piece : pieces(text, block)) {
      for (CoreLabel label : words.getTokenizer(new StringReader(piece.in(text))).tokenize()) {
        label.setBeginPosition(label.beginPosition() + piece.start());
        label.setEndPosition(label.endPosition() + piece.start());
        labels.add(label);
      }
    }
    return labels;
  }

  /** {@code block}, cut where a run without white space grows too long. */
  private static List<Span> pieces(String text, Span block) {
    List<Span> pieces = new ArrayList<>();
    int start = block.start();
    int run = 0;
    for (int i = block.start(); i < block.end(); i++) {
      run = Character.isWhitespace(text.charAt(i)) ? 0 : run + 1;
      if (run > MAX_RUN && !Character.isLowSurrogate(text.charAt(i))) {
        pieces.add(new Span(start, i));
        start = i;
        run = 1;
      }
    }
    pieces.add(new Span(start, block.end()));
    return pieces;
  }

  /**
   * Moves a mark from the end of a sentence to the next one if it stands right before that one's
   * first word.
   */
  private static void returnOpeningMarks(String text, List<List<CoreLabel>> sentences) {
    for (int s = 0; s + 1 < sentences.size(); s++) {
      List<CoreLabel> sentence = sentences.get(s);
      List<CoreLabel> next = sentences.get(s + 1);
      CoreLabel mark = sentence.get(sentence.size() - 1);
      boolean straight =
          text.charAt(mark.beginPosition()) == '"' || text.charAt(mark.beginPosition()) == '\'';
      boolean opens =
          mark.beginPosition() > 0 && Character.isWhitespace(text.charAt(mark.beginPosition() - 1));
      if (sentence.size() > 1
          && straight
          && opens
          && mark.endPosition() == next.get(0).beginPosition()) {
        sentences.set(s, sentence.subList(0, sentence.size() - 1));
        List<CoreLabel> longer = new ArrayList<>(next);
        longer.add(0, mark);
        sentences.set(s + 1, longer);
      }
    }
  }

  private static void addSentence(
      String text, List<CoreLabel> labels, List<Span> sentences, List<Span> tokens) {
    int first = tokens.size();
    for (CoreLabel label : labels) {
      int start = label.beginPosition();
      int end = label.endPosition();
      while (start < end && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      if (start < end) {
        tokens.add(new Span(start, end));
      }
    }
    if (first == tokens.size()) {
      return;
    }
    int start = tokens.get(first).start();
    int end = tokens.get(tokens.size() - 1).end();
    boolean lower = Character.isLowerCase(text.codePointAt(start));
    boolean adjacent =
        !sentences.isEmpty()
            && sentences.get(sentences.size() - 1).end() == start
            && "\"'”’»)".indexOf(text.charAt(start)) >= 0;
    boolean goesOn = !sentences.isEmpty() && (lower || adjacent);
    sentences.add(new Span(goesOn ? sentences.remove(sentences.size() - 1).start() : start, end));
  }
}
