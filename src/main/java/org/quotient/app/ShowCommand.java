package org.quotient.app;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.quotient.document.Analyzer;
import org.quotient.document.Article;
import org.quotient.document.FormatException;
import org.quotient.document.Layer;
import org.quotient.document.StageException;
import org.quotient.io.ArticleReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows articles with their quotations and claims marked. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "",
      "Shows articles for reading: quotations, speakers and claims marked in the text, and tables of them below.",
      ""
    },
    footer = {
      "",
      "Example:",
      "  quotient show article.html | less",
      "",
      "In a pipe, or with NO_COLOR set, marks stand in brackets: [q1: ...] is a quotation, {c1: ...} a claim."
    })
final class ShowCommand implements Callable<Integer> {

  private static final int DEFAULT_WIDTH = 100;

  private final Console console;
  private final Engine.Loader engines;

  @Mixin private InputOptions input;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "auto (on a terminal, unless NO_COLOR is set), always or never.")
  private When color;

  /** When to use colour. */
  enum When {
    AUTO,
    ALWAYS,
    NEVER
  }

  ShowCommand(Console console, Engine.Loader engines) {
    this.console = console;
    this.engines = engines;
  }

  @Override
  public Integer call() throws IOException {
    Writer out = new OutputStreamWriter(console.out(), StandardCharsets.UTF_8);
    Shown shown = new Shown(out);
    input.reader().read(input.inputs(), console.in(), shown);
    out.flush();
    return shown.failures == 0 ? ExitCode.OK : ExitCode.INPUT;
  }

  private boolean colored() {
    boolean auto = console.outIsTerminal() && !console.environment().containsKey("NO_COLOR");
    return color == When.ALWAYS || (color == When.AUTO && auto);
  }

  private int width() {
    String columns = console.environment().getOrDefault("COLUMNS", "");
    return columns.matches("[1-9]\\d{1,3}")
        ? Math.max(40, Integer.parseInt(columns))
        : DEFAULT_WIDTH;
  }

  /** Shows one article after the other. */
  private final class Shown implements ArticleReader.Sink {

    private final Writer out;
    private Analyzer analyzer;
    private int failures;
    private boolean first = true;

    Shown(Writer out) {
      this.out = out;
    }

    @Override
    public void accept(Article article) throws IOException {
      if (analyzer == null) {
        analyzer = engines.load(input.engine());
      }
      String view;
      try {
        view = new ArticleView(analyzer.analyze(article, Layer.all()), colored(), width()).render();
      } catch (StageException e) {
        failures++;
        console.complain(e.getMessage());
        return;
      }
      out.write((first ? "" : "\n") + view);
      out.flush();
      first = false;
    }

    @Override
    public void reject(FormatException problem) {
      failures++;
      console.complain(problem.getMessage());
    }
  }
}
