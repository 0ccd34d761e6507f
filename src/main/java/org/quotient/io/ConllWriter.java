package org.quotient.io;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quotient.document.Analysis;
import org.quotient.document.Article;
import org.quotient.document.Claim;
import org.quotient.document.Entity;
import org.quotient.document.FormatException;
import org.quotient.document.Labelled;
import org.quotient.document.Mention;
import org.quotient.document.Quotation;
import org.quotient.document.Span;
import org.quotient.document.TimeExpression;
import org.quotient.document.Tokens;

/**
 * Writes analyses in columns, a token in each line and a blank line after each sentence, as CoNLL-U
 * Plus has it: the column's names stand in the first line of a file.
 *
 * <p>Names, times, contents, cues, sources, claims and concepts are in IOB2 with the id of what
 * they belong to, the mentions of entities in brackets as in CoNLL-2012. Of several labels in one
 * cell each follows a bar. Offsets count code points.
 */
public final class ConllWriter {

  /** The first line of a file. */
  public static final String HEADER =
      "# global.columns = ID FORM START END NAME ENTITY TIME CONTENT CUE SOURCE CLAIM CONCEPT\n";

  private static final String OUTSIDE = "O";
  private static final String NOTHING = "_";

  /** The columns of labels in their order. */
  private enum Column {
    NAME,
    ENTITY,
    TIME,
    CONTENT,
    CUE,
    SOURCE,
    CLAIM,
    CONCEPT
  }

  private final Tokens tokens;
  private final CodePoints points;

  /** The labels of each token. */
  private final List<Map<Column, String>> cells = new ArrayList<>();

  private ConllWriter(Tokens tokens) {
    this.tokens = tokens;
    this.points = CodePoints.of(tokens.text());
    tokens.spans().forEach(span -> cells.add(new EnumMap<>(Column.class)));
  }

  /**
   * The lines of an article, without {@link #HEADER}.
   *
   * @throws FormatException if the analysis has no tokens
   */
  public static String article(Analysis analysis) throws FormatException {
    Optional<Tokens> tokens = analysis.tokens();
    if (tokens.isEmpty()) {
      throw new FormatException(
          "article " + analysis.article().id() + ": layers: expected 'tokens', got none");
    }
    ConllWriter writer = new ConllWriter(tokens.get());
    writer.label(analysis);
    return writer.write(analysis.article());
  }

  private void label(Analysis analysis) {
    for (Entity entity : analysis.entities().orElse(List.of())) {
      for (Mention mention : entity.mentions()) {
        bracket(mention.span(), entity.id());
        if (mention.kind() == Mention.Kind.NAME) {
          put(Column.NAME, List.of(mention.span()), entity.type().label());
        }
      }
    }
    for (TimeExpression time : analysis.times().orElse(List.of())) {
      put(Column.TIME, List.of(time.span()), label(time.type(), time.id()));
    }
    for (Quotation quotation : analysis.quotations().orElse(List.of())) {
      put(Column.CONTENT, quotation.content(), label(quotation.kind(), quotation.id()));
      put(Column.CUE, quotation.cue(), quotation.id());
      put(Column.SOURCE, quotation.source(), quotation.id());
    }
    for (Claim claim : analysis.claims().orElse(List.of())) {
      Labelled kind = claim.quantity().unit().kind();
      put(Column.CLAIM, List.of(claim.span()), label(kind, claim.id()));
      put(Column.CONCEPT, claim.concept(), claim.id());
    }
  }

  private static String label(Labelled kind, String id) {
    return kind.label() + ":" + id;
  }

  private void put(Column column, List<Span> spans, String label) {
    for (Span span : spans) {
      int first = tokens.firstAfter(span.start());
      for (int i = first; i < tokens.size() && tokens.span(i).start() < span.end(); i++) {
        add(i, column, (i == first ? "B-" : "I-") + label);
      }
    }
  }

  private void bracket(Span span, String id) {
    int first = tokens.firstAfter(span.start());
    int last = tokens.lastBefore(span.end());
    if (first == last) {
      add(first, Column.ENTITY, "(" + id + ")");
    } else if (first < last) {
      add(first, Column.ENTITY, "(" + id);
      add(last, Column.ENTITY, id + ")");
    }
  }

  private void add(int token, Column column, String label) {
    cells.get(token).merge(column, label, (before, more) -> before + "|" + more);
  }

  private String write(Article article) {
    StringBuilder out = new StringBuilder();
    comment("newdoc id", article.id(), out);
    article.title().ifPresent(title -> comment("title", title, out));
    article.published().ifPresent(day -> comment("published", day.toString(), out));
    article.source().ifPresent(source -> comment("source", source, out));
    article.url().ifPresent(url -> comment("url", url, out));
    int paragraph = -1;
    for (int sentence = 0; sentence < tokens.sentences().size(); sentence++) {
      if (tokens.paragraphOf(sentence) != paragraph) {
        paragraph = tokens.paragraphOf(sentence);
        comment("newpar", tokens.paragraphs().get(paragraph).kind().label(), out);
      }
      comment("text", tokens.sentences().get(sentence).in(tokens.text()), out);
      int first = tokens.firstOf(sentence);
      for (int i = first; i <= tokens.lastOf(sentence); i++) {
        out.append(String.join("\t", row(i, i - first + 1))).append('\n');
      }
      out.append('\n');
    }
    return out.toString();
  }

  private List<String> row(int token, int number) {
    Span span = tokens.span(token);
    List<String> row = new ArrayList<>();
    row.add(Integer.toString(number));
    row.add(oneLine(tokens.word(token)));
    row.add(Integer.toString(points.count(span.start())));
    row.add(Integer.toString(points.count(span.end())));
    for (Column column : Column.values()) {
      String nothing = column == Column.ENTITY ? NOTHING : OUTSIDE;
      row.add(cells.get(token).getOrDefault(column, nothing));
    }
    return row;
  }

  private static void comment(String key, String value, StringBuilder out) {
    out.append("# ").append(key).append(" = ").append(oneLine(value)).append('\n');
  }

  /** {@code text} with one blank for all white space between two words. */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = Character.isWhitespace(c) || BratSpans.isBreak(c);
      if (!blank) {
        line.append(c);
      } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().stripTrailing();
  }
}
