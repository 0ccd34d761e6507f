package org.quotient.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.quotient.coref.ReferentExamples;
import org.quotient.document.Analysis;
import org.quotient.document.Article;
import org.quotient.document.Encoding;
import org.quotient.document.FormatException;
import org.quotient.document.Name;
import org.quotient.document.QuotedPassage;
import org.quotient.document.Tags;
import org.quotient.document.Tokens;
import org.quotient.encode.EncoderColumns;
import org.quotient.encode.MaxentTagger;
import org.quotient.encode.OnnxEncoder;
import org.quotient.encode.Tagger;
import org.quotient.encode.TaggerTrainer;
import org.quotient.entity.EncoderNameFinder;
import org.quotient.io.AnalysisReader;
import org.quotient.io.ArticleReader;
import org.quotient.quote.PairedMarkFinder;
import org.quotient.text.PtbTokenizer;
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
    throw new ParameterException(
        spec.commandLine(),
        "expected a model to train: tags, columns for the encoder, or referents for coreference");
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

  @Command(
      name = "columns",
      mixinStandardHelpOptions = true,
      description =
          "Writes what the encoder reads of articles, a token a line: the input of its training"
              + " (models/training).")
  int columns(
      @Parameters(paramLabel = "ARTICLES", arity = "1..*", description = "files, folders")
          List<String> articles,
      @Option(names = "--out", required = true, paramLabel = "FILE") Path out)
      throws IOException {
    EncoderColumns columns = EncoderColumns.load();
    PtbTokenizer tokenizer = new PtbTokenizer();
    PairedMarkFinder marks = new PairedMarkFinder();
    try (Writer writer = Files.newBufferedWriter(out)) {
      new ArticleReader(Optional.empty())
          .read(
              articles,
              InputStream.nullInputStream(),
              new ArticleReader.Sink() {
                @Override
                public void accept(Article article) throws IOException {
                  Tokens tokens = tokenizer.tokenize(article);
                  columns.write(article.id(), tokens, marks.find(tokens), writer);
                }

                @Override
                public void reject(FormatException problem) throws IOException {
                  throw problem;
                }
              });
    }
    return ExitCode.OK;
  }

  @Command(
      name = "referents",
      mixinStandardHelpOptions = true,
      description =
          "Writes what the ranking model of coreference learns from, of articles whose entities a"
              + " reader marked (models/training).")
  int referents(
      @Parameters(paramLabel = "ANALYSES", arity = "1..*", description = "JSON Lines files")
          List<Path> analyses,
      @Option(
              names = "--partly",
              description = "not every pronoun and description is marked in the articles")
          boolean partly,
      @Option(names = "--out", required = true, paramLabel = "FILE") Path out)
      throws IOException {
    check(analyses);
    Tagger tagger = MaxentTagger.load();
    OnnxEncoder encoder = OnnxEncoder.load();
    PtbTokenizer tokenizer = new PtbTokenizer();
    PairedMarkFinder marks = new PairedMarkFinder();
    try (Writer writer = Files.newBufferedWriter(out)) {
      ReferentExamples examples = new ReferentExamples(writer);
      for (Path path : analyses) {
        for (Analysis analysis : AnalysisReader.read(path)) {
          Tokens tokens = tokenizer.tokenize(analysis.article());
          Tags tags = tagger.tag(tokens);
          List<QuotedPassage> quoted = marks.find(tokens);
          Encoding encoding = encoder.encode(tokens, quoted, false);
          List<Name> names = new EncoderNameFinder().find(tokens, tags, encoding);
          examples.write(
              tokens,
              tags,
              quoted,
              names,
              encoding.antecedents(),
              analysis.entities().orElse(List.of()),
              !partly);
        }
      }
    }
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
