package org.quotient.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quotient.document.Analysis;
import org.quotient.document.Claim;
import org.quotient.document.Quantity;
import org.quotient.document.Unit;
import org.quotient.document.Value;
import org.quotient.document.Warning;
import org.quotient.io.Row;

/** The claims or the warnings of an article, one a row. */
final class ClaimRows {

  /** Columns of claims in CSV. */
  static final List<String> CLAIM_COLUMNS =
      List.of(
          "article",
          "claim",
          "value",
          "high",
          "bound",
          "unit",
          "unit_code",
          "unit_kind",
          "change",
          "concept",
          "time",
          "place",
          "claimant",
          "modality",
          "quotation",
          "words",
          "sentence",
          "score");

  /** Columns of warnings in CSV. */
  static final List<String> WARNING_COLUMNS =
      List.of("article", "warning", "message", "words", "sentence");

  private static final String NONE = "—";

  private final Analysis analysis;
  private final ClaimTexts texts;
  private final List<Claim> claims;

  /** The claims that {@code filter} accepts, and all warnings. */
  ClaimRows(Analysis analysis, ClaimFilter filter) {
    this.analysis = analysis;
    this.texts = new ClaimTexts(analysis);
    this.claims =
        analysis.claims().orElse(List.of()).stream()
            .filter(claim -> filter.accepts(claim, texts))
            .toList();
  }

  /** The claims in {@code format}; empty if there are none. */
  String claims(RowFormat format, int columns) {
    return switch (format) {
      case TEXT -> claims.isEmpty() ? "" : head() + table(columns);
      case CSV -> claims.stream().map(c -> row(c).csv()).collect(Collectors.joining());
      case JSON -> claims.stream().map(c -> row(c).json()).collect(Collectors.joining());
    };
  }

  /** The warnings in {@code format}; empty if there are none. */
  String warnings(RowFormat format, int columns) {
    Stream<Warning> warnings = analysis.warnings().stream();
    return switch (format) {
      case TEXT -> analysis.warnings().isEmpty() ? "" : head() + "\n" + lines(columns) + "\n";
      case CSV -> warnings.map(w -> row(w).csv()).collect(Collectors.joining());
      case JSON -> warnings.map(w -> row(w).json()).collect(Collectors.joining());
    };
  }

  private String head() {
    String title = analysis.article().title().map(t -> " · " + t).orElse("");
    return Printable.text("── " + analysis.article().id() + title).strip() + "\n";
  }

  private String table(int columns) {
    Table table =
        new Table(
            List.of("", "number", "unit", "of what", "when, where", "who", "words"),
            List.of(5, 18, 16, 20, 16, 20));
    for (Claim claim : claims) {
      table.add(
          claim.id(),
          QuantityText.value(claim),
          QuantityText.unit(claim.quantity()),
          texts.concept(claim).orElse(NONE),
          Stream.of(texts.time(claim), texts.place(claim))
              .flatMap(Optional::stream)
              .collect(Collectors.joining(", ")),
          texts.claimant(claim).orElse(NONE) + modality(claim),
          texts.context(claim.span()));
    }
    StringBuilder out = new StringBuilder();
    table.appendTo(out, columns, false);
    return out.append('\n').toString();
  }

  private static String modality(Claim claim) {
    return claim.modality() == Claim.Modality.ASSERTED ? "" : " (" + claim.modality().label() + ")";
  }

  private String lines(int columns) {
    StringBuilder out = new StringBuilder();
    for (Warning warning : analysis.warnings()) {
      new StyledText(false)
          .add("“" + texts.words(warning.span()) + "”: " + warning.message(), Style.PLAIN)
          .wrapTo(out, columns);
    }
    return out.toString();
  }

  private Row row(Claim claim) {
    Quantity quantity = claim.quantity();
    Value value = quantity.value();
    boolean range = value.kind() == Value.Kind.RANGE;
    Unit unit = quantity.unit();
    Map<String, Optional<?>> cells = new LinkedHashMap<>();
    cells.put("article", Optional.of(analysis.article().id()));
    cells.put("claim", Optional.of(claim.id()));
    cells.put("value", Optional.of(value.low()));
    cells.put("high", Optional.of(value.high()).filter(high -> range));
    cells.put("bound", Optional.of(value.kind().label()));
    cells.put("unit", Optional.of(QuantityText.unit(quantity)).filter(name -> !name.isEmpty()));
    cells.put("unit_code", unit.code());
    cells.put("unit_kind", Optional.of(unit.kind().label()));
    cells.put("change", Optional.of(claim.change().label()));
    cells.put("concept", texts.concept(claim));
    cells.put("time", texts.time(claim));
    cells.put("place", texts.place(claim));
    cells.put("claimant", texts.claimant(claim));
    cells.put("modality", Optional.of(claim.modality().label()));
    cells.put("quotation", claim.quotation());
    cells.put("words", Optional.of(texts.words(claim.span())));
    cells.put("sentence", Optional.of(texts.sentence(claim.span())));
    cells.put("score", Optional.of(claim.evidence().score()));
    return Row.of(cells);
  }

  private Row row(Warning warning) {
    Map<String, Optional<?>> cells = new LinkedHashMap<>();
    cells.put("article", Optional.of(analysis.article().id()));
    cells.put("warning", Optional.of(warning.code()));
    cells.put("message", Optional.of(warning.message()));
    cells.put("words", Optional.of(texts.words(warning.span())));
    cells.put("sentence", Optional.of(texts.sentence(warning.span())));
    return Row.of(cells);
  }
}
