package org.quotient.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** A thousand quotations against ten million words: {@code -Dquotient.speed=true}. */
@EnabledIfSystemProperty(named = "quotient.speed", matches = "true")
class CheckSpeedTest {

  private static final int WORDS = 10_000_000;
  private static final int QUOTATIONS = 1_000;
  private static final int SOURCE_WORDS = 20_000;

  private final Random random = new Random(7);

  @Test
  void thousandQuotationsAgainstTenMillionWordsTakeLessThanAMinute() throws IOException {
    List<String> sentences = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("corpus"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        sentences.addAll(Alterations.sentences(Files.readString(file)));
      }
    }
    List<String> words =
        sentences.stream().flatMap(sentence -> Stream.of(sentence.split(" ", -1))).toList();
    List<String> said = new ArrayList<>();
    List<Source> sources = sources(sentences, words, said);
    long start = System.nanoTime();
    SourceIndex.Builder builder = new SourceIndex.Builder();
    sources.forEach(builder::add);
    QuotationChecker checker = new QuotationChecker(builder.build(), Speakers.UNKNOWN);
    long indexed = System.nanoTime();
    List<Quoted> quoted = new ArrayList<>();
    for (int n = 0; n < QUOTATIONS; n++) {
      String altered = altered(said.get(random.nextInt(said.size())), words);
      quoted.add(Quoted.of("q" + n, Optional.of("Ann Lund"), altered));
    }
    long found =
        quoted.parallelStream()
            .map(checker::check)
            .filter(finding -> finding.verdict() != Verdict.NOT_FOUND)
            .count();
    long done = System.nanoTime();
    System.out.printf(
        Locale.ROOT,
        "index %.1f s, %d quotations %.1f s, found %d%n",
        (indexed - start) / 1e9,
        QUOTATIONS,
        (done - indexed) / 1e9,
        found);
    assertThat(found).isGreaterThan(QUOTATIONS * 9L / 10);
    assertThat(done - start).isLessThan(60_000_000_000L);
  }

  /** Transcripts of sentences of the corpus, and of its words in random order. */
  private List<Source> sources(List<String> sentences, List<String> words, List<String> said) {
    List<Source> sources = new ArrayList<>();
    for (int n = 0; n < WORDS / SOURCE_WORDS; n++) {
      StringBuilder text = new StringBuilder();
      int size = 0;
      while (size < SOURCE_WORDS) {
        String sentence = random.nextInt(4) == 0 ? pick(sentences) : shuffled(words);
        if (random.nextInt(200) == 0) {
          said.add(sentence);
        }
        text.append(random.nextInt(5) == 0 ? "\n\n" + pick(List.of("ANN LUND: ", "BO RAY: ")) : "")
            .append(sentence)
            .append(' ');
        size += sentence.split(" ", -1).length;
      }
      sources.add(new Source("source " + n, Optional.empty(), text.toString()));
    }
    return sources;
  }

  private String shuffled(List<String> words) {
    List<String> sentence = new ArrayList<>();
    for (int n = 6 + random.nextInt(25); n > 0; n--) {
      sentence.add(pick(words));
    }
    return String.join(" ", sentence) + ".";
  }

  private String altered(String sentence, List<String> words) {
    List<String> altered = new ArrayList<>(List.of(sentence.split(" ", -1)));
    if (random.nextBoolean()) {
      altered.set(random.nextInt(altered.size()), pick(words));
    }
    return String.join(" ", altered);
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
