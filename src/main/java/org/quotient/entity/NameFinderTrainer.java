package org.quotient.entity;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.GISTrainer;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.quotient.document.FormatException;

/** Trains the model of names on the columns of CoNLL-2003: token, part of speech, chunk, name. */
public final class NameFinderTrainer {

  private static final Map<String, String> TYPES =
      Map.of("PER", "person", "ORG", "organization", "LOC", "place", "MISC", "miscellaneous");

  /** More bring nothing on the development part, fewer lose 0.012 of F1. */
  private static final int BEAM = 3;

  private NameFinderTrainer() {}

  /**
   * Trains on a file and writes the model. The same data give the same bytes.
   *
   * @throws IOException if the file cannot be read, is not in the format, or the model cannot be
   *     written
   */
  public static void train(Path data, Path out) throws IOException {
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, GISTrainer.MAXENT_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 100);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 2);
    MaxentModel maxent =
        TrainerFactory.getEventTrainer(parameters, new HashMap<>())
            .train(new NameEvents(articles(data)));
    TokenNameFinderModel model =
        new TokenNameFinderModel(
            "en",
            maxent,
            BEAM,
            null,
            Map.of(),
            Map.of(NameFeatures.VERSION_KEY, NameFeatures.VERSION, "Timestamp", "0"),
            new BilouCodec(),
            new TokenNameFinderFactory());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.serialize(bytes);
    Files.write(out, StableArchive.of(bytes.toByteArray()));
  }

  /** The articles of a file; each sentence a sample. */
  private static List<List<NameSample>> articles(Path data) throws IOException {
    List<List<NameSample>> articles = new ArrayList<>();
    articles.add(new ArrayList<>());
    List<String> words = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    int number = 0;
    try (BufferedReader reader = Files.newBufferedReader(data)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.startsWith("-DOCSTART-")) {
          articles.add(new ArrayList<>());
        } else if (line.isBlank()) {
          add(words, tags, articles);
        } else {
          String[] cells = line.split(" ", -1);
          if (cells.length != 4) {
            throw new FormatException(
                data + ":" + number + ": expected 4 columns, got '" + line + "'");
          }
          words.add(Shape.normal(cells[0]));
          tags.add(cells[3]);
        }
      }
    }
    add(words, tags, articles);
    return articles;
  }

  private static void add(List<String> words, List<String> tags, List<List<NameSample>> articles) {
    if (words.isEmpty()) {
      return;
    }
    List<Span> names = new ArrayList<>();
    int start = 0;
    while (start < tags.size()) {
      int end = start + 1;
      if (!tags.get(start).equals("O")) {
        String type = tags.get(start).substring(2);
        while (end < tags.size() && tags.get(end).equals("I-" + type)) {
          end++;
        }
        names.add(new Span(start, end, TYPES.get(type)));
      }
      start = end;
    }
    articles
        .get(articles.size() - 1)
        .add(new NameSample(words.toArray(String[]::new), names.toArray(Span[]::new), false));
    words.clear();
    tags.clear();
  }
}
