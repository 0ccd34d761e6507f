package org.quotient.encode;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordPiecesTest {

  private static List<String> vocabulary;
  private static WordPieces pieces;

  @BeforeAll
  static void load() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                WordPieces.class.getResourceAsStream(
                    "/org/quotient/models/news-encoder/vocabulary.txt"),
                StandardCharsets.UTF_8))) {
      vocabulary = reader.lines().toList();
    }
    pieces = WordPieces.load();
  }

  @Test
  void longestPiecesAreTakenFirst() {
    assertThat(words("unaffordable")).containsExactly("una", "##ff", "##ord", "##able");
    assertThat(words("Ángel’s")).containsExactly("angel", "’", "s");
    assertThat(words("n't")).containsExactly("n", "'", "t");
  }

  @Test
  void wordThatCannotBeReadIsOneUnknownPiece() {
    assertThat(pieces.of("\u0001")).containsExactly(WordPieces.UNKNOWN);
    assertThat(pieces.of("x".repeat(1_000_000))).containsExactly(WordPieces.UNKNOWN);
    assertThat(pieces.of("😀")).containsExactly(WordPieces.UNKNOWN);
  }

  @Test
  void agreesWithTheReferenceOnRandomStrings(@TempDir Path folder) throws IOException {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    try (HuggingFaceTokenizer reference = reference(folder)) {
      for (int n = 0; n < 10_000; n++) {
        String word = word(random);
        long[] expected = reference.encode(word, false, false).getIds();
        assertThat(pieces.of(word))
            .as("pieces of '%s' (%s), seed %d", word, points(word), seed)
            .isEqualTo(
                expected.length == 0
                    ? new int[] {WordPieces.UNKNOWN}
                    : Arrays.stream(expected).mapToInt(Math::toIntExact).toArray());
      }
    }
  }

  private static List<String> words(String word) {
    return Arrays.stream(pieces.of(word)).mapToObj(vocabulary::get).toList();
  }

  private static String points(String word) {
    return word.codePoints().mapToObj(c -> String.format("%04X", c)).toList().toString();
  }

  /** Alphabets from which random words are drawn: first and last code point. */
  private static final int[][] ALPHABETS = {
    {'a', 'z'},
    {'A', 'Z'},
    {' ', '~'},
    {0xA1, 0x17F},
    {0x391, 0x3C9},
    {0x410, 0x44F},
    {0x5D0, 0x5EA},
    {0x621, 0x64A},
    {0x904, 0x939},
    {0x2010, 0x2044},
    {0x3041, 0x3096},
    {0x4E00, 0x4F00},
    {0xAC00, 0xAD00},
    {0x1F600, 0x1F64F},
  };

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    int length = 1 + random.nextInt(12);
    int[] alphabet = ALPHABETS[random.nextInt(ALPHABETS.length)];
    for (int i = 0; i < length; i++) {
      if (random.nextInt(6) == 0) {
        alphabet = ALPHABETS[random.nextInt(ALPHABETS.length)];
      }
      int point = alphabet[0] + random.nextInt(alphabet[1] - alphabet[0] + 1);
      if (Character.isDefined(point)) {
        word.appendCodePoint(point);
      }
    }
    return word.isEmpty() ? "a" : word.toString();
  }

  private static HuggingFaceTokenizer reference(Path folder) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode vocabularyNode = mapper.createObjectNode();
    for (int id = 0; id < vocabulary.size(); id++) {
      vocabularyNode.put(vocabulary.get(id), id);
    }
    ObjectNode tokenizer = mapper.createObjectNode();
    tokenizer.put("version", "1.0");
    tokenizer.putArray("added_tokens");
    tokenizer
        .putObject("normalizer")
        .put("type", "BertNormalizer")
        .put("clean_text", true)
        .put("handle_chinese_chars", true)
        .putNull("strip_accents")
        .put("lowercase", true);
    tokenizer.putObject("pre_tokenizer").put("type", "BertPreTokenizer");
    tokenizer
        .putObject("model")
        .put("type", "WordPiece")
        .put("unk_token", "[UNK]")
        .put("continuing_subword_prefix", "##")
        .put("max_input_chars_per_word", 100)
        .set("vocab", vocabularyNode);
    Path file = folder.resolve("tokenizer.json");
    Files.write(file, mapper.writeValueAsBytes(tokenizer));
    return HuggingFaceTokenizer.newInstance(
        file, Map.of("padding", "false", "truncation", "false"));
  }
}
