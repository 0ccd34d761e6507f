package org.quotient.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.quotient.claim.ArithmeticCheck;
import org.quotient.claim.RuleClaimFinder;
import org.quotient.coref.RankingEntityResolver;
import org.quotient.document.Analysis;
import org.quotient.document.Analyzer;
import org.quotient.document.Article;
import org.quotient.document.Claim;
import org.quotient.document.Encoding;
import org.quotient.document.Entity;
import org.quotient.document.FormatException;
import org.quotient.document.Layer;
import org.quotient.document.MadeBy;
import org.quotient.document.ModelFile;
import org.quotient.document.Quotation;
import org.quotient.document.QuotedPassage;
import org.quotient.document.StageException;
import org.quotient.document.Tags;
import org.quotient.document.TimeExpression;
import org.quotient.document.Tokens;
import org.quotient.document.Warning;
import org.quotient.encode.MaxentTagger;
import org.quotient.encode.OnnxEncoder;
import org.quotient.entity.EncoderNameFinder;
import org.quotient.quote.EncoderQuotationFinder;
import org.quotient.quote.PairedMarkFinder;
import org.quotient.text.PtbTokenizer;
import org.quotient.time.RuleTimeFinder;
import org.quotient.time.WeekdayCheck;

/**
 * Quotient's own analyzer: its stages, one after the other, each run only if a wanted layer needs
 * it.
 */
public final class Pipeline implements Analyzer {

  private final Stages stages;
  private final MadeBy madeBy;

  /** A pipeline of {@code stages} that signs its analyses with {@code madeBy}. */
  public Pipeline(Stages stages, MadeBy madeBy) {
    this.stages = stages;
    this.madeBy = madeBy;
  }

  /**
   * The pipeline that ships with the program.
   *
   * @throws FormatException if a model is missing or damaged
   */
  public static Pipeline load() throws FormatException {
    ModelFile tags = ModelFile.named(MaxentTagger.MODEL);
    ModelFile referents = ModelFile.named(RankingEntityResolver.MODEL, "weights.tsv");
    OnnxEncoder encoder = OnnxEncoder.load();
    Stages stages =
        new Stages(
            new PtbTokenizer(),
            MaxentTagger.of(tags),
            new PairedMarkFinder(),
            encoder,
            new EncoderNameFinder(),
            RankingEntityResolver.of(referents),
            new RuleTimeFinder(),
            new WeekdayCheck(),
            new EncoderQuotationFinder(),
            new RuleClaimFinder(),
            new ArithmeticCheck());
    Map<String, String> models = new TreeMap<>(encoder.digests());
    models.put(MaxentTagger.MODEL, tags.digest());
    models.put(RankingEntityResolver.MODEL, referents.digest());
    return new Pipeline(stages, new MadeBy("quotient", version(), models));
  }

  /** Version of the program. */
  public static String version() {
    Properties properties = new Properties();
    try (InputStream in = Pipeline.class.getResourceAsStream("/org/quotient/version.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }

  @Override
  public Analysis analyze(Article article, Set<Layer> layers) {
    Work work = new Work(article, Layer.withReferences(layers));
    Tokens tokens = work.run(Layer.TOKENS, () -> stages.tokenizer().tokenize(article));
    Tags tags = work.run(Layer.TOKENS, () -> stages.tagger().tag(tokens));
    List<QuotedPassage> quoted = work.run(Layer.TOKENS, () -> stages.marks().find(tokens));
    boolean cues = work.wanted.contains(Layer.QUOTATIONS);
    Supplier<Encoding> encoding =
        work.once(Layer.ENTITIES, () -> stages.encoder().encode(tokens, quoted, cues));
    List<Entity> entities =
        work.list(
            Layer.ENTITIES,
            () ->
                stages
                    .entities()
                    .resolve(
                        tokens,
                        tags,
                        quoted,
                        stages.names().find(tokens, tags, encoding.get()),
                        encoding.get().antecedents()));
    List<TimeExpression> times =
        work.list(Layer.TIMES, () -> stages.times().find(tokens, tags, article.published()));
    List<Warning> warnings =
        new ArrayList<>(work.list(Layer.TIMES, () -> stages.dates().check(tokens, times)));
    List<Quotation> quotations =
        work.list(
            Layer.QUOTATIONS,
            () -> stages.quotations().find(tokens, tags, encoding.get(), quoted, entities));
    List<Claim> claims =
        work.list(
            Layer.CLAIMS, () -> stages.claims().find(tokens, tags, entities, times, quotations));
    warnings.addAll(
        work.list(Layer.CLAIMS, () -> stages.numbers().check(tokens, entities, claims)));
    warnings.sort(Comparator.comparing(Warning::span));
    return new Analysis(
            article,
            Optional.of(tokens),
            Optional.of(entities),
            Optional.of(times),
            Optional.of(quotations),
            Optional.of(claims),
            warnings,
            madeBy)
        .only(work.wanted);
  }

  /** One article on its way through the stages. */
  private record Work(Article article, Set<Layer> wanted) {

    /** What {@code stage} makes; a failure names the layer and the article. */
    <T> T run(Layer layer, Supplier<T> stage) {
      return StageException.guard(layer, article.id(), stage);
    }

    /** What {@code stage} makes, when it is first asked for. */
    <T> Supplier<T> once(Layer layer, Supplier<T> stage) {
      List<T> made = new ArrayList<>(1);
      return () -> {
        if (made.isEmpty()) {
          made.add(run(layer, stage));
        }
        return made.get(0);
      };
    }

    /** What {@code stage} makes, if its layer is wanted; otherwise nothing. */
    <T> List<T> list(Layer layer, Supplier<List<T>> stage) {
      return wanted.contains(layer) ? run(layer, stage) : List.of();
    }
  }
}
