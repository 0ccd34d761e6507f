package org.quotient.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quotient.document.Paragraph;
import org.quotient.document.Span;
import org.quotient.document.Tokens;

/**
 * CoreNLP's tokens and sentences. A blank line ends a paragraph, and a sentence with it; all
 * paragraphs are body.
 */
final class TokenReader {

  private final String text;
  private final List<Span> tokens = new ArrayList<>();
  private final List<Span> sentences = new ArrayList<>();
  private final List<Paragraph> paragraphs = new ArrayList<>();

  private TokenReader(String text) {
    this.text = text;
  }

  static Tokens read(String text, Annotation annotation) {
    TokenReader reader = new TokenReader(text);
    for (CoreMap sentence : annotation.get(SentencesAnnotation.class)) {
      boolean first = true;
      for (CoreLabel label : sentence.get(TokensAnnotation.class)) {
        Optional<Span> token = reader.span(label);
        if (token.isPresent()) {
          reader.add(token.get(), first);
          first = false;
        }
      }
    }
    return Tokens.of(text, reader.paragraphs, reader.sentences, reader.tokens);
  }

  /**
   * The part of a token after the token before it: the full stop that the tokenizer adds after an
   * abbreviation may stand for the abbreviation's own.
   */
  private Optional<Span> span(CoreLabel label) {
    int start = Math.max(label.beginPosition(), covered());
    return start < label.endPosition()
        ? Offsets.span(text, start, label.endPosition()).filter(span -> span.start() >= covered())
        : Optional.empty();
  }

  /** Where the last token ends. */
  private int covered() {
    return tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).end();
  }

  private void add(Span token, boolean startsSentence) {
    boolean startsParagraph = tokens.isEmpty() || blankLine(covered(), token.start());
    if (startsParagraph) {
      paragraphs.add(new Paragraph(token, Paragraph.Kind.BODY));
    } else {
      int last = paragraphs.size() - 1;
      paragraphs.set(
          last, new Paragraph(paragraphs.get(last).span().union(token), Paragraph.Kind.BODY));
    }
    if (startsParagraph || startsSentence) {
      sentences.add(token);
    } else {
      int last = sentences.size() - 1;
      sentences.set(last, sentences.get(last).union(token));
    }
    tokens.add(token);
  }

  /** Whether a blank line lies between two offsets. */
  private boolean blankLine(int start, int end) {
    int breaks = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == end || text.charAt(i + 1) != '\n'))) {
        breaks++;
      } else if (!Character.isWhitespace(c)) {
        breaks = 0;
      }
      if (breaks == 2) {
        return true;
      }
    }
    return false;
  }
}
