package org.quotient.io;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quotient.document.Analysis;
import org.quotient.document.Article;
import org.quotient.document.Claim;
import org.quotient.document.Entity;
import org.quotient.document.Evidence;
import org.quotient.document.MadeBy;
import org.quotient.document.MarkedText;
import org.quotient.document.Mention;
import org.quotient.document.Paragraph;
import org.quotient.document.Quantity;
import org.quotient.document.Quotation;
import org.quotient.document.Repair;
import org.quotient.document.Role;
import org.quotient.document.Span;
import org.quotient.document.Speaker;
import org.quotient.document.TimeExpression;
import org.quotient.document.Tokens;
import org.quotient.document.Unit;
import org.quotient.document.Value;
import org.quotient.document.Warning;

/** Analyses for tests. */
final class Samples {

  private static final MarkedText MARKED =
      MarkedText.of(
          "[para [sent [tok 🎪] [tok [a Ann Lee]] , [role the mayor] ,"
              + " [cue told] [addr 📰 Harrow Post] [time on Monday] that"
              + " [said “[claim $1.5 million a day] 💸 for [concept the 🚌 lane]] [tok .]]]");

  private static final Evidence RULE = new Evidence("cue-before", 0.8125);

  private Samples() {}

  /** An analysis with every optional value present and characters of two units all over. */
  static Analysis rich() {
    Article article =
        new Article(
            "2024/harrow 😀",
            Optional.of("A \"lane\" \\ 😀"),
            Optional.of(LocalDate.of(2024, 3, 12)),
            Optional.of("The Harrow Post"),
            Optional.of("https://post.example/1?a=b&c"),
            "en",
            MARKED.text());
    return new Analysis(
        article,
        Optional.of(tokens()),
        Optional.of(entities()),
        Optional.of(List.of(time())),
        Optional.of(List.of(quotation())),
        Optional.of(claims()),
        List.of(new Warning("weekday-mismatch", MARKED.span("time"), "12 March was a Tuesday")),
        new MadeBy("quotient", "0.1.0", Map.of("names", "sha256:ab", "encoder", "sha256:cd")));
  }

  /** An analysis of which nothing is known but the text. */
  static Analysis bare(String text) {
    return new Analysis(
        Article.of("bare", text),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        new MadeBy("quotient", "0.1.0", Map.of()));
  }

  private static Tokens tokens() {
    return Tokens.of(
        MARKED.text(),
        List.of(new Paragraph(MARKED.span("para"), Paragraph.Kind.BODY)),
        MARKED.spans("sent"),
        MARKED.spans("tok"));
  }

  private static List<Entity> entities() {
    return List.of(
        new Entity(
            "e1",
            Entity.Type.PERSON,
            "Ann Lee",
            List.of("Lee 😀"),
            List.of(new Role("the mayor", MARKED.span("role"))),
            List.of(new Mention(MARKED.span("a"), Mention.Kind.NAME, Evidence.READER))),
        new Entity(
            "e2",
            Entity.Type.ORGANIZATION,
            "Harrow Post",
            List.of(),
            List.of(),
            List.of(new Mention(MARKED.span("addr"), Mention.Kind.NOMINAL, RULE))));
  }

  private static TimeExpression time() {
    return new TimeExpression(
        "t1", MARKED.span("time"), TimeExpression.Type.DATE, "2024-03-11", RULE);
  }

  private static Quotation quotation() {
    return new Quotation(
        "q1",
        Quotation.Kind.MIXED,
        Quotation.Act.SPEECH,
        MARKED.spans("said"),
        MARKED.spans("cue"),
        MARKED.spans("a"),
        new Speaker(Speaker.Kind.PERSON, Optional.of("e1"), Optional.of("Ann Lee")),
        Optional.of(new Speaker(Speaker.Kind.ORGANIZATION, Optional.of("e2"), Optional.empty())),
        Optional.of(Repair.CLOSING_MARK),
        RULE);
  }

  private static List<Claim> claims() {
    Unit day = new Unit(Unit.Kind.DURATION, "day", Optional.of("d"), Optional.empty());
    Unit dollar = new Unit(Unit.Kind.CURRENCY, "dollar", Optional.of("USD"), Optional.of("$"));
    Quantity rate =
        new Quantity(
            Value.of(Value.Kind.AT_LEAST, new BigDecimal("1500000")),
            dollar,
            Optional.of(new Quantity.Per(BigDecimal.ONE, day)));
    Quantity range =
        new Quantity(
            Value.range(new BigDecimal("-0.0000001"), new BigDecimal("1E+30")),
            Unit.NONE,
            Optional.empty());
    Span span = MARKED.span("claim");
    return List.of(
        new Claim(
            "c1",
            span,
            rate,
            Claim.Change.UP,
            MARKED.spans("concept"),
            Claim.Modality.PLANNED,
            Optional.of("t1"),
            Optional.of("e2"),
            Optional.of("q1"),
            Optional.of("e1"),
            new Evidence("number", 0)),
        new Claim(
            "c2",
            span,
            range,
            Claim.Change.NONE,
            List.of(),
            Claim.Modality.ASSERTED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            RULE));
  }
}
