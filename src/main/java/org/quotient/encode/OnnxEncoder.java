package org.quotient.encode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.quotient.document.Antecedents;
import org.quotient.document.CueReading;
import org.quotient.document.Encoding;
import org.quotient.document.FormatException;
import org.quotient.document.LabelScores;
import org.quotient.document.ModelFile;
import org.quotient.document.Quotation.Act;
import org.quotient.document.QuotedPassage;
import org.quotient.document.Tokens;

/**
 * A transformer run by ONNX Runtime, window by window on the caller's thread, those of a long
 * article on all processors. What it says of an article depends on that article alone.
 *
 * <p>A cue candidate is the likeliest token of a stretch in which each token is a cue's with a
 * probability above {@link #CANDIDATE}; a second network then reads its paragraph from there.
 */
public final class OnnxEncoder implements Encoder {

  /** Name of the model that ships with the program. */
  public static final String MODEL = "news-encoder";

  /** Width of a token's vector. */
  private static final int WIDTH = 384;

  private static final int CUE_LABELS = LabelScores.labels(1);
  private static final int NAME_LABELS = LabelScores.labels(Encoding.NAME_KINDS.size());
  private static final List<Act> ACTS = List.of(Act.SPEECH, Act.THOUGHT, Act.STANCE);

  /** An article of so many windows is shared out among the processors; judgement. */
  private static final int MANY = 32;

  /** Log probability of labels of tokens that are not read. */
  private static final float NEVER = -100;

  /** As in training. */
  private static final float CANDIDATE = 0.15f;

  private final WordPieces vocabulary;
  private final OrtEnvironment environment;
  private final OrtSession trunk;
  private final OrtSession roles;
  private final Map<String, String> digests;

  private OnnxEncoder(WordPieces vocabulary, ModelFile trunk, ModelFile roles)
      throws FormatException {
    this.vocabulary = vocabulary;
    this.environment = OrtEnvironment.getEnvironment();
    this.trunk = session(trunk, "vectors", "names", "cues", "antecedents");
    this.roles = session(roles, "roles", "real", "acts");
    this.digests = Map.of(MODEL, trunk.digest(), MODEL + "-roles", roles.digest());
  }

  /**
   * The encoder with the model that ships with the program.
   *
   * @throws FormatException if a file of the model is missing or damaged
   */
  public static OnnxEncoder load() throws FormatException {
    return of(ModelFile.named(MODEL, "encoder.onnx"), ModelFile.named(MODEL, "roles.onnx"));
  }

  /**
   * An encoder of the two networks in {@code trunk} and {@code roles}.
   *
   * @throws FormatException if a file is missing or damaged
   */
  static OnnxEncoder of(ModelFile trunk, ModelFile roles) throws FormatException {
    return new OnnxEncoder(WordPieces.load(), trunk, roles);
  }

  /** Digests of the two networks, by their names. */
  public Map<String, String> digests() {
    return digests;
  }

