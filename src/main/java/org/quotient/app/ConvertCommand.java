package org.quotient.app;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.quotient.document.FormatException;
import org.quotient.io.AnalysisFolder;
import org.quotient.io.AnalysisFormat;
import org.quotient.io.PlacedAnalysis;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes analyses in another format. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    sortOptions = false,
    description = {
      "Writes analyses in another format. What the format has no place for is named in one line on"
          + " standard error."
    },
    footer = {
      "",
      "Examples:",
      "  quotient convert made.jsonl --to brat --out brat/",
      "  quotient convert brat/ --to json --out mended.jsonl",
      "  quotient convert made.jsonl --to csv --out tables/",
      "  quotient convert made.jsonl --to conll | less",
      "",
      "json           the format of annotate; read and written",
      "brat           standoff for the annotation tool brat: NAME.txt and NAME.ann for each article",
      "               and annotation.conf, in a folder; read and written",
      "conll          columns in the way of CoNLL-U Plus, a token in each line",
      "csv            quotations.csv, claims.csv and entities.csv in a folder",
      "webannotation  a page of W3C Web Annotations in JSON-LD for each article",
    })
final class ConvertCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Files of analyses (.json, .jsonl, .ndjson, .ann), or folders of these.")
  private List<String> inputs;

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      required = true,
      converter = FormatConverter.class,
      description = "json, brat, conll, csv or webannotation.")
  private AnalysisFormat to;

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      converter = ReadFormatConverter.class,
      description = "json or brat (default: as the extension of each file tells).")
  private Optional<AnalysisFormat> from = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "PATH",
      description = {
        "File to write instead of standard output. A folder, or a name with / at its end, gets a"
            + " file for each article; brat and csv always need one."
      })
  private Optional<String> out = Optional.empty();

  private final Map<String, Integer> left = new TreeMap<>();
  private int articles;
  private int problems;

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (Destination destination = Destination.of(to, out, console)) {
      AnalysisFolder.read(inputs, from, into(destination));
      if (articles > 0 || problems == 0) {
        destination.commit();
      }
    }
    if (articles > 0 && !to.lacking().isEmpty()) {
      console.complain(to.label() + " has no place for " + to.lacking());
    }
    if (!left.isEmpty()) {
      List<String> counts =
          left.entrySet().stream().map(e -> e.getKey() + " (" + e.getValue() + ")").toList();
      console.complain("analyses have no place for what brat has: " + String.join(", ", counts));
    }
    return problems == 0 ? ExitCode.OK : ExitCode.INPUT;
  }

  private AnalysisFolder.Sink into(Destination destination) {
    return new AnalysisFolder.Sink() {
      @Override
      public void accept(PlacedAnalysis placed) throws IOException {
        try {
          destination.write(placed.analysis());
          articles++;
        } catch (FormatException e) {
          reject(new FormatException(placed.place() + ": " + e.getMessage(), e));
        }
      }

      @Override
      public void reject(FormatException problem) {
        problems++;
        console.complain(problem.getMessage());
      }

      @Override
      public void leave(String what) {
        left.merge(what, 1, Integer::sum);
      }
    };
  }

  /** Reads a format that is written. */
  static final class FormatConverter implements ITypeConverter<AnalysisFormat> {
    @Override
    public AnalysisFormat convert(String value) {
      return InputOptions.labelled(value, AnalysisFormat.values());
    }
  }

  /** Reads a format that is read. */
  static final class ReadFormatConverter implements ITypeConverter<AnalysisFormat> {
    @Override
    public AnalysisFormat convert(String value) {
      return InputOptions.labelled(
          value, new AnalysisFormat[] {AnalysisFormat.JSON, AnalysisFormat.BRAT});
    }
  }
}
