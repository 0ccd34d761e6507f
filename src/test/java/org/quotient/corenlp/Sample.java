package org.quotient.corenlp;

import edu.stanford.nlp.coref.CorefCoreAnnotations.CorefChainAnnotation;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.coref.data.CorefChain.CorefMention;
import edu.stanford.nlp.coref.data.Dictionaries.Animacy;
import edu.stanford.nlp.coref.data.Dictionaries.Gender;
import edu.stanford.nlp.coref.data.Dictionaries.MentionType;
import edu.stanford.nlp.coref.data.Dictionaries.Number;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.MentionsAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.NamedEntityTagAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.NormalizedNamedEntityTagAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.QuotationsAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.IntPair;
import edu.stanford.nlp.util.IntTuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.quotient.document.MarkedText;
import org.quotient.document.MarkedText.Mark;
import org.quotient.document.Span;

/**
 * A hand-made annotation of a marked text, tokenized by CoreNLP. A mark {@code PERSON} or {@code
 * MONEY=$5.0} is a chunk of ner, {@code c1-PROPER} a mention of chain 1 whose head is its last
 * token, {@code quote} a quotation; other marks are the test's own.
 */
final class Sample {

  private final MarkedText marked;
  private final Annotation annotation;

  private Sample(MarkedText marked) {
    this.marked = marked;
    this.annotation = new Annotation(marked.text());
  }

  static Sample of(String markedText) {
    Sample sample = new Sample(MarkedText.of(markedText));
    Engine.pipeline(Step.TOKENS).annotate(sample.annotation);
    List<CoreMap> chunks = new ArrayList<>();
    List<CoreMap> quotes = new ArrayList<>();
    Map<Integer, Map<IntPair, Set<CorefMention>>> chains = new TreeMap<>();
    for (Mark mark : sample.marked.marks()) {
      if (mark.label().matches("[A-Z_]+(=.*)?")) {
        chunks.add(sample.chunk(mark));
      } else if (mark.label().equals("quote")) {
        quotes.add(sample.at(mark.span()));
      } else if (mark.label().matches("c\\d-.*")) {
        CorefMention mention = sample.mention(mark);
        chains
            .computeIfAbsent(mention.corefClusterID, id -> new TreeMap<>())
            .put(new IntPair(mention.sentNum, mention.startIndex), Set.of(mention));
      }
    }
    sample.annotation.set(MentionsAnnotation.class, chunks);
    sample.annotation.set(QuotationsAnnotation.class, quotes);
    Map<Integer, CorefChain> made = new HashMap<>();
    chains.forEach((id, mentions) -> made.put(id, new CorefChain(id, mentions, null)));
    sample.annotation.set(CorefChainAnnotation.class, made);
    return sample;
  }

  String text() {
    return marked.text();
  }

  Annotation annotation() {
    return annotation;
  }

  List<Chunk> chunks() {
    return Chunk.read(text(), annotation);
  }

  Span span(String label) {
    return marked.span(label);
  }

  CoreMap quote(int i) {
    return annotation.get(QuotationsAnnotation.class).get(i);
  }

  CoreMap chunk(int i) {
    return annotation.get(MentionsAnnotation.class).get(i);
  }

  /** Index of the first token of the only mark with this label. */
  int first(String label) {
    return index(tokens(span(label)).get(0));
  }

  /** Index of the last token of the only mark with this label. */
  int last(String label) {
    List<CoreLabel> tokens = tokens(span(label));
    return index(tokens.get(tokens.size() - 1));
  }

  /** Lets depparse find that the only mark {@code number=…} is the number of a noun. */
  void count(String number, String noun, String lemma) {
    Span span =
        marked.marks().stream()
            .filter(mark -> mark.label().startsWith(number + "="))
            .findFirst()
            .orElseThrow()
            .span();
    CoreLabel head = tokens(span(noun)).get(0);
    head.setLemma(lemma);
    IndexedWord governor = new IndexedWord(head);
    IndexedWord dependent = new IndexedWord(tokens(span).get(0));
    SemanticGraph graph = new SemanticGraph();
    graph.addVertex(governor);
    graph.addVertex(dependent);
    graph.addEdge(
        governor, dependent, UniversalEnglishGrammaticalRelations.NUMERIC_MODIFIER, 1, false);
    annotation
        .get(SentencesAnnotation.class)
        .get(head.sentIndex())
        .set(BasicDependenciesAnnotation.class, graph);
  }

  private int index(CoreLabel token) {
    return annotation.get(TokensAnnotation.class).indexOf(token);
  }

  private List<CoreLabel> tokens(Span span) {
    return annotation.get(TokensAnnotation.class).stream()
        .filter(token -> span.contains(token.beginPosition()))
        .toList();
  }

  private CoreMap at(Span span) {
    CoreMap map = new Annotation(span.in(text()));
    map.set(CharacterOffsetBeginAnnotation.class, span.start());
    map.set(CharacterOffsetEndAnnotation.class, span.end());
    map.set(TokensAnnotation.class, tokens(span));
    return map;
  }

  private CoreMap chunk(Mark mark) {
    String[] parts = mark.label().split("=", 2);
    CoreMap chunk = at(mark.span());
    chunk.set(NamedEntityTagAnnotation.class, parts[0]);
    if (parts.length > 1) {
      chunk.set(NormalizedNamedEntityTagAnnotation.class, parts[1]);
    }
    tokens(mark.span()).forEach(token -> token.setNER(parts[0]));
    return chunk;
  }

  private CorefMention mention(Mark mark) {
    int chain = mark.label().charAt(1) - '0';
    List<CoreLabel> tokens = tokens(mark.span());
    CoreLabel last = tokens.get(tokens.size() - 1);
    return new CorefMention(
        MentionType.valueOf(mark.label().substring(3)),
        Number.UNKNOWN,
        Gender.UNKNOWN,
        Animacy.UNKNOWN,
        tokens.get(0).index(),
        last.index() + 1,
        last.index(),
        chain,
        mark.span().start(),
        last.sentIndex() + 1,
        new IntTuple(2),
        mark.span().in(text()));
  }
}
