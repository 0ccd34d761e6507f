package org.quotient.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations.CoarseNamedEntityTagAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.MentionsAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.NamedEntityTagAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.NamedEntityTagProbsAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.NormalizedNamedEntityTagAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.time.TimeAnnotations.TimexAnnotation;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.quotient.document.Span;

/**
 * A chunk of tokens that ner tagged: a name, a time, a number.
 *
 * @param tag the fine-grained tag: {@code CITY}
 * @param span where it stands
 * @param score the least probability of its tokens' tag; 0.5 where a rule tagged it
 * @param timex what SUTime made of it
 * @param normal the normalized number
 * @param counted lemma of the noun that depparse makes it a number of
 */
record Chunk(
    String tag,
    Span span,
    double score,
    Optional<Timex> timex,
    Optional<String> normal,
    Optional<String> counted) {

  /** The tag of tokens outside of all chunks. */
  private static final String OUTSIDE = "O";

  /** The chunks in text order, disjoint. Pronouns, which CoreNLP lists among them, are left out. */
  static List<Chunk> read(String text, Annotation annotation) {
    List<Chunk> chunks = new ArrayList<>();
    List<CoreMap> mentions = annotation.get(MentionsAnnotation.class);
    for (CoreMap mention : mentions == null ? List.<CoreMap>of() : mentions) {
      CoreLabel first = mention.get(TokensAnnotation.class).get(0);
      Optional<Span> span = Offsets.span(text, mention);
      if (span.isPresent() && !OUTSIDE.equals(first.ner())) {
        chunks.add(
            new Chunk(
                mention.get(NamedEntityTagAnnotation.class),
                span.get(),
                score(mention, first),
                Optional.ofNullable(mention.get(TimexAnnotation.class)),
                Optional.ofNullable(mention.get(NormalizedNamedEntityTagAnnotation.class)),
                counted(annotation, mention)));
      }
    }
    chunks.sort(Comparator.comparing(Chunk::span));
    return disjoint(chunks);
  }

  private static List<Chunk> disjoint(List<Chunk> chunks) {
    List<Chunk> kept = new ArrayList<>();
    for (Chunk chunk : chunks) {
      if (kept.isEmpty() || !kept.get(kept.size() - 1).span().overlaps(chunk.span())) {
        kept.add(chunk);
      }
    }
    return kept;
  }

  /** The models know the coarse tags alone; a rule's tag has the probability -1. */
  private static double score(CoreMap mention, CoreLabel first) {
    Map<String, Double> probabilities = mention.get(NamedEntityTagProbsAnnotation.class);
    String coarse = first.get(CoarseNamedEntityTagAnnotation.class);
    Double score = probabilities == null || coarse == null ? null : probabilities.get(coarse);
    return score != null && score >= 0 && score <= 1 ? score : 0.5;
  }

  /** The noun outside of the mention that a token of it is the {@code nummod} of. */
  private static Optional<String> counted(Annotation annotation, CoreMap mention) {
    List<CoreLabel> tokens = mention.get(TokensAnnotation.class);
    List<CoreMap> sentences = annotation.get(SentencesAnnotation.class);
    SemanticGraph graph =
        sentences.get(tokens.get(0).sentIndex()).get(BasicDependenciesAnnotation.class);
    if (graph == null) {
      return Optional.empty();
    }
    int first = tokens.get(0).index();
    int last = tokens.get(tokens.size() - 1).index();
    return tokens.stream()
        .map(token -> graph.getNodeByIndexSafe(token.index()))
        .filter(Objects::nonNull)
        .flatMap(node -> graph.incomingEdgeList(node).stream())
        .filter(edge -> edge.getRelation().getShortName().equals("nummod"))
        .map(SemanticGraphEdge::getGovernor)
        .filter(noun -> noun.index() < first || noun.index() > last)
        .map(noun -> noun.lemma().toLowerCase(Locale.ROOT))
        .findFirst();
  }
}
