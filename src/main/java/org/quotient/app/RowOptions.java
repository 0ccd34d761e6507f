package org.quotient.app;

import picocli.CommandLine.Option;

/** How commands that print rows print them. */
final class RowOptions {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = RowFormat.Converter.class,
      description = "text (default), csv, or json: an object in each line.")
  private RowFormat format = RowFormat.TEXT;

  RowFormat format() {
    return format;
  }
}
