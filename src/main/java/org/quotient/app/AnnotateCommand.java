package org.quotient.app;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.quotient.document.Layer;
import org.quotient.io.AnalysisWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes analyses as JSON Lines. */
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    sortOptions = false,
    description = {
      "Writes one line of JSON for each article, in the order of the inputs: who said what, which"
          + " numbers were claimed, and the names, times and tokens behind it."
    },
    footer = {
      "",
      "Examples:",
      "  quotient annotate articles/ --out articles.jsonl",
      "  quotient annotate story.html | jq '.quotations[] | .speaker.name'",
      "  cat feed.jsonl | quotient annotate - --layers quotations --date 2024-03-12",
      "",
      "Layers are tokens, entities, times, quotations and claims. A layer brings those that it",
      "refers to: quotations bring entities; claims bring entities, times and quotations.",
    })
final class AnnotateCommand implements Callable<Integer> {

  private final Console console;
  private final Engine.Loader engines;

  @Mixin private final InputOptions input = new InputOptions();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "File to write instead of standard output. It appears, or is replaced, when all is done.")
  private Optional<String> file = Optional.empty();

  @Option(
      names = "--layers",
      paramLabel = "LAYER",
      split = ",",
      converter = LayerConverter.class,
      description = "Layers to make, with commas between them (default: all).")
  private List<Layer> layers = List.of();

  AnnotateCommand(Console console, Engine.Loader engines) {
    this.console = console;
    this.engines = engines;
  }

  @Override
  public Integer call() throws IOException {
    Set<Layer> wanted = layers.isEmpty() ? Layer.all() : EnumSet.copyOf(layers);
    // JSON on the same terminal would run into the line
    boolean live = file.isPresent() || !console.outIsTerminal();
    Progress progress = new Progress(console, wanted, live);
    try (Output output = output()) {
      input.run(
          console.in(),
          engines,
          wanted,
          analysis -> AnalysisWriter.toJson(analysis) + "\n",
          output,
          progress);
      if (progress.isOfUse()) {
        output.commit();
      }
    }
    progress.summarize();
    return progress.failures() == 0 ? ExitCode.OK : ExitCode.INPUT;
  }

  private Output output() throws IOException {
    return file.isEmpty() ? Output.standard(console) : Output.file(Output.path(file.get()));
  }

  /** Reads a layer. */
  static final class LayerConverter implements ITypeConverter<Layer> {
    @Override
    public Layer convert(String value) {
      return InputOptions.labelled(value, Layer.values());
    }
  }
}
