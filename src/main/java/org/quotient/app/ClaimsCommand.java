package org.quotient.app;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.quotient.document.Layer;
import org.quotient.io.Row;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists numeric claims. */
@Command(
    name = "claims",
    mixinStandardHelpOptions = true,
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    sortOptions = false,
    description = {
      "Lists the numbers that are claimed, one a row: what is counted or measured, when and where,"
          + " who claims it, and the sentence."
    },
    footer = {
      "",
      "Examples:",
      "  quotient claims articles/ --about casualties --min 100",
      "  quotient annotate articles/ --out articles.jsonl",
      "  quotient claims articles.jsonl --claimant Lund --unit dollar --format csv > lund.csv",
      "  quotient claims articles.jsonl --warnings",
      "",
      "Of analyses that annotate has written nothing is done again. Where nobody is named the",
      "article itself claims the number. Warnings tell what does not fit together: a conversion",
      "that is off, a percentage that does not follow, parts that do not add up, a wrong weekday.",
    })
final class ClaimsCommand implements Callable<Integer> {

  private static final Set<Layer> LAYERS = EnumSet.of(Layer.TOKENS, Layer.CLAIMS);

  private final Console console;
  private final Engine.Loader engines;

  @Spec private CommandSpec spec;

  @Mixin private final ClaimFilter filter = new ClaimFilter();

  @Option(names = "--warnings", description = "Lists what does not fit together instead.")
  private boolean warnings;

  @Mixin private final RowOptions rows = new RowOptions();

  @Mixin private final InputOptions input = new InputOptions();

  ClaimsCommand(Console console, Engine.Loader engines) {
    this.console = console;
    this.engines = engines;
  }

  @Override
  public Integer call() throws IOException {
    if (warnings && filter.isSet()) {
      throw new ParameterException(
          spec.commandLine(), "--warnings cannot be joined with conditions for claims");
    }
    Progress progress = new Progress(console, LAYERS, !console.outIsTerminal());
    int columns = ShowCommand.columns(console);
    try (Output output = Output.standard(console)) {
      if (rows.format() == RowFormat.CSV) {
        output.write(Row.header(warnings ? ClaimRows.WARNING_COLUMNS : ClaimRows.CLAIM_COLUMNS));
      }
      input.runOrRead(
          console.in(),
          engines,
          LAYERS,
          warnings ? Set.of() : EnumSet.of(Layer.CLAIMS),
          analysis -> {
            ClaimRows made = new ClaimRows(analysis, filter);
            return warnings
                ? made.warnings(rows.format(), columns)
                : made.claims(rows.format(), columns);
          },
          output::write,
          progress);
      output.commit();
    }
    progress.clear();
    return progress.failures() == 0 ? ExitCode.OK : ExitCode.INPUT;
  }
}
