package org.quotient.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.maxent.GISTrainer;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.quotient.document.FormatException;

/** Trains the model of names on the columns of CoNLL-2003: token, part of speech, chunk, name. */
public final class NameFinderTrainer {

  private static final Map<String, String> TYPES =
      Map.of("PER", "person", "ORG", "organization", "LOC", "place", "MISC", "miscellaneous");

  private NameFinderTrainer() {}

  /**
   * Trains on a file and writes the model.
   *
   * @throws IOException if the file cannot be read, is not in the format, or the model cannot be
   *     written
   */
  public static void train(Path data, Path out) throws IOException {
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, GISTrainer.MAXENT_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 200);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 2);
    TokenNameFinderFactory factory =
        new TokenNameFinderFactory(features(), Map.of(), new BilouCodec());
    TokenNameFinderModel model =
        NameFinderME.train(
            "en", null, new CollectionObjectStream<>(samples(data)), parameters, factory);
    try (OutputStream stream = Files.newOutputStream(out)) {
      model.serialize(stream);
    }
  }

  private static byte[] features() throws IOException {
    try (InputStream in = NameFinderTrainer.class.getResourceAsStream("name-features.xml")) {
      return in.readAllBytes();
    }
  }

  private static List<NameSample> samples(Path data) throws IOException {
    List<NameSample> samples = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    boolean newDocument = true;
    int number = 0;
    try (BufferedReader reader = Files.newBufferedReader(data)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        boolean document = line.startsWith("-DOCSTART-");
        if (line.isBlank() || document) {
          newDocument |= document;
          newDocument &= !add(words, tags, newDocument, samples);
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
    add(words, tags, newDocument, samples);
    return samples;
  }

  private static boolean add(
      List<String> words, List<String> tags, boolean newDocument, List<NameSample> samples) {
    if (words.isEmpty()) {
      return false;
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
    samples.add(
        new NameSample(words.toArray(String[]::new), names.toArray(Span[]::new), newDocument));
    words.clear();
    tags.clear();
    return true;
  }
}
