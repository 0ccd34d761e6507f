package org.quotient.app;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.quotient.document.Layer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Counts what each speaker says. */
@Command(
    name = "speakers",
    mixinStandardHelpOptions = true,
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    sortOptions = false,
    description = {
      "Counts who is quoted: quotations by kind, words in quotation marks, and numbers claimed, by"
          + " speaker over all articles, whoever is quoted most first."
    },
    footer = {
      "",
      "Examples:",
      "  quotient speakers articles/",
      "  quotient annotate articles/ --out articles.jsonl",
      "  quotient speakers articles.jsonl --min-confidence 0.8 --format csv > speakers.csv",
      "",
      "Speakers of the same name and kind are one row. In brackets stands whoever the article does",
      "not name. Of analyses that annotate has written nothing is done again.",
    })
final class SpeakersCommand implements Callable<Integer> {

  private static final Set<Layer> LAYERS = EnumSet.of(Layer.QUOTATIONS, Layer.CLAIMS);

  private final Console console;
  private final Engine.Loader engines;

  @Mixin private final RowOptions rows = new RowOptions();

  @Mixin private final InputOptions input = new InputOptions();

  SpeakersCommand(Console console, Engine.Loader engines) {
    this.console = console;
    this.engines = engines;
  }

  @Override
  public Integer call() throws IOException {
    Progress progress = new Progress(console, LAYERS, true);
    SpeakerTally all = new SpeakerTally();
    input.runOrRead(
        console.in(),
        engines,
        LAYERS,
        EnumSet.of(Layer.QUOTATIONS),
        SpeakerTally::of,
        all::add,
        progress);
    progress.clear();
    try (Output output = Output.standard(console)) {
      output.write(all.text(rows.format(), ShowCommand.columns(console)));
      output.commit();
    }
    return progress.failures() == 0 ? ExitCode.OK : ExitCode.INPUT;
  }
}
