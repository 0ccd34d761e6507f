package org.quotient.corenlp;

import edu.stanford.nlp.pipeline.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.quotient.document.Analysis;
import org.quotient.document.Analyzer;
import org.quotient.document.Article;
import org.quotient.document.Claim;
import org.quotient.document.Entity;
import org.quotient.document.FormatException;
import org.quotient.document.Layer;
import org.quotient.document.MadeBy;
import org.quotient.document.Quotation;
import org.quotient.document.StageException;
import org.quotient.document.TimeExpression;
import org.quotient.document.Tokens;

/**
 * Stanford CoreNLP as an analyzer: tokenize, pos, lemma, ner with SUTime, depparse, statistical
 * coref and quote with attribution, each as it comes.
 *
 * <p>Threads may share it, but one article is annotated at a time: several annotators keep static
 * state. SUTime moreover remembers from one article to the next how it resolved a weekday, so that
 * the value of "Monday" may depend on the articles before.
 */
public final class CoreNlpAnalyzer implements Analyzer {

  private final Engine engine;

  private CoreNlpAnalyzer(Engine engine) {
    this.engine = engine;
  }

  /**
   * Loads all models, which takes about half a minute.
   *
   * @throws FormatException if the models or the libraries that they need are not on the class
   *     path, or the heap is too small for them
   */
  public static CoreNlpAnalyzer load() throws FormatException {
    return new CoreNlpAnalyzer(Engine.load());
  }

  /**
   * @throws StageException also if the article is more than CoreNLP can take ({@link Limits})
   */
  @Override
  public Analysis analyze(Article article, Set<Layer> layers) {
    Set<Layer> wanted = Layer.withReferences(layers);
    Annotation annotation = engine.annotate(article, wanted);
    Work work = new Work(article, wanted);
    String text = article.text();
    Tokens tokens = work.run(Layer.TOKENS, () -> TokenReader.read(text, annotation));
    List<Chunk> chunks = work.run(Layer.ENTITIES, () -> Chunk.read(text, annotation));
    List<Entity> entities =
        work.list(Layer.ENTITIES, () -> EntityReader.read(text, annotation, chunks));
    List<TimeExpression> times = work.list(Layer.TIMES, () -> TimeReader.read(chunks));
    List<Quotation> quotations =
        work.list(Layer.QUOTATIONS, () -> QuotationReader.read(text, annotation, entities));
    List<Claim> claims = work.list(Layer.CLAIMS, () -> ClaimReader.read(chunks, quotations));
    return new Analysis(
            article,
            Optional.of(tokens),
            Optional.of(entities),
            Optional.of(times),
            Optional.of(quotations),
            Optional.of(claims),
            List.of(),
            new MadeBy(
                "stanford-corenlp",
                Engine.VERSION,
                Map.of("stanford-corenlp-models", Engine.VERSION)))
        .only(wanted);
  }

  /** One article on its way through the readers. */
  private record Work(Article article, Set<Layer> wanted) {

    <T> T run(Layer layer, Supplier<T> reader) {
      return StageException.guard(layer, article.id(), reader);
    }

    <T> List<T> list(Layer layer, Supplier<List<T>> reader) {
      return wanted.contains(layer) ? run(layer, reader) : List.of();
    }
  }
}
