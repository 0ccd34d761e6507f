package org.quotient.entity;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.Span;
import org.quotient.document.Entity;
import org.quotient.document.Evidence;
import org.quotient.document.FormatException;
import org.quotient.document.ModelFile;
import org.quotient.document.Name;
import org.quotient.document.Paragraph;
import org.quotient.document.Tags;
import org.quotient.document.Tokens;

/**
 * Names by OpenNLP's maximum-entropy models and beam search over features of our own, sentence by
 * sentence; what the article has of a word elsewhere counts too.
 */
public final class MaxentNameFinder implements NameFinder {

  /**
   * A longer sentence is read in pieces, since OpenNLP copies the outcomes so far at each token.
   */
  private static final int MAX_SENTENCE = 120;

  /** Name of the model that ships with the program. */
  public static final String MODEL = "news-names";

  private final TokenNameFinderModel model;

  private MaxentNameFinder(TokenNameFinderModel model) {
    this.model = model;
  }

  /**
   * The name finder with the model that ships with the program.
   *
   * @throws FormatException if the model is missing or damaged
   */
  public static MaxentNameFinder load() throws FormatException {
    return of(ModelFile.named(MODEL));
  }

  /**
   * A name finder with the model in {@code file}.
   *
   * @throws FormatException if the file is damaged or has other features than this program
   */
  public static MaxentNameFinder of(ModelFile file) throws FormatException {
    return file.read(MaxentNameFinder::read);
  }

  /** A name finder with the model in {@code bytes}. */
  static MaxentNameFinder read(InputStream bytes) throws IOException {
    TokenNameFinderModel model = new TokenNameFinderModel(bytes);
    String features = model.getManifestProperty(NameFeatures.VERSION_KEY);
    if (!NameFeatures.VERSION.equals(features)) {
      throw new FormatException(
          "expected features " + NameFeatures.VERSION + ", got features " + features);
    }
    return new MaxentNameFinder(model);
  }

  @Override
  public List<Name> find(Tokens tokens, Tags tags) {
    List<Found> mended = new NameRepair(tokens).mend(label(tokens));
    return new MissedNames(tokens, tags)
        .add(mended).stream()
            .map(
                name ->
                    new Name(tokens.span(name.first(), name.last()), name.type(), name.evidence()))
            .toList();
  }

  private List<Found> label(Tokens tokens) {
    List<Integer> starts = new ArrayList<>();
    List<String[]> sentences = new ArrayList<>();
    Set<Integer> titles = new HashSet<>();
    for (int s = 0; s < tokens.sentences().size(); s++) {
      for (int first = tokens.firstOf(s); first <= tokens.lastOf(s); first += MAX_SENTENCE) {
        if (tokens.kindOf(first) == Paragraph.Kind.HEADLINE) {
          titles.add(sentences.size());
        }
        starts.add(first);
        sentences.add(words(tokens, first, Math.min(first + MAX_SENTENCE - 1, tokens.lastOf(s))));
      }
    }
    NameFeatures features = new NameFeatures(sentences, titles);
    // A beam search keeps its numbers in itself: one for each call.
    SequenceClassificationModel search = model.getNameFinderSequenceModel();
    List<Found> names = new ArrayList<>();
    for (int s : features.order()) {
      label(search, features, s, starts.get(s), names);
    }
    names.sort(Comparator.comparingInt(Found::first));
    return names;
  }

  private static void label(
      SequenceClassificationModel search,
      NameFeatures features,
      int sentence,
      int first,
      List<Found> names) {
    BilouCodec codec = new BilouCodec();
    Sequence best =
        search.bestSequence(
            features.words(sentence),
            new Object[0],
            features.of(sentence),
            codec.createSequenceValidator());
    features.label(sentence, best.getOutcomes());
    double[] probabilities = best.getProbs();
    for (Span found : codec.decode(best.getOutcomes())) {
      Entity.Type type = Entity.Type.valueOf(found.getType().toUpperCase(Locale.ROOT));
      double mean =
          Arrays.stream(probabilities, found.getStart(), found.getEnd()).average().orElse(0);
      Evidence evidence = new Evidence("name-model", Math.min(1, mean));
      names.add(new Found(first + found.getStart(), first + found.getEnd() - 1, type, evidence));
    }
  }

  private static String[] words(Tokens tokens, int first, int last) {
    String[] words = new String[last - first + 1];
    for (int i = 0; i < words.length; i++) {
      words[i] = Shape.normal(tokens.word(first + i));
    }
    return words;
  }
}
