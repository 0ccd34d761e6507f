package org.quotient.app;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quotient.document.FormatException;
import org.quotient.document.Labelled;
import org.quotient.io.AnalysisFolder;
import org.quotient.io.PlacedAnalysis;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores analyses against gold ones. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    sortOptions = false,
    description = {
      "Scores analyses against a gold standard: precision, recall and F1 of each layer, how far the"
          + " F1 may be chance (95 of 100 draws of articles), and whether the program's own"
          + " scores can be believed."
    },
    footer = {
      "",
      "Examples:",
      "  quotient annotate corpus/dev --out made.jsonl",
      "  quotient evaluate annotations/dev made.jsonl",
      "  quotient evaluate annotations/dev made.jsonl --errors | less",
      "  quotient evaluate annotations/dev made.jsonl --baseline before.jsonl --articles",
      "",
      "Articles are matched by their ids. One that was not annotated counts as one in which nothing",
      "was found; it is named, and the exit code is 2. The same command compares two annotators."
    })
final class EvaluateCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "GOLD",
      description = "File or folder of analyses (.json, .jsonl, .ndjson) that are right.")
  private String gold = "";

  @Parameters(
      index = "1",
      paramLabel = "PREDICTED",
      description = "File or folder of analyses to score.")
  private String predicted = "";

  @Option(
      names = "--baseline",
      paramLabel = "OLD",
      description = {
        "Analyses of the same articles from before: shows what got better and worse, and how likely"
            + " such a difference is by chance (paired bootstrap)."
      })
  private Optional<String> baseline = Optional.empty();

  @Option(names = "--articles", description = "Also the F1 of each article.")
  private boolean articles;

  @Option(
      names = "--errors",
      description = "Also every annotation that was missed (-) or is wrong (+), in its sentence.")
  private boolean errors;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = FormatConverter.class,
      description = "text (default), markdown or json.")
  private Format format = Format.TEXT;

  private int problems;

  EvaluateCommand(Console console) {
    this.console = console;
  }

  /** What is written. */
  enum Format implements Labelled {
    TEXT,
    MARKDOWN,
    JSON
  }

  @Override
  public Integer call() throws IOException {
    Map<String, PlacedAnalysis> right = AnalysisFolder.read(gold, this::report);
    Evaluated now = Evaluated.of(right, AnalysisFolder.read(predicted, this::report), this::report);
    Optional<Evaluated> before = Optional.empty();
    if (baseline.isPresent()) {
      Map<String, PlacedAnalysis> old = AnalysisFolder.read(baseline.get(), this::report);
      before = Optional.of(Evaluated.of(right, old, this::report));
    }
    if (now.comparisons().isEmpty()) {
      throw new FormatException("expected articles in both " + gold + " and " + predicted);
    }
    Scores scores = new Scores(now, before, articles, errors);
    try (Output output = Output.standard(console)) {
      output.write(
          switch (format) {
            case TEXT -> scores.text();
            case MARKDOWN -> scores.markdown();
            case JSON -> scores.json();
          });
      output.commit();
    }
    return problems == 0 ? ExitCode.OK : ExitCode.INPUT;
  }

  private void report(FormatException problem) {
    problems++;
    console.complain(problem.getMessage());
  }

  /** Reads a format. */
  static final class FormatConverter implements ITypeConverter<Format> {
    @Override
    public Format convert(String value) {
      return InputOptions.labelled(value, Format.values());
    }
  }
}
