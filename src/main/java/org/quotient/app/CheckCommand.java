package org.quotient.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.quotient.check.Finding;
import org.quotient.check.QuotationChecker;
import org.quotient.check.Quoted;
import org.quotient.document.Analysis;
import org.quotient.document.Analyzer;
import org.quotient.document.Article;
import org.quotient.document.FormatException;
import org.quotient.document.Labelled;
import org.quotient.document.Layer;
import org.quotient.io.DocumentReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds quotations against what was said. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    sortOptions = false,
    customSynopsis = "quotient check QUOTES... --against SOURCE... [OPTION...]",
    description = {
      "Tells of each quotation whether it was said: looks for its words in transcripts, speeches,"
          + " press releases and other articles, and shows every word that differs."
    },
    footer = {
      "",
      "Examples:",
      "  quotient check story.txt --against hearing.txt",
      "  quotient check story.txt --against transcripts/ releases/ --format html --out story.html",
      "  quotient check quotes.csv --against transcripts/ --format json",
      "",
      "A table has a header with the columns speaker and words:",
      "  speaker,words",
      "  Ann Lund,\"Without the boat there is no school.\"",
      "",
      "Verdicts:",
      "  verbatim                the same, but for white space and the shape of marks",
      "  verbatim but for marks  the same words; punctuation, capital letters, an ellipsis or",
      "                          [brackets] differ, or \"um\" was left out",
      "  altered                 words were left out, added or changed, and nothing says so",
      "  spliced                 parts from different places are joined",
      "  out of order            the parts stand in the source in another order",
      "  paraphrase              indirect speech: passages that may be meant; nothing is verified",
      "  another speaker         the words are right, the source has somebody else say them",
      "  not found               no source has these words",
      "",
      "A source is a transcript if its lines begin with labels (ANN LUND: …); in other sources the",
      "speakers are those that Quotient finds. A quotation that hides a \"not\" behind an ellipsis is",
      "altered. Thoughts and feelings that an article reports are not checked, nor is a quotation",
      "of one word."
    })
final class CheckCommand implements Callable<Integer> {

  private final Console console;
  private final Engine.Loader engines;

  @Parameters(
      paramLabel = "QUOTES",
      arity = "1..*",
      description = {
        "Articles (text, HTML, JSON), analyses (as annotate writes them), tables (.csv), or folders"
            + " of articles and analyses."
      })
  private List<String> quotes = List.of();

  @Option(
      names = "--against",
      paramLabel = "SOURCE",
      arity = "1..*",
      required = true,
      description = "Texts, HTML, JSON or analyses to look in, or folders of these.")
  private List<String> against = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = FormatConverter.class,
      description = "text (default), json, or html: one page that needs nothing else.")
  private Format format = Format.TEXT;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "File to write instead of standard output. It appears, or is replaced, when all is done.")
  private Optional<String> file = Optional.empty();

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      converter = ShowCommand.ColorConverter.class,
      description =
          "auto (default): on a terminal, unless the variable NO_COLOR is set; always; or never.")
  private Color color = Color.AUTO;

  private final List<String> problems = new ArrayList<>();
  private Optional<Analyzer> analyzer = Optional.empty();

  CheckCommand(Console console, Engine.Loader engines) {
    this.console = console;
    this.engines = engines;
  }

  /** What is written. */
  enum Format implements Labelled {
    TEXT,
    JSON,
    HTML
  }

  @Override
  public Integer call() throws IOException {
    CheckSources sources = new CheckSources(this::analyze, this::report);
    DocumentReader.read(against, console.in(), sources);
    if (sources.isEmpty()) {
      throw new FormatException("expected a source to check against, got none that can be read");
    }
    List<Quoted> quoted = new QuotedReader(this::analyze, this::report).read(quotes, console.in());
    QuotationChecker checker = new QuotationChecker(sources.index(), sources);
    List<Finding> findings = findings(quoted, checker);
    try (Output output = output()) {
      output.write(written(findings));
      output.commit();
    }
    return problems.isEmpty() ? ExitCode.OK : ExitCode.INPUT;
  }

  private static List<Finding> findings(List<Quoted> quoted, QuotationChecker checker)
      throws IOException {
    try {
      return quoted.parallelStream().map(checker::check).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause(); // an engine that cannot be loaded
    }
  }

  private String written(List<Finding> findings) {
    boolean colored = file.isEmpty() ? color.isOn(console) : color == Color.ALWAYS;
    return switch (format) {
      case TEXT -> CheckText.of(findings, ShowCommand.columns(console), colored);
      case JSON -> CheckJson.of(findings, problems);
      case HTML -> CheckHtml.of(findings, problems);
    };
  }

  private Output output() throws IOException {
    if (file.isEmpty()) {
      return Output.standard(console);
    }
    try {
      return Output.file(Path.of(file.get()));
    } catch (InvalidPathException e) {
      throw new IOException("cannot write " + file.get() + ": " + e.getReason(), e);
    }
  }

  private Analysis analyze(Article article, Set<Layer> layers) throws FormatException {
    return analyzer().analyze(article, layers);
  }

  private synchronized Analyzer analyzer() throws FormatException {
    if (analyzer.isEmpty()) {
      analyzer = Optional.of(engines.load(Engine.DEFAULT));
    }
    return analyzer.get();
  }

  private void report(FormatException problem) {
    problems.add(problem.getMessage());
    console.complain(problem.getMessage(), problem);
  }

  /** Reads a format. */
  static final class FormatConverter implements ITypeConverter<Format> {
    @Override
    public Format convert(String value) {
      return InputOptions.labelled(value, Format.values());
    }
  }
}
