package org.quotient.app;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quotient.document.Analysis;
import org.quotient.document.Analyzer;
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
import org.quotient.document.Span;
import org.quotient.document.Speaker;
import org.quotient.document.Tokens;
import org.quotient.document.Unit;
import org.quotient.document.Value;
import org.quotient.document.Warning;

/** Analyses made by hand. */
final class Analyses {

  private static final Evidence EVIDENCE = new Evidence("test", 1);

  /** Finds no quotations and no claims, and makes one token of each text that is not blank. */
  static final Analyzer NOTHING =
      (article, layers) ->
          new Analysis(
                  article,
                  Optional.of(oneToken(article.text())),
                  Optional.of(List.of()),
                  Optional.of(List.of()),
                  Optional.of(List.of()),
                  Optional.of(List.of()),
                  List.of(),
                  new MadeBy("test", "1", Map.of()))
              .only(layers);

  private Analyses() {}

  private static Tokens oneToken(String text) {
    if (text.isBlank()) {
      return Tokens.of(text, List.of(), List.of(), List.of());
    }
    int start = text.length() - text.stripLeading().length();
    Span span = new Span(start, text.stripTrailing().length());
    return Tokens.of(
        text, List.of(new Paragraph(span, Paragraph.Kind.BODY)), List.of(span), List.of(span));
  }

  /**
   * An analysis of {@code marked}: paragraphs {@code headline} and {@code body}; one quotation of
   * all {@code content}, with {@code cue} and {@code source}, whose speaker is the entity {@code
   * name}; a claim for each {@code claim} in it, of {@code concept}; a warning at {@code warning}.
   */
  static Analysis of(Article article, MarkedText marked) {
    List<Paragraph> paragraphs = new ArrayList<>();
    marked.spans("headline").forEach(s -> paragraphs.add(paragraph(s, Paragraph.Kind.HEADLINE)));
    marked.spans("body").forEach(s -> paragraphs.add(paragraph(s, Paragraph.Kind.BODY)));
    List<Span> spans = paragraphs.stream().map(Paragraph::span).toList();
    Span name = marked.spans("name").get(0);
    Entity entity =
        new Entity(
            "e1",
            Entity.Type.PERSON,
            name.in(marked.text()),
            List.of(),
            List.of(),
            List.of(new Mention(name, Mention.Kind.NAME, EVIDENCE)));
    Quotation quotation =
        new Quotation(
            "q1",
            Quotation.Kind.DIRECT,
            Quotation.Act.SPEECH,
            marked.spans("content"),
            marked.spans("cue"),
            marked.spans("source"),
            new Speaker(Speaker.Kind.PERSON, Optional.of("e1"), Optional.of(entity.name())),
            Optional.empty(),
            Optional.of(Repair.CLOSING_MARK),
            EVIDENCE);
    return new Analysis(
        article,
        Optional.of(Tokens.of(marked.text(), paragraphs, spans, spans)),
        Optional.of(List.of(entity)),
        Optional.of(List.of()),
        Optional.of(List.of(quotation)),
        Optional.of(List.of(claim(marked))),
        marked.spans("warning").stream()
            .map(span -> new Warning("weekday-mismatch", span, "that day was a Tuesday"))
            .toList(),
        new MadeBy("test", "1", Map.of()));
  }

  private static Paragraph paragraph(Span span, Paragraph.Kind kind) {
    return new Paragraph(span, kind);
  }

  private static Claim claim(MarkedText marked) {
    Unit unit = new Unit(Unit.Kind.CURRENCY, "dollar", Optional.of("USD"), Optional.empty());
    Value value = Value.of(Value.Kind.AT_LEAST, new BigDecimal("2000000"));
    return new Claim(
        "c1",
        marked.span("claim"),
        new Quantity(value, unit, Optional.empty()),
        Claim.Change.NONE,
        marked.spans("concept"),
        Claim.Modality.ASSERTED,
        Optional.empty(),
        Optional.empty(),
        Optional.of("q1"),
        Optional.of("e1"),
        EVIDENCE);
  }
}
