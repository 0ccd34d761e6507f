package org.quotient.corenlp;

import edu.stanford.nlp.coref.CorefCoreAnnotations.CorefChainAnnotation;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.coref.data.CorefChain.CorefMention;
import edu.stanford.nlp.coref.data.Dictionaries.MentionType;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.quotient.document.Entity;
import org.quotient.document.Evidence;
import org.quotient.document.Mention;
import org.quotient.document.Span;

/**
 * The names of ner, joined by the chains of coref.
 *
 * <p>A name belongs to the chain that has a mention with its head in the name. The names of a chain
 * that are of another type than most of it are entities of their own, so that ner's types stay. A
 * chain without a name is no entity; a name without a chain is one.
 */
final class EntityReader {

  private static final String NAMED_BY = "corenlp-ner";
  private static final Evidence CHAINED = new Evidence("corenlp-coref", 0.5);

  /** Ner's tags of names; its other tags (TITLE, URL, CRIMINAL_CHARGE …) name nothing. */
  private static final Map<String, Entity.Type> TYPES =
      Map.ofEntries(
          Map.entry("PERSON", Entity.Type.PERSON),
          Map.entry("ORGANIZATION", Entity.Type.ORGANIZATION),
          Map.entry("LOCATION", Entity.Type.PLACE),
          Map.entry("CITY", Entity.Type.PLACE),
          Map.entry("COUNTRY", Entity.Type.PLACE),
          Map.entry("STATE_OR_PROVINCE", Entity.Type.PLACE),
          Map.entry("MISC", Entity.Type.MISCELLANEOUS),
          Map.entry("NATIONALITY", Entity.Type.MISCELLANEOUS),
          Map.entry("RELIGION", Entity.Type.MISCELLANEOUS),
          Map.entry("IDEOLOGY", Entity.Type.MISCELLANEOUS));

  private final String text;
  private final NavigableMap<Integer, Chunk> names = new TreeMap<>();

  private EntityReader(String text, List<Chunk> chunks) {
    this.text = text;
    for (Chunk chunk : chunks) {
      if (TYPES.containsKey(chunk.tag())) {
        names.put(chunk.span().start(), chunk);
      }
    }
  }

  /** The entities in the order of their first mentions. */
  static List<Entity> read(String text, Annotation annotation, List<Chunk> chunks) {
    EntityReader reader = new EntityReader(text, chunks);
    List<Draft> drafts = new ArrayList<>();
    Set<Chunk> chained = new HashSet<>();
    for (CorefChain chain : chains(annotation)) {
      drafts.addAll(reader.drafts(annotation, chain, chained));
    }
    for (Chunk name : reader.names.values()) {
      if (!chained.contains(name)) {
        drafts.add(new Draft(List.of(name), List.of()));
      }
    }
    drafts.sort(Comparator.comparing(draft -> draft.mentions().get(0).span()));
    List<Entity> entities = new ArrayList<>();
    for (Draft draft : drafts) {
      entities.add(reader.entity("e" + (entities.size() + 1), draft));
    }
    return entities;
  }

  /** The chains in the order of their ids, so that the same annotation gives the same entities. */
  private static Collection<CorefChain> chains(Annotation annotation) {
    Map<Integer, CorefChain> chains = annotation.get(CorefChainAnnotation.class);
    return chains == null ? List.of() : new TreeMap<>(chains).values();
  }

  /** The entities that a chain is about: one, and one for each name of another type. */
  private List<Draft> drafts(Annotation annotation, CorefChain chain, Set<Chunk> chained) {
    Set<Chunk> members = new LinkedHashSet<>();
    List<Mention> others = new ArrayList<>();
    for (CorefMention mention : chain.getMentionsInTextualOrder()) {
      Optional<Chunk> name = nameAtHead(annotation, mention);
      if (name.isPresent()) {
        if (chained.add(name.get())) {
          members.add(name.get());
        }
      } else {
        Mention.Kind kind =
            mention.mentionType == MentionType.PRONOMINAL
                ? Mention.Kind.PRONOUN
                : Mention.Kind.NOMINAL;
        span(annotation, mention)
            .map(span -> new Mention(span, kind, CHAINED))
            .ifPresent(others::add);
      }
    }
    Map<Entity.Type, List<Chunk>> byType = new TreeMap<>();
    for (Chunk name : members) {
      byType.computeIfAbsent(TYPES.get(name.tag()), type -> new ArrayList<>()).add(name);
    }
    int most = byType.values().stream().mapToInt(List::size).max().orElse(0);
    List<Draft> drafts = new ArrayList<>();
    List<Mention> rest = others;
    for (List<Chunk> sameType : byType.values()) {
      boolean main = sameType.size() == most && rest == others;
      drafts.add(new Draft(sameType, main ? others : List.of()));
      rest = main ? List.of() : rest;
    }
    return drafts;
  }

  /** The name that the head of a mention lies in. */
  private Optional<Chunk> nameAtHead(Annotation annotation, CorefMention mention) {
    if (mention.mentionType == MentionType.PRONOMINAL) {
      return Optional.empty();
    }
    CoreLabel head = words(annotation, mention).get(mention.headIndex - 1);
    Map.Entry<Integer, Chunk> name = names.floorEntry(head.beginPosition());
    return Optional.ofNullable(name)
        .map(Map.Entry::getValue)
        .filter(chunk -> chunk.span().contains(head.beginPosition()));
  }

  private Optional<Span> span(Annotation annotation, CorefMention mention) {
    List<CoreLabel> words = words(annotation, mention);
    return Offsets.span(
        text,
        words.get(mention.startIndex - 1).beginPosition(),
        words.get(mention.endIndex - 2).endPosition());
  }

  /** The tokens of a mention's sentence; coref counts sentences and tokens from 1. */
  private static List<CoreLabel> words(Annotation annotation, CorefMention mention) {
    CoreMap sentence = annotation.get(SentencesAnnotation.class).get(mention.sentNum - 1);
    return sentence.get(TokensAnnotation.class);
  }

  private Entity entity(String id, Draft draft) {
    Set<String> forms = new LinkedHashSet<>();
    draft.names().forEach(name -> forms.add(Offsets.words(text, name.span())));
    String fullest = forms.stream().reduce((a, b) -> b.length() > a.length() ? b : a).orElseThrow();
    forms.remove(fullest);
    return new Entity(
        id,
        TYPES.get(draft.names().get(0).tag()),
        fullest,
        List.copyOf(forms),
        List.of(),
        draft.mentions());
  }

  /** An entity without its id. */
  private record Draft(List<Chunk> names, List<Mention> others) {

    /** All mentions in text order, one of each span. */
    List<Mention> mentions() {
      Map<Span, Mention> mentions = new TreeMap<>();
      others.forEach(mention -> mentions.put(mention.span(), mention));
      for (Chunk name : names) {
        Evidence evidence = new Evidence(NAMED_BY, name.score());
        mentions.put(name.span(), new Mention(name.span(), Mention.Kind.NAME, evidence));
      }
      return List.copyOf(mentions.values());
    }
  }
}
