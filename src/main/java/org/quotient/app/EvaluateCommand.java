package org.quotient.app;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quotient.document.FormatException;
import org.quotient.document.Labelled;
import org.quotient.eval.ScoreRecord;
import org.quotient.io.AnalysisFolder;
import org.quotient.io.PlacedAnalysis;
import org.quotient.io.TextFile;
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
      "  quotient evaluate annotations/dev made.jsonl --gate annotations/dev/scores.tsv",
      "  quotient evaluate annotations/dev made.jsonl --record annotations/dev/scores.tsv",
      "",
      "Articles are matched by their ids. One that was not annotated counts as one in which nothing",
      "was found; it is named, and the exit code is 2; then nothing is recorded. Files may be JSON",
      "or brat standoff (.ann). The same command compares two annotators."
    })
final class EvaluateCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "GOLD",
      description = "File or folder of analyses (.json, .jsonl, .ndjson, .ann) that are right.")
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

  @Option(
      names = "--record",
      paramLabel = "FILE",
      description = {
        "File to write with the scores of each article and all together, and what is wrong in it."
      })
  private Optional<String> record = Optional.empty();

  @Option(
      names = "--gate",
      paramLabel = "FILE",
      description = {
        "Fails, with exit code 3, where a score is lower than in this record, and says in which"
            + " article and layer, and what is newly wrong."
      })
  private Optional<String> gate = Optional.empty();

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
    return recorded(ScoreRecord.of(now.gold(), now.comparisons()));
  }

  /** Holds the scores against the old record and writes the new one. */
  private int recorded(ScoreRecord scores) throws IOException {
    List<String> falls = List.of();
    if (gate.isPresent()) {
      falls = scores.falls(TextFile.read(gate.get()), gate.get());
      falls.forEach(console::complain);
    }
    if (problems > 0) {
      return ExitCode.INPUT;
    }
    if (record.isPresent()) {
      try (Output output = Output.file(Output.path(record.get()))) {
        output.write(scores.text());
        output.commit();
      }
    }
    return falls.isEmpty() ? ExitCode.OK : ExitCode.WORSE;
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
