package org.quotient.entity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.quotient.document.Entity;
import org.quotient.document.Evidence;
import org.quotient.document.FormatException;
import org.quotient.document.Name;
import org.quotient.document.Span;
import org.quotient.document.Tags;
import org.quotient.document.Tokens;

/** Names by OpenNLP's maximum-entropy name finder, sentence by sentence; it remembers the words of one article. */
public final class MaxentNameFinder implements NameFinder {

  /** A longer sentence is read in pieces, since OpenNLP keeps one array for the outcomes of all its beams. */
  private static final int MAX_SENTENCE = 400;

  private static final String RESOURCE = "/org/quotient/models/news-names/model.bin";

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
    try (InputStream in = MaxentNameFinder.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new FormatException("model news-names: expected " + RESOURCE + " on the class path, found nothing");
      }
      return new MaxentNameFinder(new TokenNameFinderModel(new ByteArrayInputStream(in.readAllBytes())));
    } catch (FormatException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new FormatException("model news-names: " + RESOURCE + " is damaged: " + e.getMessage(), e);
    }
  }

  @Override
  public List<Name> find(Tokens tokens, Tags tags) {
    NameFinderME finder = new NameFinderME(model);
    List<Name> names = new ArrayList<>();
    for (int s = 0; s < tokens.sentences().size(); s++) {
      for (int first = tokens.firstOf(s); first <= tokens.lastOf(s); first += MAX_SENTENCE) {
        int last = Math.min(first + MAX_SENTENCE - 1, tokens.lastOf(s));
        addNames(finder, tokens, first, last, names);
      }
    }
    return names;
  }

  private static void addNames(NameFinderME finder, Tokens tokens, int first, int last, List<Name> names) {
    String[] words = new String[last - first + 1];
    for (int i = 0; i < words.length; i++) {
      words[i] = Shape.normal(tokens.word(first + i));
    }
    for (opennlp.tools.util.Span found : finder.find(words)) {
      Span span = tokens.span(first + found.getStart(), first + found.getEnd() - 1);
      Entity.Type type = Entity.Type.valueOf(found.getType().toUpperCase(Locale.ROOT));
      names.add(new Name(span, type, new Evidence("name-model", Math.min(1, found.getProb()))));
    }
  }
}
