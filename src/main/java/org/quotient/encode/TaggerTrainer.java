package org.quotient.encode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.ml.maxent.GISTrainer;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSSample;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.TrainingParameters;
import org.quotient.document.FormatException;

/**
 * Trains the part-of-speech model on the Penn tags of GUM (CoNLL-U files) and of CoNLL-2003.
 *
 * <p>GUM splits hyphenated words; they are joined again, since our tokenizer keeps them whole. The
 * joined word has the tag of its last part, or is an adjective where it stands before the noun that
 * it modifies.
 */
public final class TaggerTrainer {

  private TaggerTrainer() {}

  /**
   * Trains on all files given and writes the model.
   *
   * @param data CoNLL-U files or folders of them ({@code .conllu}), and files in the manner of
   *     CoNLL-2003
   * @param out file of the model
   * @throws IOException if a file cannot be read or written, or is in neither format
   */
  public static void train(List<Path> data, Path out) throws IOException {
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, GISTrainer.MAXENT_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 100);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 3);
    POSModel model =
        POSTaggerME.train(
            "en",
            new CollectionObjectStream<>(samples(data)),
            parameters,
            new POSTaggerFactory(null, null, null));
    try (OutputStream stream = Files.newOutputStream(out)) {
      model.serialize(stream);
    }
  }

  /**
   * Share of tokens that the model tags as the data does.
   *
   * @throws IOException if a file cannot be read or is in neither format
   */
  public static double accuracy(Path model, List<Path> data) throws IOException {
    POSTaggerME tagger = new POSTaggerME(new POSModel(model), POSTagFormat.CUSTOM);
    int right = 0;
    int all = 0;
    for (POSSample sample : samples(data)) {
      String[] tags = tagger.tag(sample.getSentence());
      for (int i = 0; i < tags.length; i++) {
        right += tags[i].equals(sample.getTags()[i]) ? 1 : 0;
        all++;
      }
    }
    return all == 0 ? 1 : (double) right / all;
  }

  private static List<POSSample> samples(List<Path> data) throws IOException {
    List<POSSample> samples = new ArrayList<>();
    for (Path path : data) {
      try (Stream<Path> walk = Files.walk(path)) {
        for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
          boolean conllu = file.toString().endsWith(".conllu");
          read(file, conllu, samples);
        }
      }
    }
    return samples;
  }

  private static void read(Path file, boolean conllu, List<POSSample> samples) throws IOException {
    List<String[]> sentence = new ArrayList<>();
    int number = 0;
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("-DOCSTART-")) {
          add(sentence, conllu, samples);
        } else if (!conllu || !line.startsWith("#")) {
          String[] cells = line.split(conllu ? "\t" : " ", -1);
          if (cells.length < (conllu ? 10 : 4)) {
            throw new FormatException(
                file
                    + ":"
                    + number
                    + ": expected "
                    + (conllu ? "10 columns of CoNLL-U" : "4 columns")
                    + ", got '"
                    + line
                    + "'");
          }
          sentence.add(cells);
        }
      }
    }
    add(sentence, conllu, samples);
  }

  private static void add(List<String[]> sentence, boolean conllu, List<POSSample> samples) {
    List<String> words = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    if (conllu) {
      joinHyphens(sentence, words, tags);
    } else {
      for (String[] cells : sentence) {
        words.add(Words.normal(cells[0]));
        tags.add(tag(cells[0], cells[1]));
      }
    }
    sentence.clear();
    if (!words.isEmpty()) {
      samples.add(new POSSample(words.toArray(String[]::new), tags.toArray(String[]::new)));
    }
  }

  private static void joinHyphens(List<String[]> rows, List<String> words, List<String> tags) {
    boolean join = false;
    for (String[] row : rows) {
      if (!row[0].chars().allMatch(Character::isDigit)) {
        continue;
      }
      boolean hyphen = row[4].equals("HYPH");
      if ((hyphen || join) && !words.isEmpty()) {
        int last = words.size() - 1;
        words.set(last, words.get(last) + Words.normal(row[1]));
        boolean modifier = row[7].equals("amod") || row[7].equals("compound");
        tags.set(last, modifier ? "JJ" : hyphen ? tags.get(last) : tag(row[1], row[4]));
      } else {
        words.add(Words.normal(row[1]));
        tags.add(tag(row[1], row[4]));
      }
      join = hyphen;
    }
  }

  /** The tag as the Penn Treebank has it. */
  private static String tag(String word, String tag) {
    return switch (word) {
      case "(", "[" -> "-LRB-";
      case ")", "]" -> "-RRB-";
      case "\"", "“", "”", "``", "''" -> "''";
      default -> tag.equals("AFX") || tag.equals("-X-") || tag.equals("HYPH") ? "NN" : tag;
    };
  }
}
