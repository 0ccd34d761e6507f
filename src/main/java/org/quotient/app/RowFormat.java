package org.quotient.app;

import org.quotient.document.Labelled;
import picocli.CommandLine.ITypeConverter;

/** How a table is written. */
enum RowFormat implements Labelled {
  /** For a reader: cells that are too long are cut. */
  TEXT,
  CSV,
  /** An object in each line. */
  JSON;

  /** Reads a format. */
  static final class Converter implements ITypeConverter<RowFormat> {
    @Override
    public RowFormat convert(String value) {
      return InputOptions.labelled(value, RowFormat.values());
    }
  }
}
