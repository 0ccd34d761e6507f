package org.quotient.app;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.quotient.document.Article;
import org.quotient.io.ArticleReader;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What commands that read articles have in common. */
final class InputOptions {

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description =
          "Text (.txt), HTML, JSON or JSON Lines files of articles, folders of these, or - for standard input.")
  private List<String> inputs;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "Day of publication, as 2024-03-12, of articles that do not give their own.",
      converter = DateConverter.class)
  private LocalDate date;

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      defaultValue = "default",
      description = "default, or corenlp: Stanford CoreNLP, for reference.",
      converter = EngineConverter.class)
  private Engine engine;

  Engine engine() {
    return engine;
  }

  List<String> inputs() {
    return inputs;
  }

  ArticleReader reader() {
    return new ArticleReader(Optional.ofNullable(date));
  }

  /** Whether {@code article} is written in a language that the program knows. */
  static boolean isEnglish(Article article) {
    return article.language().equals("en");
  }

  /** Reads a date. */
  static final class DateConverter implements CommandLine.ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeParseException e) {
        throw new CommandLine.TypeConversionException(
            "expected a date such as 2024-03-12, got '" + value + "'");
      }
    }
  }

  /** Reads the name of an engine. */
  static final class EngineConverter implements CommandLine.ITypeConverter<Engine> {
    @Override
    public Engine convert(String value) {
      for (Engine engine : Engine.values()) {
        if (engine.toString().equals(value)) {
          return engine;
        }
      }
      throw new CommandLine.TypeConversionException(
          "expected default or corenlp, got '" + value + "'");
    }
  }
}
