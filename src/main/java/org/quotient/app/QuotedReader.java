package org.quotient.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.quotient.check.QuotationChecker;
import org.quotient.check.Quoted;
import org.quotient.check.QuotedSpeakers;
import org.quotient.document.Analysis;
import org.quotient.document.Article;
import org.quotient.document.FormatException;
import org.quotient.document.Layer;
import org.quotient.document.Quotation;
import org.quotient.document.Span;
import org.quotient.document.StageException;
import org.quotient.io.DocumentReader;
import org.quotient.io.SpokenTable;

/** Gathers the quotations to check from tables, analyses and articles. */
final class QuotedReader {

  /** Words of a mixed quotation that are not in quotation marks, to look them up. Judgement. */
  private static final int WORDS_AROUND = 4;

  private final Analyses analyses;
  private final Consumer<FormatException> problems;
  private final List<Quoted> all = new ArrayList<>();

  /**
   * A reader without quotations.
   *
   * @param analyses makes analyses of articles
   * @param problems takes what cannot be checked
   */
  QuotedReader(Analyses analyses, Consumer<FormatException> problems) {
    this.analyses = analyses;
    this.problems = problems;
  }

  /** Makes analyses; loads its engine when it is first asked. */
  interface Analyses {

    /**
     * The analysis of {@code article}.
     *
     * @throws FormatException if the engine cannot be loaded
     */
    Analysis of(Article article, Set<Layer> layers) throws FormatException;
  }

  /** The quotations of {@code inputs}, in their order. */
  List<Quoted> read(List<String> inputs, InputStream standardInput) throws IOException {
    for (String input : inputs) {
      if (input.toLowerCase(Locale.ROOT).endsWith(".csv")) {
        table(input);
      } else {
        DocumentReader.read(List.of(input), standardInput, new Documents());
      }
    }
    return List.copyOf(all);
  }

  private void table(String input) throws IOException {
    try {
      SpokenTable.read(input, new Rows(input));
    } catch (FormatException e) {
      problems.accept(e);
    }
  }

  /** Adds {@code quoted}, or says at {@code where} why it cannot be checked. */
  private void add(Quoted quoted, String where) {
    int size = quoted.size();
    int least = quoted.indirect() ? 1 : QuotationChecker.MIN_WORDS;
    if (size >= least && size <= QuotationChecker.MAX_WORDS) {
      all.add(quoted);
      return;
    }
    String start = quoted.parts().get(0).in(quoted.text());
    problems.accept(
        new FormatException(
            String.format(
                Locale.ROOT,
                "%s: expected a quotation of %d to %,d words, got %,d: '%s'",
                where,
                least,
                QuotationChecker.MAX_WORDS,
                size,
                Printable.fit(Printable.text(start).strip(), 40).strip())));
  }

  private void addAll(Analysis analysis, String file) {
    String id = analysis.article().id();
    String place = file.contains(id) ? file : file + " (" + id + ")";
    for (Quotation quotation : analysis.quotations().orElse(List.of())) {
      addAll(analysis, quotation, place);
    }
  }

  /**
   * Adds a direct quotation as it is. Of a mixed one the words in quotation marks are added, one by
   * one, and what stands around them as indirect speech.
   */
  private void addAll(Analysis analysis, Quotation quotation, String place) {
    String text = analysis.article().text();
    Optional<String> speaker = QuotedSpeakers.name(analysis, quotation);
    if (quotation.kind() == Quotation.Kind.DIRECT) {
      add(
          new Quoted(quotation.id(), place, speaker, false, text, quotation.content()),
          place + ", " + quotation.id());
      return;
    }
    QuotedFragments fragments = QuotedFragments.of(text, quotation.content());
    boolean mixed = quotation.kind() == Quotation.Kind.MIXED;
    boolean words = !mixed || fragments.wordsAround() >= WORDS_AROUND;
    // what is thought or felt cannot be looked up, unless a word of it is quoted
    if ((quotation.act() == Quotation.Act.SPEECH && words)
        || (mixed && fragments.spans().isEmpty())) {
      add(
          new Quoted(quotation.id(), place, speaker, true, text, quotation.content()),
          place + ", " + quotation.id());
    }
    int n = 0;
    for (Span fragment : fragments.spans()) {
      String id = quotation.id() + "." + ++n;
      add(new Quoted(id, place, speaker, false, text, List.of(fragment)), place + ", " + id);
    }
  }

  /** Takes the rows of a table. */
  private final class Rows implements SpokenTable.Sink {

    private final String file;

    Rows(String file) {
      this.file = file;
    }

    @Override
    public void accept(int line, Optional<String> speaker, String words) {
      Span span = new Span(0, words.length());
      Quoted quoted = new Quoted("line " + line, file, speaker, false, words, List.of(span));
      add(quoted, file + ":" + line);
    }

    @Override
    public void reject(FormatException problem) {
      problems.accept(problem);
    }
  }

  /** Takes articles and analyses. */
  private final class Documents implements DocumentReader.Sink {

    @Override
    public void accept(Article article, String file) throws IOException {
      try {
        addAll(analyses.of(article, Set.of(Layer.QUOTATIONS)), file);
      } catch (StageException e) {
        reject(new FormatException(file + ": " + e.getMessage(), e));
      }
    }

    @Override
    public void accept(Analysis analysis, String file) {
      if (analysis.quotations().isEmpty()) {
        reject(
            new FormatException(file + ": expected an analysis with quotations, got one without"));
        return;
      }
      addAll(analysis, file);
    }

    @Override
    public void reject(FormatException problem) {
      problems.accept(problem);
    }
  }
}
