package org.quotient.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.quotient.document.Analyzer;
import org.quotient.document.Layer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the analyses of articles as JSON Lines. */
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "",
      "Writes one JSON object an article, in the order of the input: its tokens, entities, times, quotations and",
      "claims. 'quotient schema' prints the format.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  quotient annotate articles --out articles.jsonl",
      "  quotient annotate monday.jsonl --layers quotations | jq -c '.quotations[]'",
      "",
      "An article that cannot be read or analyzed is reported and left out, and the exit code is 2."
    })
final class AnnotateCommand implements Callable<Integer> {

  private final Console console;
  private final Engine.Loader engines;

  @Mixin private InputOptions input;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write; replaced only when all is done. Default: standard output.")
  private Path out;

  @Option(
      names = "--layers",
      paramLabel = "LAYER",
      split = ",",
      description =
          "Layers to make, of tokens, entities, times, quotations, claims; a layer brings those that it refers to. Default: all.",
      converter = LayerConverter.class)
  private List<Layer> layers;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles analyzed at a time. Default: one for each processor.",
      converter = ThreadsConverter.class)
  private Integer threads;

  AnnotateCommand(Console console, Engine.Loader engines) {
    this.console = console;
    this.engines = engines;
  }

  @Override
  public Integer call() throws IOException {
    Set<Layer> wanted = layers == null ? Layer.all() : EnumSet.copyOf(layers);
    int workers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    try (AtomicOutput output = AtomicOutput.to(out, console.out())) {
      Lazy analyzer = new Lazy(engines, input.engine());
      Batch batch = new Batch(analyzer, wanted, workers, new Progress(console));
      int code = batch.run(input.reader(), input.inputs(), console, output.stream());
      output.commit();
      return code;
    }
  }

  /** Loads an analyzer when the inputs have been found to exist. */
  record Lazy(Engine.Loader engines, Engine engine) {
    Analyzer load() throws IOException {
      return engines.load(engine);
    }
  }

  /** Reads the name of a layer. */
  static final class LayerConverter implements CommandLine.ITypeConverter<Layer> {
    @Override
    public Layer convert(String value) {
      return Layer.all().stream()
          .filter(layer -> layer.label().equals(value))
          .findAny()
          .orElseThrow(
              () ->
                  new CommandLine.TypeConversionException(
                      "expected "
                          + Arrays.stream(Layer.values())
                              .map(Layer::label)
                              .collect(Collectors.joining(", "))
                          + ", got '"
                          + value
                          + "'"));
    }
  }

  /** Reads a number of threads. */
  static final class ThreadsConverter implements CommandLine.ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      if (value.matches("[1-9]\\d{0,3}")) {
        return Integer.valueOf(value);
      }
      throw new CommandLine.TypeConversionException(
          "expected a number from 1 to 9999, got '" + value + "'");
    }
  }
}
