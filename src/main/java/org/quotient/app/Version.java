package org.quotient.app;

import org.quotient.pipeline.Pipeline;
import picocli.CommandLine.IVersionProvider;

/** Tells the program's version. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"quotient " + Pipeline.version()};
  }
}
