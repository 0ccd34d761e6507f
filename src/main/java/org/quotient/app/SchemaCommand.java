package org.quotient.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.quotient.io.Schema;
import picocli.CommandLine.Command;

/** Prints the JSON Schema. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    descriptionHeading = "%n",
    optionListHeading = "%nOptions:%n",
    description = "Prints the JSON Schema of what annotate writes.")
final class SchemaCommand implements Callable<Integer> {

  private final Console console;

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (Output output = Output.standard(console)) {
      output.write(Schema.text());
      output.commit();
    }
    return ExitCode.OK;
  }
}
