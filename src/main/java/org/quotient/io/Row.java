package org.quotient.io;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;

/**
 * A row of a table, for CSV (RFC 4180, lines end with LF) or as a JSON object in a line.
 *
 * @param columns name of each column
 * @param cells texts and numbers; none where there is nothing to say
 */
public record Row(List<String> columns, List<Optional<?>> cells) {

  private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  /**
   * @throws IllegalArgumentException unless there is a cell for each column
   */
  public Row {
    if (columns.size() != cells.size()) {
      throw new IllegalArgumentException(
          "need a cell for each column, got " + cells.size() + " for " + columns);
    }
    columns = List.copyOf(columns);
    cells = List.copyOf(cells);
  }

  /** A row of named cells, in the order of {@code cells}; see {@link #cells}. */
  public static Row of(Map<String, Optional<?>> cells) {
    return new Row(List.copyOf(cells.keySet()), List.copyOf(cells.values()));
  }

  /** The line of CSV that names {@code columns}. */
  public static String header(List<String> columns) {
    return line(columns);
  }

  /** The line of CSV; a cell with nothing to say is empty. */
  public String csv() {
    List<String> texts = new ArrayList<>();
    for (Optional<?> cell : cells) {
      texts.add(cell.map(Row::text).orElse(""));
    }
    return line(texts);
  }

  private static String text(Object cell) {
    if (cell instanceof Double number) {
      return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
    return cell instanceof BigDecimal number ? number.toPlainString() : cell.toString();
  }

  private static String line(List<String> texts) {
    StringWriter line = new StringWriter();
    try {
      CSV.print(line).printRecord(texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  /** The line with the JSON object; cells with nothing to say are left out. */
  public String json() {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = Json.FACTORY.createGenerator(line)) {
      json.writeStartObject();
      for (int i = 0; i < columns.size(); i++) {
        if (cells.get(i).isPresent()) {
          json.writeFieldName(columns.get(i));
          write(json, cells.get(i).get());
        }
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line + "\n";
  }

  private static void write(JsonGenerator json, Object cell) throws IOException {
    if (cell instanceof Number) {
      json.writeNumber(text(cell));
    } else {
      json.writeString(cell.toString());
    }
  }
}
