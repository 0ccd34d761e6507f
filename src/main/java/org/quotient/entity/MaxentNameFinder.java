package org.quotient.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;
import org.quotient.document.Entity;
import org.quotient.document.Evidence;
import org.quotient.document.FormatException;
import org.quotient.document.ModelFile;
import org.quotient.document.Name;
import org.quotient.document.Tags;
import org.quotient.document.Tokens;

/**
 * Names by OpenNLP's maximum-entropy name finder, sentence by sentence; it remembers the words of
 * one article.
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
   * @throws FormatException if the file is damaged
   */
  public static MaxentNameFinder of(ModelFile file) throws FormatException {
    return new MaxentNameFinder(file.read(TokenNameFinderModel::new));
  }

  @Override
  public List<Name> find(Tokens tokens, Tags tags) {
    NameFinderME finder = new NameFinderME(model);
    List<Found> names = new ArrayList<>();
    for (int s = 0; s < tokens.sentences().size(); s++) {
      for (int first = tokens.firstOf(s); first <= tokens.lastOf(s); first += MAX_SENTENCE) {
        int last = Math.min(first + MAX_SENTENCE - 1, tokens.lastOf(s));
        addNames(finder, tokens, first, last, names);
      }
    }
    List<Found> mended = new NameRepair(tokens).mend(names);
    return new MissedNames(tokens, tags)
        .add(mended).stream()
            .map(
                name ->
                    new Name(tokens.span(name.first(), name.last()), name.type(), name.evidence()))
            .toList();
  }

  private static void addNames(
      NameFinderME finder, Tokens tokens, int first, int last, List<Found> names) {
    String[] words = new String[last - first + 1];
    for (int i = 0; i < words.length; i++) {
      words[i] = Shape.normal(tokens.word(first + i));
    }
    for (Span found : finder.find(words)) {
      Entity.Type type = Entity.Type.valueOf(found.getType().toUpperCase(Locale.ROOT));
      Evidence evidence = new Evidence("name-model", Math.min(1, found.getProb()));
      names.add(new Found(first + found.getStart(), first + found.getEnd() - 1, type, evidence));
    }
  }
}
