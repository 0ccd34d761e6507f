package org.quotient.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotient.document.Entity;
import org.quotient.document.Mention;
import org.quotient.document.Quotation;
import org.quotient.document.Quotation.Kind;
import org.quotient.document.Span;
import org.quotient.document.Speaker;
import org.quotient.document.WordList;

/**
 * Names the speakers of quotations: the entity of the mention at the head of the source, or what
 * kind of unnamed speaker the head is. A quotation without a source has the speaker of the last
 * one.
 */
final class SpeakerFinder {

  private static final Set<String> PREPOSITIONS =
      Set.of("of", "for", "from", "at", "in", "on", "to", "by", "with", "inside", "close");

  private final Map<String, Speaker.Kind> nouns;

  private SpeakerFinder(Map<String, Speaker.Kind> nouns) {
    this.nouns = nouns;
  }

  static SpeakerFinder load() {
    Map<String, Speaker.Kind> nouns = new HashMap<>();
    for (List<String> row : WordList.rows(SpeakerFinder.class, "speaker-nouns.tsv")) {
      nouns.put(row.get(0), Speaker.Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
    return new SpeakerFinder(nouns);
  }

  /** The quotations of {@code drafts}, which are in text order. */
  List<Quotation> resolve(
      TaggedText text, Marked marked, List<Entity> entities, List<Draft> drafts) {
    Map<Integer, List<Found>> mentions = mentions(text, entities);
    List<Quotation> quotations = new ArrayList<>();
    Speaker last = Speaker.NONE;
    int sentence = -1;
    for (Draft draft : drafts) {
      Optional<Speaker> own =
          draft.source().stream().findFirst().map(source -> speaker(text, source, mentions));
      Speaker speaker = own.orElse(hasLast(text, draft, sentence) ? last : Speaker.NONE);
      if (own.isPresent()) {
        last = speaker;
        sentence = text.tokens().sentenceOf(draft.source().get(0).first());
      }
      quotations.add(
          new Quotation(
              "q" + (quotations.size() + 1),
              kind(text, marked, draft),
              draft.act(),
              spans(text, draft.content()),
              spans(text, draft.cue()),
              spans(text, draft.source()),
              speaker,
              draft.addressee().map(whom -> speaker(text, whom, mentions)),
              draft.repair(),
              draft.evidence()));
    }
    return quotations;
  }

  /**
   * Whether a draft without a source has the last one's speaker: words without a cue, or a
   * participle in its sentence ("adding").
   */
  private static boolean hasLast(TaggedText text, Draft draft, int sentence) {
    if (draft.cue().isEmpty()) {
      return true;
    }
    int cue = draft.cue().get(0).first();
    return text.pos(cue).equals("VBG") && text.tokens().sentenceOf(cue) == sentence;
  }

  /** A mention in tokens, and whose it is. */
  private record Found(Phrase words, Mention.Kind kind, Entity entity) {}

  /** The mentions by their last tokens. */
  private static Map<Integer, List<Found>> mentions(TaggedText text, List<Entity> entities) {
    Map<Integer, List<Found>> mentions = new HashMap<>();
    for (Entity entity : entities) {
      for (Mention mention : entity.mentions()) {
        int first = text.tokens().firstAfter(mention.span().start());
        int last = text.tokens().lastBefore(mention.span().end());
        mentions
            .computeIfAbsent(last, k -> new ArrayList<>())
            .add(new Found(new Phrase(first, last), mention.kind(), entity));
      }
    }
    return mentions;
  }

  private Speaker speaker(TaggedText text, Phrase source, Map<Integer, List<Found>> mentions) {
    if (text.is(source.first(), "who", "which") && source.first() > 1) {
      int antecedent = source.first() - (text.is(source.first() - 1, ",") ? 2 : 1);
      Optional<Entity> entity =
          mentioned(text, List.of(antecedent), Set.of(Mention.Kind.NAME), mentions);
      return entity
          .map(SpeakerFinder::named)
          .orElseGet(() -> unnamed(text, source, source.first()));
    }
    List<Integer> heads = heads(text, source, false);
    return mentioned(text, heads, Set.of(Mention.Kind.NAME), mentions)
        .or(
            () ->
                mentioned(text, heads(text, source, true), Set.of(Mention.Kind.NAME), mentions)
                    .filter(entity -> entity.type() == Entity.Type.PERSON))
        .or(
            () ->
                mentioned(
                    text, heads, Set.of(Mention.Kind.NOMINAL, Mention.Kind.PRONOUN), mentions))
        .map(SpeakerFinder::named)
        .orElseGet(() -> unnamed(text, source, heads.get(0)));
  }

  /** The entity of the first mention of these kinds that ends at one of {@code heads}. */
  private static Optional<Entity> mentioned(
      TaggedText text,
      List<Integer> heads,
      Set<Mention.Kind> kinds,
      Map<Integer, List<Found>> mentions) {
    for (int head : heads) {
      for (Found found : mentions.getOrDefault(head, List.of())) {
        if (kinds.contains(found.kind()) && canSpeak(found, text)) {
          return Optional.of(found.entity());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean canSpeak(Found found, TaggedText text) {
    return !text.pos(found.words().last() + 1).equals("POS")
        && found.entity().type() != Entity.Type.MISCELLANEOUS;
  }

  private static Speaker named(Entity entity) {
    Speaker.Kind kind =
        entity.type() == Entity.Type.PERSON ? Speaker.Kind.PERSON : Speaker.Kind.ORGANIZATION;
    return new Speaker(kind, Optional.of(entity.id()), Optional.of(entity.name()));
  }

  private Speaker unnamed(TaggedText text, Phrase source, int head) {
    String words = text.span(source.first(), source.last()).in(text.tokens().text());
    Speaker.Kind kind = nouns.get(text.lemma(head));
    if (text.isPronoun(head) || text.pos(head).startsWith("W")) {
      kind = text.is(head, "they", "we") ? Speaker.Kind.GROUP : Speaker.Kind.UNNAMED;
    } else if (kind == null || kind == Speaker.Kind.UNNAMED) {
      boolean several =
          text.pos(head).endsWith("S")
              || text.pos(head).equals("DT")
              || text.pos(head).equals("CD");
      kind =
          several
              ? Speaker.Kind.GROUP
              : kind == null && text.isName(head)
                  ? Speaker.Kind.ORGANIZATION
                  : Speaker.Kind.UNNAMED;
    }
    return new Speaker(kind, Optional.empty(), Optional.of(words));
  }

  /**
   * The heads of a source, the likeliest first: of each stretch between commas the last word before
   * its first preposition.
   *
   * @param whole whether to take the last word of each stretch instead, whatever stands before
   */
  private static List<Integer> heads(TaggedText text, Phrase source, boolean whole) {
    List<Integer> heads = new ArrayList<>();
    int head = -1;
    boolean cut = false;
    for (int i = source.first(); i <= source.last(); i++) {
      if (text.is(i, ",", "(", ")", "—", "–", ";", "who")) {
        if (head >= 0) {
          heads.add(head);
        }
        head = -1;
        cut = false;
        if (text.is(i, "who") && !heads.isEmpty()) {
          break;
        }
      } else if (!whole && head >= 0 && PREPOSITIONS.contains(text.word(i))) {
        cut = true;
      } else if (!cut && !text.pos(i).equals("POS")) {
        head = i;
      }
    }
    if (head >= 0) {
      heads.add(head);
    }
    return heads.isEmpty() ? List.of(source.last()) : heads;
  }

  private static Kind kind(TaggedText text, Marked marked, Draft draft) {
    int all = 0;
    int quoted = 0;
    for (Phrase part : draft.content()) {
      for (int i = part.first(); i <= part.last(); i++) {
        if (!text.isMark(i)) {
          all++;
          quoted += marked.passageOf(i) >= 0 ? 1 : 0;
        }
      }
    }
    return quoted == 0 ? Kind.INDIRECT : quoted == all ? Kind.DIRECT : Kind.MIXED;
  }

  private static List<Span> spans(TaggedText text, List<Phrase> phrases) {
    return phrases.stream()
        .map(phrase -> text.span(phrase.first(), phrase.last()))
        .sorted()
        .toList();
  }
}
