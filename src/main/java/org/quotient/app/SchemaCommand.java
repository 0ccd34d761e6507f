package org.quotient.app;

import org.quotient.io.Schema;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Prints the JSON Schema of the output. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description = {"", "Prints the JSON Schema that every line of 'quotient annotate' keeps.", ""})
final class SchemaCommand implements Runnable {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().getOut().println(Schema.text().strip());
  }
}
