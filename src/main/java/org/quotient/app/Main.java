package org.quotient.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.quotient.document.FormatException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Starts the command line. */
@Command(
    name = "quotient",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    descriptionHeading = "%n",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    description =
        "Reads news articles and writes down who said what, and which numbers were claimed.",
    footer = {
      "",
      "Example:",
      "  $ cat fire.txt",
      "  \"Nobody was hurt,\" fire chief Ann Lee said on Monday. She put the damage at $2 million.",
      "  $ quotient show fire.txt",
      "  $ quotient annotate fire.txt --date 2024-03-12 --out fire.jsonl",
      "",
      "show prints the article with quotations and numbers marked, and below it who said what;",
      "annotate writes a line of JSON for each article. Inputs are text, HTML, JSON (id, text, and",
      "optionally title, published, source, url), JSON Lines, folders of these, and - for standard",
      "input. Each command has its own --help.",
      "",
      "Exit codes: 0 done, 1 the output cannot be written, 2 the command or an input is wrong (all",
      "other inputs are done), 3 a score is lower than its record (evaluate --gate)."
    })
public final class Main implements Runnable {

  /** Columns of the help. */
  private static final int HELP_COLUMNS = 100;

  @Spec private CommandSpec spec;

  private Main() {}

  /** Runs the command in {@code args} and exits with its code. */
  public static void main(String[] args) {
    System.exit(run(Console.ofProcess(), Engine::load, args));
  }

  /**
   * Runs a command and returns its exit code.
   *
   * @param engines loads the engine that the command asks for
   */
  static int run(Console console, Engine.Loader engines, String... args) {
    try {
      return execute(console, engines, args);
    } catch (FormatException e) {
      console.complain(e.getMessage(), e);
      return ExitCode.INPUT;
    } catch (IOException e) {
      if (Output.isClosedPipe(e)) {
        return ExitCode.OK;
      }
      console.complain(e.getMessage(), e);
      return ExitCode.OUTPUT;
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      console.complain("the program failed: " + e, e);
      return ExitCode.INPUT;
    }
  }

  /** What picocli prints, help and version, is written as a whole, so that failures are seen. */
  private static int execute(Console console, Engine.Loader engines, String... args)
      throws IOException {
    StringWriter printed = new StringWriter();
    Help.Ansi ansi = Color.AUTO.isOn(console) ? Help.Ansi.ON : Help.Ansi.OFF;
    List<Exception> thrown = new ArrayList<>();
    CommandLine commandLine =
        new CommandLine(new Main())
            .addSubcommand(new AnnotateCommand(console, engines))
            .addSubcommand(new ShowCommand(console, engines))
            .addSubcommand(new ClaimsCommand(console, engines))
            .addSubcommand(new SpeakersCommand(console, engines))
            .addSubcommand(new CheckCommand(console, engines))
            .addSubcommand(new EvaluateCommand(console))
            .addSubcommand(new AgreementCommand(console))
            .addSubcommand(new ConvertCommand(console))
            .addSubcommand(new SchemaCommand(console))
            .addSubcommand(new TrainCommand())
            .setExpandAtFiles(false)
            .setUsageHelpWidth(HELP_COLUMNS)
            .setOut(new PrintWriter(printed))
            .setColorScheme(Help.defaultColorScheme(ansi))
            .setParameterExceptionHandler((problem, unused) -> misuse(console, problem))
            .setExecutionExceptionHandler(
                (problem, unused, result) -> {
                  thrown.add(problem);
                  return ExitCode.INPUT;
                });
    int code = commandLine.execute(args);
    for (Exception problem : thrown) {
      if (problem instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException(problem);
    }
    Output.standard(console).write(printed.toString());
    return code;
  }

  private static int misuse(Console console, ParameterException problem) {
    console.complain(problem.getMessage(), problem);
    String command = problem.getCommandLine().getCommandSpec().qualifiedName();
    console.err().println("Try '" + command + " --help'.");
    return ExitCode.INPUT;
  }

  @Override
  public void run() {
    CommandLine commandLine = spec.commandLine();
    commandLine.usage(commandLine.getOut(), commandLine.getColorScheme());
  }
}
