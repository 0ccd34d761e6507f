package org.quotient.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quotient.document.Analysis;
import org.quotient.document.FormatException;
import org.quotient.document.Layer;
import org.quotient.eval.Agreement;
import org.quotient.io.AnalysisFolder;
import org.quotient.io.PlacedAnalysis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Measures how far two annotators agree. */
@Command(
    name = "agreement",
    mixinStandardHelpOptions = true,
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    description = {
      "Tells how far two annotators of the same articles agree: Krippendorff's alpha of each layer,"
          + " word by word (1 on all, 0 as by chance), and the F1 of one against the other. Articles"
          + " that one alone has are passed over."
    },
    footer = {"", "Example:", "  quotient agreement first/ second/"})
final class AgreementCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "FIRST", description = "File or folder of analyses.")
  private String first = "";

  @Parameters(index = "1", paramLabel = "SECOND", description = "Those of the other annotator.")
  private String second = "";

  private int problems;

  AgreementCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Map<String, PlacedAnalysis> ours = AnalysisFolder.read(first, this::report);
    Map<String, PlacedAnalysis> theirs = AnalysisFolder.read(second, this::report);
    ours.keySet().retainAll(theirs.keySet());
    theirs.keySet().retainAll(ours.keySet());
    Evaluated compared = Evaluated.of(ours, theirs, this::report);
    if (compared.comparisons().isEmpty()) {
      throw new FormatException("expected articles in both " + first + " and " + second);
    }
    List<Analysis> left = new ArrayList<>();
    List<Analysis> right = new ArrayList<>();
    for (String id : compared.comparisons().keySet()) {
      left.add(ours.get(id).analysis());
      right.add(theirs.get(id).analysis());
    }
    StringBuilder out = new StringBuilder();
    for (Map.Entry<Layer, Double> alpha : Agreement.of(left, right).entrySet()) {
      out.append(
          String.format(
              Locale.ROOT, "%-20s alpha %.3f%n", alpha.getKey().label(), alpha.getValue()));
    }
    out.append('\n').append(new Scores(compared, Optional.empty(), false, false).text());
    try (Output output = Output.standard(console)) {
      output.write(out.toString());
      output.commit();
    }
    return problems == 0 ? ExitCode.OK : ExitCode.INPUT;
  }

  private void report(FormatException problem) {
    problems++;
    console.complain(problem.getMessage());
  }
}
