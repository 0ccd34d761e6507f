package org.quotient.app;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells below each other; what does not fit into a cell is cut. */
final class Table {

  private static final String GAP = "  ";

  /** What the last column may take before the others give way. Judgement. */
  private static final int LAST = 24;

  private final List<String> head;
  private final List<Integer> limits;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * A table without rows.
   *
   * @param head names of the columns
   * @param limits the most that each column may take, but the last, which takes what is left
   */
  Table(List<String> head, List<Integer> limits) {
    this.head = head;
    this.limits = limits;
  }

  /** Adds a row with a cell for each column. */
  void add(String... cells) {
    rows.add(List.of(cells).stream().map(Printable::text).map(String::strip).toList());
  }

  /** Appends the table in lines of at most {@code columns}, unless it has no rows. */
  void appendTo(StringBuilder out, int columns, boolean color) {
    if (rows.isEmpty()) {
      return;
    }
    int[] widths = widths(columns);
    out.append('\n').append(Style.BOLD.paint(line(head, widths), color)).append('\n');
    for (List<String> row : rows) {
      out.append(line(row, widths)).append('\n');
    }
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      line.append(i == 0 ? "" : GAP).append(Printable.fit(cells.get(i), widths[i]));
    }
    return line.toString().stripTrailing();
  }

  /** Columns of the terminal for each column of the table: the widest gives way first. */
  private int[] widths(int columns) {
    int[] widths = new int[head.size()];
    int left = columns - GAP.length() * (widths.length - 1);
    for (int i = 0; i < widths.length; i++) {
      widths[i] =
          i < limits.size() ? Math.min(limits.get(i), widest(i)) : Math.min(LAST, widest(i));
      left -= widths[i];
    }
    for (; left < 0; left++) {
      widths[widest(widths)]--;
    }
    widths[widths.length - 1] += left;
    return widths;
  }

  private int widest(int column) {
    int widest = rows.stream().mapToInt(row -> Printable.width(row.get(column))).max().orElse(0);
    return Math.max(widest, Printable.width(head.get(column)));
  }

  private static int widest(int[] widths) {
    int widest = 0;
    for (int i = 1; i < widths.length; i++) {
      widest = widths[i] > widths[widest] ? i : widest;
    }
    return widest;
  }
}
