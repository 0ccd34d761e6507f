package org.quotient.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quotient.document.Analysis;
import org.quotient.document.FormatException;

/**
 * The scores of analyses, for each article and for all together, as a record that later scores are
 * held against.
 *
 * <p>The record is TSV: article, metric, precision, recall and F1 to four digits, and the
 * annotations that count as wrong, {@code -} for a missed and {@code +} for a spurious one.
 */
public final class ScoreRecord {

  /** Stands for the article in the rows of all articles together. */
  static final String ALL = "(all)";

  /** An F1 may be lower than its record by this, which rounding alone explains. */
  private static final double SLACK = 1e-4;

  private static final String HEADER =
      """
      # recorded by: quotient evaluate GOLD PREDICTED --record FILE
      # article\tmetric\tprecision\trecall\tf1\twrong
      """;

  private static final int COLUMNS = 6;
  private static final String BETWEEN = " | ";
  private static final int EXCERPT = 40;

  /** A line of the record without its article and metric, which are the key. */
  private record Row(String precision, String recall, double f1, List<String> wrong) {}

  private record Key(String article, Metric metric) {

    static Optional<Key> of(String article, String label) {
      for (Metric metric : Metric.values()) {
        if (metric.label().equals(label)) {
          return Optional.of(new Key(article, metric));
        }
      }
      return Optional.empty();
    }
  }

  private final Map<Key, Row> rows = new LinkedHashMap<>();

  private ScoreRecord() {}

  /**
   * The scores of {@code comparisons}.
   *
   * @param gold the gold analyses by the ids of their articles
   * @param comparisons what became of each article, by its id
   */
  public static ScoreRecord of(Map<String, Analysis> gold, Map<String, Comparison> comparisons) {
    ScoreRecord record = new ScoreRecord();
    Map<String, Comparison> byId = new TreeMap<>(comparisons);
    Evaluation sum =
        byId.values().stream()
            .map(Comparison::evaluation)
            .reduce(Evaluation.NONE, Evaluation::plus);
    record.addRows(ALL, "", new Comparison(sum, List.of(), List.of()));
    byId.forEach((id, made) -> record.addRows(id, gold.get(id).article().text(), made));
    return record;
  }

  private void addRows(String article, String text, Comparison comparison) {
    comparison
        .evaluation()
        .scores()
        .forEach(
            (metric, score) ->
                rows.put(
                    new Key(article, metric),
                    row(
                        score,
                        comparison.differences().stream()
                            .filter(difference -> difference.metric() == metric)
                            .map(difference -> excerpt(difference, text))
                            .toList())));
  }

  private static Row row(Score score, List<String> wrong) {
    return new Row(digits(score.precision()), digits(score.recall()), score.f1(), wrong);
  }

  private static String digits(double number) {
    return String.format(Locale.ROOT, "%.4f", number);
  }

  private static String excerpt(Difference difference, String text) {
    String words = difference.span().in(text).replaceAll("\\s+|\\|", " ");
    int end =
        words.offsetByCodePoints(0, Math.min(EXCERPT, words.codePointCount(0, words.length())));
    return (difference.side() == Difference.Side.MISSED ? "-" : "+")
        + words.substring(0, end)
        + (end < words.length() ? "…" : "");
  }

  /** The lines of the record. */
  public String text() {
    return rows.entrySet().stream()
        .map(
            entry ->
                String.join(
                    "\t",
                    entry.getKey().article,
                    entry.getKey().metric.label(),
                    entry.getValue().precision,
                    entry.getValue().recall,
                    digits(entry.getValue().f1),
                    String.join(BETWEEN, entry.getValue().wrong)))
        .collect(Collectors.joining("\n", HEADER, "\n"));
  }

  /**
   * What is worse than in {@code record}, a sentence for each article and metric: an F1 that is
   * lower, with what is newly wrong; a row that is not scored any more, or not recorded.
   *
   * @param where the record's file, for messages
   * @throws FormatException if it is no record
   */
  public List<String> falls(String record, String where) throws FormatException {
    List<String> falls = new ArrayList<>();
    Map<Key, Row> unrecorded = new LinkedHashMap<>(rows);
    List<String> lines = record.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank() || lines.get(i).startsWith("#")) {
        continue;
      }
      String[] cells = cells(lines.get(i), where + ":" + (i + 1));
      Optional<Key> key = Key.of(cells[0], cells[1]);
      Optional<Row> now = key.map(unrecorded::remove);
      if (now.isEmpty()) {
        falls.add(cells[0] + ": " + cells[1] + " is recorded, but not scored");
      } else if (now.get().f1 < Double.parseDouble(cells[4]) - SLACK) {
        falls.add(fall(key.get(), cells, now.get()));
      }
    }
    unrecorded
        .keySet()
        .forEach(key -> falls.add(key.article + ": " + key.metric.label() + " is not recorded"));
    return falls;
  }

  private static String[] cells(String line, String where) throws FormatException {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS || !cells[4].matches("[01]\\.[0-9]{1,9}")) {
      throw new FormatException(
          where
              + ": expected article, metric, precision, recall, F1 like 0.8765 and what is wrong,"
              + " with tabs between; got '"
              + line
              + "'");
    }
    return cells;
  }

  private static String fall(Key key, String[] recorded, Row now) {
    List<String> changed = new ArrayList<>(now.wrong);
    List.of(recorded[5].split(" \\| ")).forEach(changed::remove);
    return String.format(
        Locale.ROOT,
        "%s: layer %s, %s fell from %s to %.4f (precision %s to %s, recall %s to %s)%s",
        key.article,
        key.metric.layer().label(),
        key.metric.label(),
        recorded[4],
        now.f1,
        recorded[2],
        now.precision,
        recorded[3],
        now.recall,
        changed.isEmpty() ? "" : "; newly wrong: " + String.join(BETWEEN, changed));
  }
}
