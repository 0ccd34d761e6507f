package org.quotient.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.quotient.document.Layer;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows analyses to a reader. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    sortOptions = false,
    description =
        "Shows articles with quotations in [square brackets] and numbers in {braces}, and below"
            + " each article who said what.",
    footer = {
      "",
      "Examples:",
      "  quotient show story.html",
      "  quotient show articles/ --color always | less -R",
    })
final class ShowCommand implements Callable<Integer> {

  /** Columns where nothing tells how many there are. */
  private static final int COLUMNS = 100;

  /** Below this nothing can be read. Judgement. */
  private static final int MIN_COLUMNS = 40;

  /** Above this no line can be read. Judgement. */
  private static final int MAX_COLUMNS = 120;

  private final Console console;
  private final Engine.Loader engines;

  @Mixin private final InputOptions input = new InputOptions();

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      converter = ColorConverter.class,
      description =
          "auto (default): on a terminal, unless the variable NO_COLOR is set; always; or never.")
  private Color color = Color.AUTO;

  ShowCommand(Console console, Engine.Loader engines) {
    this.console = console;
    this.engines = engines;
  }

  @Override
  public Integer call() throws IOException {
    Progress progress = new Progress(console, Layer.all(), !console.outIsTerminal());
    boolean colored = color.isOn(console);
    int columns = columns(console);
    try (Output output = Output.standard(console)) {
      input.run(
          console.in(),
          engines,
          Layer.all(),
          analysis -> ArticleView.of(analysis, columns, colored),
          output,
          progress);
      output.commit();
    }
    progress.clear();
    return progress.failures() == 0 ? ExitCode.OK : ExitCode.INPUT;
  }

  /** Columns to write in. */
  static int columns(Console console) {
    String columns = console.variable("COLUMNS");
    return columns.matches("[1-9][0-9]{0,4}")
        ? Math.max(MIN_COLUMNS, Math.min(MAX_COLUMNS, Integer.parseInt(columns)))
        : COLUMNS;
  }

  /** Reads when to use colour. */
  static final class ColorConverter implements ITypeConverter<Color> {
    @Override
    public Color convert(String value) {
      return InputOptions.labelled(value, Color.values());
    }
  }
}
