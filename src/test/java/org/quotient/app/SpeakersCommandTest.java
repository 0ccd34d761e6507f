package org.quotient.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quotient.document.Analysis;
import org.quotient.document.Article;
import org.quotient.document.Entity;
import org.quotient.document.Evidence;
import org.quotient.document.MadeBy;
import org.quotient.document.MarkedText;
import org.quotient.document.Mention;
import org.quotient.document.Quotation;
import org.quotient.document.Role;
import org.quotient.document.Span;
import org.quotient.document.Speaker;
import org.quotient.io.AnalysisWriter;

class SpeakersCommandTest {

  private static final Engine.Loader NO_ENGINE =
      engine -> {
        throw new IllegalStateException("an engine was loaded");
      };

  /**
   * A stored analysis: {@code lee} are quotations of the mayor named {@code name}, {@code other} of
   * a witness.
   */
  private static String stored(String id, String marked, String score) {
    MarkedText text = MarkedText.of(marked);
    Span name = text.span("name");
    Entity lee =
        new Entity(
            "e1",
            Entity.Type.PERSON,
            name.in(text.text()),
            List.of(),
            text.spans("role").stream().map(s -> new Role(s.in(text.text()), s)).toList(),
            List.of(new Mention(name, Mention.Kind.NAME, Evidence.READER)));
    List<Quotation> quotations = new ArrayList<>();
    Speaker mayor = new Speaker(Speaker.Kind.PERSON, Optional.of("e1"), Optional.of(lee.name()));
    Speaker witness = new Speaker(Speaker.Kind.UNNAMED, Optional.empty(), Optional.of("a witness"));
    Speaker pronoun = new Speaker(Speaker.Kind.UNNAMED, Optional.empty(), Optional.of("She"));
    for (Map.Entry<String, Speaker> said :
        List.of(
            Map.entry("direct", mayor),
            Map.entry("mixed", mayor),
            Map.entry("indirect", mayor),
            Map.entry("other", witness),
            Map.entry("she", pronoun))) {
      for (Span span : text.spans(said.getKey())) {
        Quotation.Kind kind =
            switch (said.getKey()) {
              case "direct" -> Quotation.Kind.DIRECT;
              case "mixed" -> Quotation.Kind.MIXED;
              default -> Quotation.Kind.INDIRECT;
            };
        quotations.add(
            new Quotation(
                "q" + (quotations.size() + 1),
                kind,
                Quotation.Act.SPEECH,
                List.of(span),
                List.of(),
                List.of(),
                said.getValue(),
                Optional.empty(),
                Optional.empty(),
                Evidence.READER));
      }
    }
    Analysis analysis =
        new Analysis(
            Article.of(id, text.text()),
            Optional.empty(),
            Optional.of(List.of(lee)),
            Optional.empty(),
            Optional.of(quotations),
            Optional.empty(),
            List.of(),
            new MadeBy("test", "1", Map.of()));
    return AnalysisWriter.toJson(analysis).replace("\"score\":1", "\"score\":" + score) + "\n";
  }

  private static final String TWO =
      stored(
              "a",
              "[direct “The pier is closed,”] [role Mayor] [name Ann Lee] said. She said [mixed it was"
                  + " “rotten, every plank” of it]. A witness said [other it creaked]. [she It was old],"
                  + " she said.",
              "1")
          + stored(
              "b",
              "[indirect The pier will open], [name Ann Lee] said. [direct “Soon.”] A witness said"
                  + " [other it creaked].",
              "0.4");

  private static Invocation run(String... args) {
    return Invocation.with(NO_ENGINE).in(TWO).variable("COLUMNS", "100").run(args);
  }

  @Test
  void speakersOfAllArticlesAreCountedWhoeverIsQuotedMostFirst() {
    Invocation run = run("speakers", "-");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            who          role   articles  direct  mixed  indirect  words  claims  first quotation
            Ann Lee      Mayor  2         2       1      1         8      0       “The pier is closed,”
            (a witness)         2         0       0      2         0      0       it creaked
            """);
  }

  @Test
  void csvNamesTheKindAndTheFirstArticle() {
    assertThat(run("speakers", "-", "--format", "csv").out())
        .isEqualTo(
            """
            speaker,kind,role,articles,direct,mixed,indirect,words,claims,first_quotation,first_article
            Ann Lee,person,Mayor,2,2,1,1,8,0,"“The pier is closed,”",a
            a witness,unnamed,,2,0,0,2,0,0,it creaked,a
            """);
  }

  @Test
  void jsonIsAnObjectInEachLine() {
    assertThat(run("speakers", "-", "--format", "json").out().lines())
        .containsExactly(
            "{\"speaker\":\"Ann Lee\",\"kind\":\"person\",\"role\":\"Mayor\",\"articles\":2,"
                + "\"direct\":2,\"mixed\":1,\"indirect\":1,\"words\":8,\"claims\":0,"
                + "\"first_quotation\":\"“The pier is closed,”\",\"first_article\":\"a\"}",
            "{\"speaker\":\"a witness\",\"kind\":\"unnamed\",\"articles\":2,\"direct\":0,"
                + "\"mixed\":0,\"indirect\":2,\"words\":0,\"claims\":0,"
                + "\"first_quotation\":\"it creaked\",\"first_article\":\"a\"}");
  }

  @Test
  void quotationsBelowAScoreAreNotCounted() {
    assertThat(run("speakers", "-", "--min-confidence", "0.5", "--format", "csv").out())
        .contains("Ann Lee,person,Mayor,1,1,1,0,7,0,")
        .contains("a witness,unnamed,,1,0,0,1,0,0,");
  }

  @Test
  void nobodyQuotedIsNoError() {
    Invocation run = Invocation.with(Analyses.NOTHING).in("Rain.").run("speakers", "-");
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
  }
}
