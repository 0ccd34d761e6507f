package org.quotient.app;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** Starts the command line. */
@Command(
    name = "quotient",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "",
      "Reads news articles and writes down who said what, and which numbers were claimed.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  quotient show article.txt                       read an article with its quotations marked",
      "  quotient annotate corpus --out corpus.jsonl     one JSON object an article",
      "  cat article.html | quotient annotate - --date 2024-03-12",
      "",
      "Exit codes: 0 done, 1 the output could not be written, 2 wrong use or an unusable input",
      "(all other inputs are done)."
    })
public final class Main implements Runnable {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  private Main() {}

  /** Runs the command in {@code args} and exits with its code. */
  public static void main(String[] args) {
    Console console =
        new Console(
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
            Boolean.getBoolean("quotient.terminal.out"),
            Boolean.getBoolean("quotient.terminal.err"),
            System.getenv());
    System.exit(run(console, Engine::load, args));
  }

  /**
   * Runs a command and returns its exit code.
   *
   * @param engines loads the engine that the command asks for
   */
  static int run(Console console, Engine.Loader engines, String... args) {
    PrintWriter out =
        new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), true);
    CommandLine commandLine =
        new CommandLine(new Main())
            .addSubcommand(new AnnotateCommand(console, engines))
            .addSubcommand(new ShowCommand(console, engines))
            .addSubcommand(new SchemaCommand())
            .addSubcommand(new TrainCommand(console));
    commandLine
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(out)
        .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi(console)))
        .setParameterExceptionHandler((problem, unused) -> misuse(console, problem))
        .setExecutionExceptionHandler(
            (problem, unused, result) -> Failures.report(console, problem));
    return commandLine.execute(args);
  }

  private static CommandLine.Help.Ansi ansi(Console console) {
    boolean color = console.outIsTerminal() && !console.environment().containsKey("NO_COLOR");
    return color ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF;
  }

  private static int misuse(Console console, ParameterException problem) {
    console.complain(problem.getMessage());
    console
        .err()
        .println("Try '" + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.INPUT;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