  /** The network in {@code file}, which must have these outputs. */
  private OrtSession session(ModelFile file, String... outputs) throws FormatException {
    return file.read(
        bytes -> {
          try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            // articles, not networks, are what threads share out
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            OrtSession session = environment.createSession(bytes.readAllBytes(), options);
            if (!session.getOutputNames().containsAll(List.of(outputs))) {
              throw new IOException(
                  "expected the outputs " + List.of(outputs) + ", got " + session.getOutputNames());
            }
            return session;
          } catch (OrtException e) {
            throw new IOException(e.getMessage(), e);
          }
        });
  }

  @Override
  public Encoding encode(Tokens tokens, List<QuotedPassage> quoted, boolean cues) {
    Pieces pieces = Pieces.of(tokens, quoted, vocabulary);
    float[] names = new float[tokens.size() * NAME_LABELS];
    Arrays.fill(names, NEVER);
    for (int i = 0; i < tokens.size(); i++) {
      names[i * NAME_LABELS] = 0;
    }
    Antecedents.Builder antecedents = new Antecedents.Builder(tokens.size());
    List<Window> windows = Window.of(tokens, pieces.pieces());
    IntStream order = IntStream.range(0, windows.size());
    List<CueReading> readings =
        (windows.size() < MANY ? order : order.parallel())
            .mapToObj(windows::get)
            .filter(window -> hasLetters(window, pieces))
            .map(window -> read(window, pieces, names, antecedents, cues))
            .flatMap(List::stream)
            .toList();
    LabelScores labels = LabelScores.of(names, Encoding.NAME_KINDS.size());
    return new Encoding(labels, readings, antecedents.build());
  }

  /** Whether a window has letters of two cases: without, no English word. */
  private static boolean hasLetters(Window window, Pieces pieces) {
    for (int i = window.first(); i < window.first() + window.size(); i++) {
      if (pieces.cases()[i] > 0) {
        return true;
      }
    }
    return false;
  }

  /** Reads a window: its part of {@code names} and {@code antecedents}, and its cues. */
  private List<CueReading> read(
      Window window, Pieces pieces, float[] names, Antecedents.Builder antecedents, boolean cues) {
    try {
      return run(window, pieces, names, antecedents, cues);
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder failed: " + e.getMessage(), e);
    }
  }

  private List<CueReading> run(
      Window window, Pieces pieces, float[] names, Antecedents.Builder antecedents, boolean cues)
      throws OrtException {
    Map<String, OnnxTensor> inputs = new TreeMap<>();
    long[][] columns = columns(window, pieces);
    String[] keys = {"pieces", "cases", "quoted", "blanks", "words"};
    for (int k = 0; k < keys.length; k++) {
      inputs.put(keys[k], tensor(columns[k]));
    }
    try (OrtSession.Result result = trunk.run(inputs)) {
      float[] labels = floats(result, "names");
      System.arraycopy(labels, 0, names, window.first() * NAME_LABELS, labels.length);
      antecedents.add(window.first(), window.size(), floats(result, "antecedents"));
      return cues ? readCues(window, floats(result, "vectors"), floats(result, "cues")) : List.of();
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  /** The inputs of the trunk, in the order of its names. */
  private static long[][] columns(Window window, Pieces all) {
    int size = 1 + window.parts().size();
    for (int i = window.first(); i < window.first() + window.size(); i++) {
      size += all.pieces()[i].length;
    }
    long[][] columns = new long[5][size];
    columns[4] = new long[window.size()];
    columns[0][0] = WordPieces.CLS;
    int at = 1;
    for (Window.Part part : window.parts()) {
      for (int i = part.first(); i <= part.last(); i++) {
        columns[4][i - window.first()] = at;
        for (int piece : all.pieces()[i]) {
          columns[0][at] = piece;
          columns[1][at] = all.cases()[i];
          columns[2][at] = all.quoted()[i];
          columns[3][at] = all.blanks()[i];
          at++;
        }
      }
      columns[0][at++] = WordPieces.SEP;
    }
    return columns;
  }

  /** Reads the paragraphs of {@code window} from their cue candidates. */
  private List<CueReading> readCues(Window window, float[] vectors, float[] cues)
      throws OrtException {
    List<CueReading> readings = new ArrayList<>();
    for (Window.Part part : window.parts()) {
      int row = part.first() - window.first();
      List<Integer> triggers = candidates(cues, row, part.size());
      if (!triggers.isEmpty()) {
        float[] own = Arrays.copyOfRange(vectors, row * WIDTH, (row + part.size()) * WIDTH);
        readPart(part, own, triggers, readings);
      }
    }
    return readings;
  }

  /** Places in a part of {@code size} tokens, whose first has {@code row} in {@code cues}. */
  private static List<Integer> candidates(float[] cues, int row, int size) {
    List<Integer> triggers = new ArrayList<>();
    int best = -1;
    for (int i = 0; i < size; i++) {
      float outside = outside(cues, row + i);
      boolean isCue = 1 - outside > CANDIDATE;
      int at = (row + i) * CUE_LABELS;
      boolean begins = cues[at + 1] > cues[at + 2];
      if (best >= 0 && (!isCue || begins)) {
        triggers.add(best);
        best = -1;
      }
      if (isCue && (best < 0 || outside < outside(cues, row + best))) {
        best = i;
      }
    }
    if (best >= 0) {
      triggers.add(best);
    }
    return triggers;
  }

  private static float outside(float[] cues, int row) {
    return (float) Math.exp(cues[row * CUE_LABELS]);
  }

  private void readPart(
      Window.Part part, float[] vectors, List<Integer> triggers, List<CueReading> readings)
      throws OrtException {
    int length = part.size();
    long[] places = triggers.stream().mapToLong(Integer::longValue).toArray();
    long[] shape = {length, WIDTH};
    try (OnnxTensor own = OnnxTensor.createTensor(environment, FloatBuffer.wrap(vectors), shape);
        OnnxTensor where = tensor(places);
        OrtSession.Result result = roles.run(Map.of("vectors", own, "triggers", where))) {
      float[] labels = floats(result, "roles");
      float[] real = floats(result, "real");
      float[] acts = floats(result, "acts");
      int wide = length * LabelScores.labels(CueReading.KINDS);
      for (int k = 0; k < real.length; k++) {
        readings.add(
            new CueReading(
                part.first() + triggers.get(k),
                part.first(),
                real[k],
                LabelScores.of(
                    Arrays.copyOfRange(labels, k * wide, (k + 1) * wide), CueReading.KINDS),
                act(acts, k)));
      }
    }
  }

  /** The likeliest act of reading {@code k}. */
  private static Act act(float[] acts, int k) {
    int best = 0;
    for (int act = 1; act < ACTS.size(); act++) {
      if (acts[k * ACTS.size() + act] > acts[k * ACTS.size() + best]) {
        best = act;
      }
    }
    return ACTS.get(best);
  }

  private OnnxTensor tensor(long[] numbers) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(numbers), new long[] {numbers.length});
  }

  private static float[] floats(OrtSession.Result result, String name) throws OrtException {
    FloatBuffer buffer = ((OnnxTensor) result.get(name).orElseThrow()).getFloatBuffer();
    float[] floats = new float[buffer.remaining()];
    buffer.get(floats);
    return floats;
  }
}
