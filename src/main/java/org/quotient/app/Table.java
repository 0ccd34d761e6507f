package org.quotient.app;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of cells in columns; the last column has what is left of the width, longer words are
 * shortened.
 */
final class Table {

  private static final int GAP = 2;
  private static final int MAX_COLUMN = 34;

  private final List<List<String>> rows = new ArrayList<>();

  Table(String... header) {
    rows.add(List.of(header));
  }

  void row(String... cells) {
    rows.add(List.of(cells));
  }

  boolean isEmpty() {
    return rows.size() == 1;
  }

  /** The table, a row a line, the header in capitals. */
  String render(int width) {
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int c = 0; c < columns; c++) {
        widths[c] = Math.min(MAX_COLUMN, Math.max(widths[c], length(row.get(c))));
      }
    }
    int left = width;
    for (int c = 0; c < columns - 1; c++) {
      left -= widths[c] + GAP;
    }
    widths[columns - 1] = Math.max(20, left);
    StringBuilder out = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int c = 0; c < columns; c++) {
        String cell = shortened(row.get(c), widths[c]);
        line.append(cell).append(" ".repeat(Math.max(0, widths[c] - length(cell)) + GAP));
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
    return out.toString();
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  /** The beginning and, if it is long, the end of a cell. */
  private static String shortened(String cell, int width) {
    if (length(cell) <= width) {
      return cell;
    }
    int tail = width > 40 ? 15 : 0;
    int[] points = cell.codePoints().toArray();
    String head = new String(points, 0, width - tail - (tail > 0 ? 3 : 1)).stripTrailing();
    return tail > 0
        ? head + " … " + new String(points, points.length - tail, tail).strip()
        : head + "…";
  }
}
