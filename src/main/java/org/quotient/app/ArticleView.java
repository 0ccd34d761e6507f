package org.quotient.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quotient.document.Analysis;
import org.quotient.document.Article;
import org.quotient.document.Claim;
import org.quotient.document.Entity;
import org.quotient.document.Paragraph;
import org.quotient.document.Quotation;
import org.quotient.document.Repair;
import org.quotient.document.Span;
import org.quotient.document.Speaker;
import org.quotient.document.Warning;

/**
 * An analysis for a reader: the article with its quotations and claims in numbered brackets, and
 * tables of them. Colour adds to that, and is needed for none of it.
 */
final class ArticleView {

  private static final String NOBODY = "—";

  private final Analysis analysis;
  private final int columns;
  private final boolean color;
  private final Map<String, String> names;
  private final StringBuilder out = new StringBuilder();

  private ArticleView(Analysis analysis, int columns, boolean color) {
    this.analysis = analysis;
    this.columns = columns;
    this.color = color;
    this.names =
        analysis.entities().orElse(List.of()).stream()
            .collect(Collectors.toMap(Entity::id, Entity::name));
  }

  /** {@code analysis} in lines of {@code columns}, with a line feed after each. */
  static String of(Analysis analysis, int columns, boolean color) {
    return new ArticleView(analysis, columns, color).text();
  }

  private String text() {
    head();
    Markup markup = new Markup(analysis);
    for (Paragraph paragraph : paragraphs()) {
      StyledText styled = new StyledText(color);
      markup.paragraph(paragraph, styled);
      out.append('\n');
      styled.wrapTo(out, columns);
    }
    quotations();
    claims();
    warnings();
    return out.append('\n').toString();
  }

  private void head() {
    Article article = analysis.article();
    String rule = "── " + article.id() + " ";
    int rest = Math.max(2, columns - Printable.width(Printable.text(rule)));
    new StyledText(color)
        .add(rule, Style.FAINT)
        .add("─".repeat(rest), Style.FAINT)
        .wrapTo(out, columns);
    article.title().ifPresent(title -> line(title, Style.BOLD));
    String origin =
        Stream.of(article.source(), article.published().map(Object::toString), article.url())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
    line(origin, Style.FAINT);
  }

  private void line(String text, Style style) {
    new StyledText(color).add(text, style).wrapTo(out, columns);
  }

  private List<Paragraph> paragraphs() {
    return analysis.tokens().map(tokens -> tokens.paragraphs()).orElse(List.of());
  }

  private void quotations() {
    Table table = new Table(List.of("", "who", "kind", "cue", "words"), List.of(5, 26, 16, 16));
    for (Quotation quotation : analysis.quotations().orElse(List.of())) {
      table.add(
          quotation.id(),
          who(quotation.speaker()),
          kind(quotation),
          words(quotation.cue()),
          words(quotation.content()));
    }
    table.appendTo(out, columns, color);
  }

  private static String kind(Quotation quotation) {
    String kind = quotation.kind().label();
    return quotation.act() == Quotation.Act.SPEECH ? kind : kind + " " + quotation.act().label();
  }

  /** An entity's name, or in round brackets the words for a speaker that is none. */
  private String who(Speaker speaker) {
    return speaker
        .entity()
        .flatMap(this::name)
        .or(() -> speaker.name().map(words -> "(" + words + ")"))
        .orElse(NOBODY);
  }

  private Optional<String> name(String entity) {
    return Optional.ofNullable(names.get(entity));
  }

  private void claims() {
    Map<String, Speaker> speakers =
        analysis.quotations().orElse(List.of()).stream()
            .collect(Collectors.toMap(Quotation::id, Quotation::speaker));
    Table table =
        new Table(List.of("", "number", "unit", "of what", "who"), List.of(5, 20, 18, 30));
    for (Claim claim : analysis.claims().orElse(List.of())) {
      Optional<String> speaker = claim.quotation().map(speakers::get).map(this::who);
      table.add(
          claim.id(),
          QuantityText.value(claim),
          QuantityText.unit(claim.quantity()),
          words(claim.concept()),
          claim.claimant().flatMap(this::name).or(() -> speaker).orElse(NOBODY) + modality(claim));
    }
    table.appendTo(out, columns, color);
  }

  private static String modality(Claim claim) {
    return claim.modality() == Claim.Modality.ASSERTED ? "" : " (" + claim.modality().label() + ")";
  }

  private void warnings() {
    List<String> warnings = new ArrayList<>();
    for (Quotation quotation : analysis.quotations().orElse(List.of())) {
      quotation.repair().ifPresent(repair -> warnings.add(repair(quotation, repair)));
    }
    for (Warning warning : analysis.warnings()) {
      warnings.add("“" + words(List.of(warning.span())) + "”: " + warning.message());
    }
    if (!warnings.isEmpty()) {
      out.append('\n');
      warnings.forEach(this::warning);
    }
  }

  private void warning(String message) {
    new StyledText(color)
        .add("warning", Style.WARNING)
        .add(": " + message, Style.PLAIN)
        .wrapTo(out, columns);
  }

  private static String repair(Quotation quotation, Repair repair) {
    String mark = repair == Repair.OPENING_MARK ? "opening" : "closing";
    return quotation.id() + " has no " + mark + " quotation mark in the article";
  }

  /** The words of {@code spans}, with an ellipsis for what lies between them. */
  private String words(List<Span> spans) {
    return spans.stream()
        .map(span -> span.in(analysis.article().text()))
        .collect(Collectors.joining(" … "));
  }
}
