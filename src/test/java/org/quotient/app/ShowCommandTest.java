package org.quotient.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotient.document.Analyzer;
import org.quotient.document.MarkedText;

class ShowCommandTest {

  private static final MarkedText ARTICLE =
      MarkedText.of(
          "[headline Fire at the harbour]\n\n"
              + "[body [content “The [concept damage] is above\n[claim $2 million],”]"
              + " [source fire chief [name Ann Lee]] [cue said]"
              + " on [warning Monday]. [content “We will rebuild.] Nobody was hurt.]\n");

  private static final Analyzer FIRE = (article, layers) -> Analyses.of(article, ARTICLE);

  private static Invocation fire() {
    return Invocation.with(FIRE).in(ARTICLE.text()).variable("COLUMNS", "72");
  }

  @Test
  void plainTextShowsWhoSaidWhat() {
    Invocation run = fire().run("show", "-", "--date", "2024-03-12");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            ── stdin ───────────────────────────────────────────────────────────────
            2024-03-12

            Fire at the harbour

            [q1: “The damage is above {c1: $2 million},”] fire chief Ann Lee said on
            Monday. [q1: “We will rebuild.] Nobody was hurt.

                who      kind    cue   words
            q1  Ann Lee  direct  said  “The damage is above $2 million,” … “We will…

                number              unit    of what  who
            c1  at least 2,000,000  dollar  damage   Ann Lee

            warning: q1 has no closing quotation mark in the article
            warning: “Monday”: that day was a Tuesday

            """);
  }

  @Test
  void coloursMarkQuotationsCuesSourcesAndClaims() {
    String out = fire().run("show", "-", "--color", "always").out();
    assertThat(out)
        .contains("\u001b[1mFire at the harbour\u001b[0m")
        .contains("\u001b[32m“The damage is above \u001b[0m")
        .contains("\u001b[1;35m$2 million\u001b[0m")
        .contains("\u001b[1;33mfire chief Ann Lee\u001b[0m")
        .contains("\u001b[4msaid\u001b[0m");
    assertThat(out.replaceAll("\u001b\\[[0-9;]*m", ""))
        .as("colour only adds to the plain text")
        .isEqualTo(fire().run("show", "-", "--color", "never").out());
  }

  @ParameterizedTest
  @CsvSource({
    "auto, true, '', xterm, true",
    "auto, false, '', xterm, false",
    "auto, true, 1, xterm, false",
    "auto, true, '', dumb, false",
    "always, false, 1, dumb, true",
    "never, true, '', xterm, false"
  })
  void colourIsForTerminalsThatWantIt(
      String when, boolean terminal, String noColor, String term, boolean colored) {
    Invocation run = fire().variable("NO_COLOR", noColor).variable("TERM", term);
    if (terminal) {
      run.onTerminal();
    }
    assertThat(run.run("show", "-", "--color", when).out().contains("\u001b[")).isEqualTo(colored);
  }

  @ParameterizedTest
  @CsvSource({"'', 100", "0, 100", "60, 60", "3, 40", "500, 120", "none, 100"})
  void linesFitTheTerminal(String columns, int width) {
    String out = fire().variable("COLUMNS", columns).run("show", "-").out();
    assertThat(out.lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
    assertThat(out.lines().findFirst().orElseThrow()).hasSize(width);
  }

  @Test
  void anArticleCannotCommandTheTerminal() {
    String out =
        Invocation.with(Analyses.NOTHING).in("Rain\u001b[2J fell\u0007.").run("show", "-").out();
    assertThat(out).contains("Rain\ufffd[2J fell\ufffd.").doesNotContain("\u001b");
  }

  @Test
  void anArticleThatFailsIsReportedAndTheOthersAreShown() {
    Analyzer fragile =
        (article, layers) -> {
          if (article.id().equals("b")) {
            throw new IllegalStateException("odd");
          }
          return Analyses.NOTHING.analyze(article, layers);
        };
    Invocation run =
        Invocation.with(fragile)
            .in(
                """
                {"id":"a","text":"Rain"}
                {"id":"b","text":"Hail"}
                {"id":"c","text":"Snow","title":"White","source":"The Post"}
                """)
            .run("show", "-");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out())
        .contains("Rain")
        .contains("White\nThe Post\n\nSnow\n")
        .doesNotContain("Hail");
    assertThat(run.err())
        .isEqualTo("quotient: article b: failed: java.lang.IllegalStateException: odd\n");
  }
}
