package org.quotient.app;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quotient.document.Analysis;
import org.quotient.document.Article;
import org.quotient.document.Claim;
import org.quotient.document.Entity;
import org.quotient.document.Paragraph;
import org.quotient.document.Paragraph.Kind;
import org.quotient.document.Quantity;
import org.quotient.document.Quotation;
import org.quotient.document.Span;
import org.quotient.document.Speaker;
import org.quotient.document.TimeExpression;
import org.quotient.document.Unit;
import org.quotient.document.Value;
import org.quotient.document.Warning;

/**
 * An analysis for reading: the article with its marks, then tables of quotations, claims and
 * warnings.
 */
final class ArticleView {

  private final Analysis analysis;
  private final String text;
  private final boolean colored;
  private final int width;

  ArticleView(Analysis analysis, boolean colored, int width) {
    this.analysis = analysis;
    this.text = analysis.article().text();
    this.colored = colored;
    this.width = width;
  }

  String render() {
    StringBuilder out = new StringBuilder(header());
    List<Paragraph> paragraphs = analysis.tokens().map(t -> t.paragraphs()).orElse(List.of());
    out.append(marked(paragraphs).render(paragraphs, this::label, colored, width));
    section(out, "Quotations", quotations());
    section(out, "Claims", claims());
    for (Warning warning : analysis.warnings()) {
      out.append(styled("Warning", Style.WARNING))
          .append(": ")
          .append(warning.message())
          .append('\n');
    }
    return out.toString();
  }

  private String header() {
    Article article = analysis.article();
    List<String> parts = new ArrayList<>(List.of(article.id()));
    article.source().ifPresent(parts::add);
    article.published().ifPresent(day -> parts.add(day.toString()));
    String line = "── " + String.join(" · ", parts) + " ";
    return styled(line + "─".repeat(Math.max(0, width - line.length())), Style.FAINT) + "\n\n";
  }

  private String styled(String words, Style style) {
    return colored ? style.code() + words + Style.RESET : words;
  }

  private String label(Paragraph paragraph) {
    boolean named = paragraph.kind() == Kind.BODY || (colored && paragraph.kind() == Kind.HEADLINE);
    return named ? "" : "(" + paragraph.kind().label() + ")";
  }

  private StyledText marked(List<Paragraph> paragraphs) {
    StyledText styled = new StyledText(text);
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.kind() != Kind.BODY) {
        styled.style(
            paragraph.span(), paragraph.kind() == Kind.HEADLINE ? Style.BOLD : Style.FAINT);
      }
    }
    for (Quotation quotation : analysis.quotations().orElse(List.of())) {
      Style style = quotation.kind() == Quotation.Kind.INDIRECT ? Style.REPORTED : Style.QUOTED;
      for (Span part : quotation.content()) {
        styled.style(part, style);
        styled.bracket(part, "[" + quotation.id() + ": ", "]");
      }
      quotation.source().forEach(span -> styled.style(span, Style.SOURCE));
      quotation.cue().forEach(span -> styled.style(span, Style.CUE));
    }
    for (Claim claim : analysis.claims().orElse(List.of())) {
      styled.style(claim.span(), Style.CLAIM);
      styled.bracket(claim.span(), "{" + claim.id() + ": ", "}");
    }
    return styled;
  }

  private void section(StringBuilder out, String title, Table table) {
    if (!table.isEmpty()) {
      out.append(styled(title, Style.BOLD)).append('\n').append(table.render(width)).append('\n');
    }
  }

  private Table quotations() {
    Table table = new Table("", "who", "kind", "act", "cue", "words");
    for (Quotation quotation : analysis.quotations().orElse(List.of())) {
      table.row(
          quotation.id(),
          who(quotation.speaker()),
          quotation.kind().label() + quotation.repair().map(r -> "*").orElse(""),
          quotation.act().label(),
          words(quotation.cue()),
          words(quotation.content()));
    }
    return table;
  }

  private static String who(Speaker speaker) {
    String name = speaker.name().orElse("?");
    return speaker.entity().isPresent()
        ? name
        : speaker.name().isPresent() ? "(" + name + ")" : "?";
  }

  private String words(List<Span> spans) {
    return spans.stream()
        .map(span -> span.in(text).replaceAll("\\s+", " "))
        .collect(Collectors.joining(" … "));
  }

  private Table claims() {
    Table table = new Table("", "value", "unit", "change", "time", "claimant", "concept");
    Map<String, String> names =
        analysis.entities().orElse(List.of()).stream()
            .collect(Collectors.toMap(Entity::id, Entity::name));
    Map<String, String> times =
        analysis.times().orElse(List.of()).stream()
            .collect(Collectors.toMap(TimeExpression::id, TimeExpression::value));
    Function<Optional<String>, String> claimant = id -> id.map(names::get).orElse("");
    for (Claim claim : analysis.claims().orElse(List.of())) {
      table.row(
          claim.id(),
          value(claim.quantity().value()),
          unit(claim.quantity()),
          claim.change() == Claim.Change.NONE ? "" : claim.change().label(),
          claim.time().map(times::get).orElse(""),
          claimant.apply(claim.claimant()),
          words(claim.concept()));
    }
    return table;
  }

  private static String value(Value value) {
    String low = number(value.low());
    return switch (value.kind()) {
      case EXACT -> low;
      case RANGE -> low + " to " + number(value.high());
      case AT_LEAST -> "≥ " + low;
      case AT_MOST -> "≤ " + low;
      case ABOUT -> "~ " + low;
    };
  }

  private static String number(BigDecimal amount) {
    return amount.toPlainString();
  }

  private static String unit(Quantity quantity) {
    String name = name(quantity.unit());
    return quantity
        .per()
        .map(
            per ->
                name
                    + " per "
                    + (per.amount().compareTo(BigDecimal.ONE) == 0
                        ? ""
                        : number(per.amount()) + " ")
                    + name(per.unit()))
        .orElse(name);
  }

  private static String name(Unit unit) {
    return unit.code().filter(code -> unit.kind() == Unit.Kind.CURRENCY).orElse(unit.name());
  }
}
