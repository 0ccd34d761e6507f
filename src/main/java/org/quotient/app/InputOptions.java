package org.quotient.app;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quotient.document.Analysis;
import org.quotient.document.Analyzer;
import org.quotient.document.FormatException;
import org.quotient.document.Labelled;
import org.quotient.document.Layer;
import org.quotient.io.ArticleReader;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What commands that read articles have in common. */
final class InputOptions {

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = {
        "Text, HTML, JSON or JSON Lines files, folders of these, or - for standard input."
      })
  private List<String> inputs;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = {
        "Day of publication, like 2024-03-12, of articles that name none; \"on Monday\" is reckoned"
            + " from it."
      })
  private Optional<LocalDate> date = Optional.empty();

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      defaultValue = "default",
      converter = EngineConverter.class,
      description = {"default, or corenlp: Stanford CoreNLP, to compare with."})
  private Engine engine = Engine.DEFAULT;

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = ThreadsConverter.class,
      description = {"Articles to analyze at the same time (default: one for each processor)."})
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      defaultValue = "0",
      converter = ConfidenceConverter.class,
      description =
          "Leaves out quotations and claims whose score is below P, from 0 to 1 (default: none).")
  private double minConfidence;

  /**
   * Analyzes all articles of the inputs, in their order. Failures of single articles are reported
   * to {@code progress}, and the others are done.
   *
   * @param form what is written for an analysis; called by several threads
   * @throws FormatException if an input is missing, or a model missing or wrong
   * @throws IOException if {@code output} cannot be written
   */
  void run(
      InputStream standardInput,
      Engine.Loader engines,
      Set<Layer> layers,
      Function<Analysis, String> form,
      Output output,
      Progress progress)
      throws IOException {
    run(
        standardInput,
        loader(engines, layers),
        Batch.Layers.NOT_TAKEN,
        form,
        output::write,
        progress);
  }

  /**
   * The same, but analyses among the inputs are taken as they were stored.
   *
   * @param layers those to make of an article, {@code needed} those that an analysis must have
   * @param taker takes what {@code form} makes, in the order of the inputs
   */
  <T> void runOrRead(
      InputStream standardInput,
      Engine.Loader engines,
      Set<Layer> layers,
      Set<Layer> needed,
      Function<Analysis, T> form,
      Batch.Taker<T> taker,
      Progress progress)
      throws IOException {
    Batch.Layers stored = Batch.Layers.of(needed);
    run(standardInput, loader(engines, layers), stored, form, taker, progress);
  }

  private Batch.Loader loader(Engine.Loader engines, Set<Layer> layers) {
    return () -> {
      Analyzer analyzer = engines.load(engine);
      return article -> analyzer.analyze(article, layers);
    };
  }

  private <T> void run(
      InputStream standardInput,
      Batch.Loader loader,
      Batch.Layers stored,
      Function<Analysis, T> form,
      Batch.Taker<T> taker,
      Progress progress)
      throws IOException {
    try (Batch<T> batch = new Batch<>(threads, loader, stored, this::sure, form, taker, progress)) {
      new ArticleReader(date).read(inputs, standardInput, batch);
      batch.finish();
    }
  }

  private Analysis sure(Analysis analysis) {
    return minConfidence > 0 ? analysis.atLeast(minConfidence) : analysis;
  }

  /** The constant that has {@code label} in files. */
  static <T extends Labelled> T labelled(String label, T[] constants) {
    return Arrays.stream(constants)
        .filter(constant -> constant.label().equals(label.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "expected "
                        + Arrays.stream(constants)
                            .map(Labelled::label)
                            .collect(Collectors.joining(", "))
                        + "; got '"
                        + label
                        + "'"));
  }

  /** Reads a day. */
  static final class DayConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(
            "expected a day as YYYY-MM-DD, like 2024-03-12; got '" + value + "'");
      }
    }
  }

  /** Reads an engine. */
  static final class EngineConverter implements ITypeConverter<Engine> {
    @Override
    public Engine convert(String value) {
      return labelled(value, Engine.values());
    }
  }

  /** Reads a probability. */
  static final class ConfidenceConverter implements ITypeConverter<Double> {
    @Override
    public Double convert(String value) {
      if (!value.matches("0(\\.[0-9]{1,9})?|1(\\.0{1,9})?|\\.[0-9]{1,9}")) {
        throw new TypeConversionException("expected 0 to 1, like 0.8; got '" + value + "'");
      }
      return Double.valueOf(value);
    }
  }

  /** Reads a number of threads. */
  static final class ThreadsConverter implements ITypeConverter<Integer> {

    /** Judgement: more help nobody. */
    private static final int MAX = 1024;

    @Override
    public Integer convert(String value) {
      int threads = value.matches("[0-9]{1,4}") ? Integer.parseInt(value) : 0;
      if (threads < 1 || threads > MAX) {
        throw new TypeConversionException("expected 1 to " + MAX + "; got '" + value + "'");
      }
      return threads;
    }
  }
}
