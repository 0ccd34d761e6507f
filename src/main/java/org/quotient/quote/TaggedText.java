package org.quotient.quote;

import java.util.Locale;
import java.util.Set;
import org.quotient.document.Span;
import org.quotient.document.Tags;
import org.quotient.document.Tokens;

/**
 * Tokens with their tags, as the rules of this package ask for them. Token indexes out of range
 * have the empty word.
 */
final class TaggedText {

  private static final Set<String> MARKS =
      Set.of("“", "”", "\"", "``", "''", "«", "»", "„", "‘", "’", "'", "`");

  private final Tokens tokens;
  private final Tags tags;
  private final String[] lower;

  TaggedText(Tokens tokens, Tags tags) {
    this.tokens = tokens;
    this.tags = tags;
    this.lower = new String[tokens.size()];
    for (int i = 0; i < lower.length; i++) {
      lower[i] = tokens.word(i).toLowerCase(Locale.ROOT).replace('’', '\'');
    }
  }

  Tokens tokens() {
    return tokens;
  }

  int size() {
    return lower.length;
  }

  /** Token {@code i} in lower case, with a plain apostrophe. */
  String word(int i) {
    return i >= 0 && i < lower.length ? lower[i] : "";
  }

  /**
   * The part of speech; a verb's base form with a capital in the midst of a sentence is taken for a
   * name.
   */
  String pos(int i) {
    if (i < 0 || i >= lower.length) {
      return "";
    }
    String pos = tags.pos(i);
    boolean name =
        (pos.equals("VB") || pos.equals("VBP") || pos.equals("VBG"))
            && i > first(i)
            && Character.isUpperCase(tokens.word(i).codePointAt(0))
            && !(isMark(i - 1) && tokens.span(i - 1).end() == tokens.span(i).start());
    return name ? "NNP" : pos;
  }

  String lemma(int i) {
    return i >= 0 && i < lower.length ? tags.lemma(i) : "";
  }

  boolean is(int i, String... words) {
    for (String word : words) {
      if (word(i).equals(word)) {
        return true;
      }
    }
    return false;
  }

  boolean isVerb(int i) {
    return pos(i).startsWith("VB");
  }

  /** A verb in a finite form, or a modal. */
  boolean isFinite(int i) {
    return switch (pos(i)) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  boolean isNoun(int i) {
    return pos(i).startsWith("NN");
  }

  boolean isName(int i) {
    return pos(i).startsWith("NNP");
  }

  boolean isPronoun(int i) {
    return pos(i).equals("PRP");
  }

  boolean isMark(int i) {
    return i >= 0
        && i < lower.length
        && MARKS.contains(tokens.word(i))
        && !tags.pos(i).equals("POS");
  }

  /** Neither word nor number nor currency sign. */
  boolean isPunctuation(int i) {
    return !word(i).isEmpty()
        && word(i).codePoints().noneMatch(Character::isLetterOrDigit)
        && !is(i, "$", "£", "€", "%", "&");
  }

  /** Whether the sentence of token {@code i} ends there, but for marks and brackets that close. */
  boolean isSentenceEnd(int i) {
    for (int k = i; k <= last(i); k++) {
      if (!isPunctuation(k)) {
        return false;
      }
    }
    return true;
  }

  Span span(int first, int last) {
    return tokens.span(first, last);
  }

  /** First token of the sentence of token {@code i}. */
  int first(int i) {
    return tokens.firstOf(tokens.sentenceOf(i));
  }

  /** Last token of the sentence of token {@code i}. */
  int last(int i) {
    return tokens.lastOf(tokens.sentenceOf(i));
  }

  /** Index of the paragraph of token {@code i}. */
  int paragraph(int i) {
    return tokens.paragraphOf(tokens.sentenceOf(i));
  }
}
