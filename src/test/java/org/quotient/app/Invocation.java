package org.quotient.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.quotient.document.Analyzer;

/** A run of the program within the test. */
final class Invocation {

  private final Engine.Loader engines;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Map<String, String> environment = new HashMap<>();
  private OutputStream destination = out;
  private InputStream in = new ByteArrayInputStream(new byte[0]);
  private boolean terminal;
  private int code;

  private Invocation(Engine.Loader engines) {
    this.engines = engines;
  }

  /** A run with {@code analyzer} as the only engine. */
  static Invocation with(Analyzer analyzer) {
    return new Invocation(engine -> analyzer);
  }

  /** A run with {@code engines}. */
  static Invocation with(Engine.Loader engines) {
    return new Invocation(engines);
  }

  Invocation in(String text) {
    in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  Invocation to(OutputStream destination) {
    this.destination = destination;
    return this;
  }

  Invocation onTerminal() {
    terminal = true;
    return this;
  }

  Invocation variable(String name, String value) {
    environment.put(name, value);
    return this;
  }

  Invocation run(String... args) {
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    Console console = new Console(in, destination, errors, terminal, terminal, environment);
    code = Main.run(console, engines, args);
    return this;
  }

  int code() {
    return code;
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
