package org.quotient.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.quotient.document.Analysis;
import org.quotient.document.Claim;
import org.quotient.document.Entity;
import org.quotient.document.Labelled;
import org.quotient.document.Quotation;
import org.quotient.document.Role;
import org.quotient.document.Span;
import org.quotient.document.Speaker;
import org.quotient.document.TimeExpression;
import org.quotient.document.Unit;

/**
 * Tables as CSV (RFC 4180, with line feeds), a row for each annotation of all articles. Offsets
 * count code points and are those of the first and the last character; the stretches of a content
 * have an ellipsis between them, several names a semicolon.
 */
public enum CsvTable implements Labelled {
  QUOTATIONS(
      "article quotation kind act speaker speaker_kind speaker_entity cue source content start end"
          + " addressee repair by score"),
  CLAIMS(
      "article claim text start end value low high unit_kind unit unit_code per_amount per_unit"
          + " change concept modality time place claimant quotation by score"),
  ENTITIES("article entity type name aliases roles mentions start end");

  private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  private static final String GAP = " … ";
  private static final String AND = "; ";

  /** The columns' names with a blank between two. */
  private final String columns;

  CsvTable(String columns) {
    this.columns = columns;
  }

  /** The line of the columns' names. */
  public String header() {
    return lines(List.of(List.of(columns.split(" ", -1))));
  }

  /** The lines of {@code analysis}; empty if it has no such layer. */
  public String rows(Analysis analysis) {
    Cells cells = new Cells(analysis);
    return lines(
        switch (this) {
          case QUOTATIONS ->
              analysis.quotations().orElse(List.of()).stream().map(cells::quotation).toList();
          case CLAIMS -> analysis.claims().orElse(List.of()).stream().map(cells::claim).toList();
          case ENTITIES ->
              analysis.entities().orElse(List.of()).stream().map(cells::entity).toList();
        });
  }

  private static String lines(List<List<String>> rows) {
    StringBuilder out = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(out, CSV)) {
      printer.printRecords(rows);
    } catch (IOException e) {
      throw new UncheckedIOException("a write to memory failed", e);
    }
    return out.toString();
  }

  /** Makes the rows of one article. */
  private static final class Cells {

    private final String article;
    private final String text;
    private final CodePoints points;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> times = new HashMap<>();

    Cells(Analysis analysis) {
      article = analysis.article().id();
      text = analysis.article().text();
      points = CodePoints.of(text);
      for (Entity entity : analysis.entities().orElse(List.of())) {
        names.put(entity.id(), entity.name());
      }
      for (TimeExpression time : analysis.times().orElse(List.of())) {
        times.put(time.id(), time.value());
      }
    }

    List<String> quotation(Quotation quotation) {
      List<String> row = new ArrayList<>(List.of(article, quotation.id()));
      row.add(quotation.kind().label());
      row.add(quotation.act().label());
      row.add(quotation.speaker().name().orElse(""));
      row.add(quotation.speaker().kind().label());
      row.add(quotation.speaker().entity().orElse(""));
      row.add(words(quotation.cue()));
      row.add(words(quotation.source()));
      row.add(words(quotation.content()));
      row.addAll(offsets(quotation.content()));
      row.add(quotation.addressee().flatMap(Speaker::name).orElse(""));
      row.add(quotation.repair().map(Labelled::label).orElse(""));
      row.add(quotation.evidence().by());
      row.add(number(BigDecimal.valueOf(quotation.evidence().score())));
      return row;
    }

    List<String> claim(Claim claim) {
      List<String> row = new ArrayList<>(List.of(article, claim.id()));
      row.add(words(List.of(claim.span())));
      row.addAll(offsets(List.of(claim.span())));
      row.add(claim.quantity().value().kind().label());
      row.add(number(claim.quantity().value().low()));
      row.add(number(claim.quantity().value().high()));
      Unit unit = claim.quantity().unit();
      row.addAll(List.of(unit.kind().label(), unit.name(), unit.code().orElse("")));
      row.add(claim.quantity().per().map(per -> number(per.amount())).orElse(""));
      row.add(claim.quantity().per().map(per -> per.unit().name()).orElse(""));
      row.add(claim.change().label());
      row.add(words(claim.concept()));
      row.add(claim.modality().label());
      row.add(named(claim.time(), times));
      row.add(named(claim.place(), names));
      row.add(named(claim.claimant(), names));
      row.add(claim.quotation().orElse(""));
      row.add(claim.evidence().by());
      row.add(number(BigDecimal.valueOf(claim.evidence().score())));
      return row;
    }

    List<String> entity(Entity entity) {
      List<String> row = new ArrayList<>(List.of(article, entity.id(), entity.type().label()));
      row.add(entity.name());
      row.add(String.join(AND, entity.aliases()));
      row.add(entity.roles().stream().map(Role::text).collect(Collectors.joining(AND)));
      row.add(Integer.toString(entity.mentions().size()));
      row.addAll(offsets(List.of(entity.mentions().get(0).span())));
      return row;
    }

    private String words(List<Span> spans) {
      return spans.stream()
          .map(span -> ConllWriter.oneLine(span.in(text)))
          .collect(Collectors.joining(GAP));
    }

    private List<String> offsets(List<Span> spans) {
      return List.of(
          Integer.toString(points.count(spans.get(0).start())),
          Integer.toString(points.count(spans.get(spans.size() - 1).end())));
    }

    private static String named(Optional<String> id, Map<String, String> names) {
      return id.map(i -> names.getOrDefault(i, i)).orElse("");
    }

    private static String number(BigDecimal number) {
      return number.stripTrailingZeros().toPlainString();
    }
  }
}
