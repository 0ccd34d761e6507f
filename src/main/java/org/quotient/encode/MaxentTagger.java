package org.quotient.encode;

import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.quotient.document.FormatException;
import org.quotient.document.ModelFile;
import org.quotient.document.Tags;
import org.quotient.document.Tokens;

/**
 * Parts of speech by OpenNLP's maximum-entropy tagger, lemmas by CoreNLP's finite-state morphology
 * (Minnen, Carroll and Pearce 2001: Applied morphological processing of English).
 */
public final class MaxentTagger implements Tagger {

  /**
   * A longer sentence is read in pieces, since OpenNLP copies the outcomes so far at each token.
   */
  private static final int MAX_SENTENCE = 120;

  /** The tagger sees no more of a word. */
  private static final int MAX_WORD = 60;

  /** Name of the model that ships with the program. */
  public static final String MODEL = "news-tags";

  private final POSModel model;

  private MaxentTagger(POSModel model) {
    this.model = model;
  }

  /**
   * The tagger with the model that ships with the program.
   *
   * @throws FormatException if the model is missing or damaged
   */
  public static MaxentTagger load() throws FormatException {
    return of(ModelFile.named(MODEL));
  }

  /**
   * A tagger with the model in {@code file}.
   *
   * @throws FormatException if the file is damaged
   */
  public static MaxentTagger of(ModelFile file) throws FormatException {
    return new MaxentTagger(file.read(POSModel::new));
  }

  @Override
  public Tags tag(Tokens tokens) {
    POSTaggerME tagger = new POSTaggerME(model, POSTagFormat.CUSTOM);
    Morphology morphology = new Morphology();
    List<String> pos = new ArrayList<>(tokens.size());
    List<String> lemmas = new ArrayList<>(tokens.size());
    for (int s = 0; s < tokens.sentences().size(); s++) {
      for (int first = tokens.firstOf(s); first <= tokens.lastOf(s); first += MAX_SENTENCE) {
        int last = Math.min(first + MAX_SENTENCE - 1, tokens.lastOf(s));
        String[] words = words(tokens, first, last);
        String[] tags = tagger.tag(words);
        pos.addAll(Arrays.asList(tags));
        for (int i = 0; i < words.length; i++) {
          lemmas.add(lemma(morphology, words[i], tags[i]));
        }
      }
    }
    return new Tags(pos, lemmas);
  }

  private static String[] words(Tokens tokens, int first, int last) {
    String[] words = new String[last - first + 1];
    for (int i = first; i <= last; i++) {
      String word = tokens.word(i);
      words[i - first] =
          Words.normal(word.length() > MAX_WORD ? word.substring(0, MAX_WORD) : word);
    }
    return words;
  }

  private static String lemma(Morphology morphology, String word, String tag) {
    return Character.isLetter(word.charAt(0))
        ? morphology.lemma(word, tag)
        : word.toLowerCase(Locale.ROOT);
  }
}
