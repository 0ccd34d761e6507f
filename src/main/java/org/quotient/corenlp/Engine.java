package org.quotient.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations.DocDateAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.quotient.document.Article;
import org.quotient.document.FormatException;
import org.quotient.document.Layer;
import org.quotient.document.StageException;

/** CoreNLP's annotators with their models. */
final class Engine {

  /** Of CoreNLP and of its models. */
  static final String VERSION = "4.5.10";

  /** The last model that is loaded, and a class without which SUTime is left out silently. */
  private static final List<String> NEEDED =
      List.of(
          "edu/stanford/nlp/models/quoteattribution/quoteattribution_model.ser",
          "org/joda/time/DateTime.class");

  /** The models take 1.6 GB, an article of a few thousand words half as much again. */
  private static final long MIN_HEAP = 2_500_000_000L;

  /** Several annotators keep static state. */
  private static final Object LOCK = new Object();

  private final Map<Step, AnnotationPipeline> pipelines;

  private Engine(Map<Step, AnnotationPipeline> pipelines) {
    this.pipelines = pipelines;
  }

  /**
   * Loads all models.
   *
   * @throws FormatException if that cannot be done
   */
  static Engine load() throws FormatException {
    need(Engine.class.getClassLoader(), Runtime.getRuntime().maxMemory());
    try {
      synchronized (LOCK) {
        Map<Step, AnnotationPipeline> pipelines = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
          pipelines.put(step, pipeline(step));
        }
        return new Engine(pipelines);
      }
    } catch (RuntimeException | LinkageError e) {
      throw new FormatException("cannot load the models of Stanford CoreNLP: " + e.getMessage(), e);
    }
  }

  /**
   * Checks what loading needs.
   *
   * @throws FormatException if it is not there
   */
  static void need(ClassLoader loader, long heap) throws FormatException {
    for (String resource : NEEDED) {
      if (loader.getResource(resource) == null) {
        throw new FormatException(
            "the engine corenlp needs the models of Stanford CoreNLP, which this build lacks: build"
                + " with mvn -Pcorenlp package");
      }
    }
    if (heap < MIN_HEAP) {
      throw new FormatException(
          "the engine corenlp needs a heap of at least 2.5 GB, got "
              + heap / 1_000_000
              + " MB: set QUOTIENT_OPTS=-Xmx4g");
    }
  }

  /** The annotators of a step; the tokenizer needs no models. */
  static AnnotationPipeline pipeline(Step step) {
    Properties settings = new Properties();
    settings.setProperty("annotators", step.annotators);
    settings.setProperty("ssplit.newlineIsSentenceBreak", "two");
    return new StanfordCoreNLP(settings, false);
  }

  /**
   * What CoreNLP makes of {@code article} for {@code layers}. Without a token, nothing but the
   * tokenizer runs.
   *
   * @throws StageException if an annotator fails, or the article is too long
   */
  Annotation annotate(Article article, Set<Layer> layers) {
    Annotation annotation = new Annotation(article.text());
    article.published().ifPresent(day -> annotation.set(DocDateAnnotation.class, day.toString()));
    for (Step step : Step.of(layers)) {
      try {
        if (step == Step.TOKENS) {
          Limits.check(article.text());
        } else if (step == Step.NAMES) {
          Limits.check(annotation);
        }
        if (step == Step.TOKENS || !annotation.get(TokensAnnotation.class).isEmpty()) {
          synchronized (LOCK) {
            pipelines.get(step).annotate(annotation);
          }
        }
      } catch (RuntimeException | StackOverflowError e) {
        throw new StageException(step.layer, article.id(), e);
      }
    }
    return annotation;
  }
}
