package org.quotient.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Quotations of the corpus, altered in known ways, against transcripts made of the corpus: each
 * sentence of an article is said by one of four speakers, three in a row.
 */
class AlteredQuotationsTest {

  private static final List<String> SPEAKERS =
      List.of("Ann Lund", "Peter Oakes", "Mara Voss", "Cem Aydin");

  /** Articles that are no sources. */
  private static final int HELD_BACK = 4;

  /** Quotations of each kind, at most. */
  private static final int OF_EACH = 150;

  private static final List<List<String>> ARTICLES = new ArrayList<>();
  private static final List<Outcome> OUTCOMES = new ArrayList<>();

  private record Outcome(Alterations.Kind kind, Finding finding, String home) {
    boolean isRight() {
      return finding.verdict() == kind.verdict();
    }

    @Override
    public String toString() {
      return kind + ", " + finding.verdict() + ": " + finding.quoted().text();
    }
  }

  @BeforeAll
  static void checkAll() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("corpus/dev"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        List<String> sentences = Alterations.sentences(body(Files.readString(file)));
        assertThat(sentences).as(file.toString()).hasSizeGreaterThan(6);
        ARTICLES.add(sentences);
      }
    }
    SourceIndex.Builder builder = new SourceIndex.Builder();
    for (int a = HELD_BACK; a < ARTICLES.size(); a++) {
      builder.add(new Source("article " + a, Optional.empty(), transcript(ARTICLES.get(a))));
    }
    QuotationChecker checker = new QuotationChecker(builder.build(), Speakers.UNKNOWN);
    for (Alterations.Kind kind : Alterations.Kind.values()) {
      Random random = new Random(kind.name().length() + 20L);
      Alterations alterations = new Alterations(random);
      int made = 0;
      for (int n = 0; n < 40 * OF_EACH && made < OF_EACH; n++) {
        made += outcome(kind, alterations, random, checker) ? 1 : 0;
      }
    }
  }

  private static String body(String file) {
    return file.replaceFirst("(?s)\\A---.*?\\n---\\n", "");
  }

  private static String speaker(int sentence) {
    return SPEAKERS.get(sentence / 3 % SPEAKERS.size());
  }

  private static String transcript(List<String> sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences.size(); i++) {
      text.append(i % 3 == 0 ? "\n" + speaker(i).toUpperCase(Locale.ROOT) + ": " : "")
          .append(sentences.get(i))
          .append(i % 3 == 2 ? "\n" : " ");
    }
    return text.toString();
  }

  private static boolean outcome(
      Alterations.Kind kind, Alterations alterations, Random random, QuotationChecker checker) {
    boolean foreign = kind == Alterations.Kind.OF_ANOTHER_ARTICLE;
    int sources = ARTICLES.size() - HELD_BACK;
    int a = foreign ? random.nextInt(HELD_BACK) : HELD_BACK + random.nextInt(sources);
    List<String> own = ARTICLES.get(a);
    int b = Math.floorMod(a - HELD_BACK + 1 + random.nextInt(sources - 1), sources);
    List<String> other = ARTICLES.get(HELD_BACK + b);
    int i = random.nextInt(own.size());
    Optional<String> words = alterations.alter(kind, own, i, other);
    if (words.isEmpty()) {
      return false;
    }
    boolean swap = kind == Alterations.Kind.SPEAKER_CHANGED;
    Quoted quoted =
        Alterations.quoted(
            words.get(), speaker(swap ? i + 3 : i), kind == Alterations.Kind.REWORDED);
    OUTCOMES.add(new Outcome(kind, checker.check(quoted), "article " + a));
    return true;
  }

  @Test
  void everyVerdictIsPreciseAndComplete() {
    Map<Verdict, int[]> counts = new EnumMap<>(Verdict.class);
    for (Verdict verdict : Verdict.values()) {
      counts.put(verdict, new int[3]);
    }
    for (Outcome outcome : OUTCOMES) {
      counts.get(outcome.kind().verdict())[0]++;
      counts.get(outcome.finding().verdict())[1]++;
      counts.get(outcome.kind().verdict())[2] += outcome.isRight() ? 1 : 0;
    }
    StringBuilder table = new StringBuilder("verdict        made  precision  recall\n");
    counts.forEach(
        (verdict, n) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "%-14s %4d      %.3f   %.3f%n",
                    verdict.label(),
                    n[0],
                    (double) n[2] / n[1],
                    (double) n[2] / n[0])));
    System.out.print(table);
    counts.forEach(
        (verdict, n) -> {
          assertThat((double) n[2] / n[1]).as("precision of %s", verdict).isGreaterThan(0.98);
          assertThat((double) n[2] / n[0]).as("recall of %s", verdict).isGreaterThan(0.98);
        });
  }

  @Test
  void droppedNegationAndChangedNumberNeverPass() {
    List<Outcome> changed =
        OUTCOMES.stream()
            .filter(
                outcome ->
                    switch (outcome.kind()) {
                      case NEGATION_DROPPED, NEGATION_BEHIND_ELLIPSIS, NUMBER_CHANGED -> true;
                      case FRAGMENT_WITHOUT_NEGATION, FRAGMENT_WITH_OTHER_NUMBER -> true;
                      default -> false;
                    })
            .toList();
    assertThat(changed).hasSizeGreaterThan(150);
    assertThat(changed)
        .allSatisfy(
            outcome ->
                assertThat(outcome.finding().verdict())
                    .as(outcome.finding().quoted().text())
                    .isNotIn(Verdict.VERBATIM, Verdict.MARKS, Verdict.OTHER_SPEAKER));
  }

  @Test
  void passageIsOfTheArticleThatWasQuoted() {
    assertThat(OUTCOMES)
        .filteredOn(outcome -> outcome.kind().verdict() == Verdict.ALTERED)
        .filteredOn(outcome -> !outcome.kind().name().startsWith("FRAGMENT"))
        .allSatisfy(
            outcome -> {
              List<Passage> passages = outcome.finding().passages();
              assertThat(passages).as(outcome.toString()).isNotEmpty();
              assertThat(passages.get(0).source().id()).isEqualTo(outcome.home());
            });
  }

  @Test
  void bestCandidateOfRewordedSentenceIsOfItsArticle() {
    assertThat(OUTCOMES)
        .filteredOn(outcome -> outcome.finding().verdict() == Verdict.PARAPHRASE)
        .hasSizeGreaterThan(100)
        .allSatisfy(
            outcome ->
                assertThat(outcome.finding().candidates().get(0).source().id())
                    .isEqualTo(outcome.home()));
  }
}
