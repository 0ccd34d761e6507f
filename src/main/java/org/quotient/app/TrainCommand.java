package org.quotient.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.quotient.document.FormatException;
import org.quotient.encode.TaggerTrainer;
import org.quotient.entity.NameFinderTrainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Trains the models that ship with the program. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "MODEL",
    descriptionHeading = "%n",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nModels:%n",
    description = "Makes a model of the program again from its training data.")
final class TrainCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "expected a model to train: names or tags");
  }

  @Command(
      name = "names",
      mixinStandardHelpOptions = true,
      description = "Names, from the columns of CoNLL-2003.")
  int names(
      @Parameters(paramLabel = "FILE", description = "eng.train of CoNLL-2003") Path data,
      @Option(names = "--out", required = true, paramLabel = "MODEL") Path out)
      throws IOException {
    check(List.of(data));
    NameFinderTrainer.train(data, out);
    return ExitCode.OK;
  }

  @Command(
      name = "tags",
      mixinStandardHelpOptions = true,
      description = "Parts of speech, from CoNLL-U files and the columns of CoNLL-2003.")
  int tags(
      @Parameters(
              paramLabel = "DATA",
              arity = "1..*",
              description = "files, or folders of CoNLL-U files")
          List<Path> data,
      @Option(names = "--out", required = true, paramLabel = "MODEL") Path out)
      throws IOException {
    check(data);
    TaggerTrainer.train(data, out);
    return ExitCode.OK;
  }

  private static void check(List<Path> data) throws FormatException {
    for (Path path : data) {
      if (!path.toFile().canRead()) {
        throw new FormatException("no such file: " + path);
      }
    }
  }
}
