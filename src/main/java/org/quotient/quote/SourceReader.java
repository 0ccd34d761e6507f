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
import org.quotient.document.Speaker;
import org.quotient.document.Speaker.Kind;
import org.quotient.document.WordList;

/**
 * Tells whom the words of a source mean: the entity of the name at its head, else of the
 * description or pronoun there, else what kind of unnamed speaker the head is.
 */
final class SourceReader {

  private static final Set<Mention.Kind> NAMES = Set.of(Mention.Kind.NAME);
  private static final Set<Mention.Kind> OTHERS =
      Set.of(Mention.Kind.NOMINAL, Mention.Kind.PRONOUN);

  /** An apposition between a name and "who" has at most this many words. Judgement. */
  private static final int MAX_APPOSITION = 12;

  private static final Map<String, Kind> NOUNS = nouns();

  private final TaggedText text;
  private final SourceHeads heads;
  private final Map<Integer, List<Found>> byLast = new HashMap<>();
  private final Map<Integer, Found> nameAt = new HashMap<>();

  /**
   * What speakers without a name are called, by their entities: the words of their first source.
   */
  private final Map<String, String> descriptions = new HashMap<>();

  /** A mention in tokens, and whose it is. */
  private record Found(Phrase words, Mention.Kind kind, Entity entity) {}

  /** A reader for one article with these entities. */
  SourceReader(TaggedText text, List<Entity> entities) {
    this.text = text;
    boolean[] inName = new boolean[text.size()];
    for (Entity entity : entities) {
      for (Mention mention : entity.mentions()) {
        int first = text.tokens().firstAfter(mention.span().start());
        int last = text.tokens().lastBefore(mention.span().end());
        Found found = new Found(new Phrase(first, last), mention.kind(), entity);
        byLast.computeIfAbsent(last, k -> new ArrayList<>()).add(found);
        for (int i = first; mention.kind() == Mention.Kind.NAME && i <= last; i++) {
          nameAt.put(i, found);
          inName[i] = true;
        }
      }
    }
    this.heads = new SourceHeads(text, inName);
  }

  private static Map<String, Kind> nouns() {
    Map<String, Kind> nouns = new HashMap<>();
    for (List<String> row : WordList.rows(SourceReader.class, "speaker-nouns.tsv")) {
      nouns.put(row.get(0), Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
    return nouns;
  }

  /** Whom {@code source} means. */
  Speaker speaker(Phrase source) {
    if (text.is(source.first(), "who", "which") && source.first() > 1) {
      return antecedent(source.first())
          .map(entity -> speaker(entity, source))
          .orElseGet(() -> unnamed(source, source.first()));
    }
    List<Integer> ends = heads.of(source);
    if (isSeveral(source, ends)) {
      return new Speaker(Kind.GROUP, Optional.empty(), Optional.of(words(source)));
    }
    boolean described = mentioned(ends.subList(0, 1), NAMES).isEmpty();
    return beyond(source)
        .or(() -> described ? person(ends) : Optional.empty())
        .or(() -> mentioned(ends, NAMES))
        .or(() -> mentioned(heads.behindPreposition(source), NAMES).filter(SourceReader::isPerson))
        .or(() -> mentioned(ends, OTHERS))
        .map(entity -> speaker(entity, source))
        .orElseGet(() -> unnamed(source, ends.get(0)));
  }

  /** Whether the source is two or more organisations or places: no one of them speaks alone. */
  private boolean isSeveral(Phrase source, List<Integer> ends) {
    long names =
        ends.stream()
            .flatMap(end -> mentioned(List.of(end), NAMES).stream())
            .filter(entity -> !isPerson(entity))
            .distinct()
            .count();
    return names > 1 && names == ends.size() && heads.hasAnd(source);
  }

  /** The person whom one of the heads names: "the head of the mission to Lund, Ann Lee". */
  private Optional<Entity> person(List<Integer> ends) {
    return ends.stream()
        .flatMap(end -> mentioned(List.of(end), NAMES).stream())
        .filter(SourceReader::isPerson)
        .findFirst();
  }

  /**
   * Whose name the source breaks off in, "the Harrow" of "the Harrow Post", or the person named
   * right behind it, "coach" of "coach Ann Lee".
   */
  private Optional<Entity> beyond(Phrase source) {
    Found cut = nameAt.get(source.last());
    if (cut != null && cut.words().last() > source.last() && canSpeak(cut.entity())) {
      return Optional.of(cut.entity());
    }
    Found next = nameAt.get(source.last() + 1);
    boolean runs = text.isNoun(source.last()) && next != null && !text.is(source.last(), ",");
    return runs && isPerson(next.entity()) ? Optional.of(next.entity()) : Optional.empty();
  }

  /** The name that "who" at token {@code i} goes back to, over an apposition between commas. */
  private Optional<Entity> antecedent(int i) {
    int floor = text.first(i);
    int end = text.is(i - 1, ",", "—", "–", "--", "(") ? i - 2 : i - 1;
    for (int k = end; k >= floor && k > end - MAX_APPOSITION; k--) {
      Found name = nameAt.get(k);
      boolean apposed = k == end || text.is(k + 1, ",", "(", "—", "–", "--");
      if (name != null && name.words().last() == k && apposed) {
        return Optional.of(name.entity()).filter(SourceReader::canSpeak);
      }
      if (text.isFinite(k)) {
        break;
      }
    }
    return Optional.empty();
  }

  /** The entity of the first mention of these kinds that ends at one of {@code ends}. */
  private Optional<Entity> mentioned(List<Integer> ends, Set<Mention.Kind> kinds) {
    for (int end : ends) {
      for (Found found : byLast.getOrDefault(end, List.of())) {
        if (kinds.contains(found.kind())
            && canSpeak(found.entity())
            && !text.pos(end + 1).equals("POS")) {
          return Optional.of(found.entity());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean canSpeak(Entity entity) {
    return entity.type() != Entity.Type.MISCELLANEOUS;
  }

  private static boolean isPerson(Entity entity) {
    return entity.type() == Entity.Type.PERSON;
  }

  private Speaker speaker(Entity entity, Phrase source) {
    Optional<String> id = Optional.of(entity.id());
    if (entity.mentions().stream().anyMatch(m -> m.kind() == Mention.Kind.NAME)) {
      Kind kind = isPerson(entity) ? Kind.PERSON : Kind.ORGANIZATION;
      return new Speaker(kind, id, Optional.of(entity.name()));
    }
    Kind kind = kind(text.tokens().lastBefore(entity.mentions().get(0).span().end()));
    String words = text.isPronoun(source.last()) ? entity.name() : words(source);
    descriptions.putIfAbsent(entity.id(), words);
    return new Speaker(kind, id, Optional.of(descriptions.get(entity.id())));
  }

  private Speaker unnamed(Phrase source, int head) {
    return new Speaker(kind(head), Optional.empty(), Optional.of(words(source)));
  }

  private Kind kind(int head) {
    if (text.isPronoun(head) || text.pos(head).startsWith("W")) {
      return text.is(head, "they", "we") ? Kind.GROUP : Kind.UNNAMED;
    }
    Kind kind = NOUNS.get(text.lemma(head));
    if (kind != null && kind != Kind.UNNAMED) {
      return kind;
    }
    String pos = text.pos(head);
    if (pos.endsWith("S") || pos.equals("DT") || pos.equals("CD")) {
      return Kind.GROUP;
    }
    boolean capital = text.isName(head) && head > text.first(head);
    return kind == null && capital ? Kind.ORGANIZATION : Kind.UNNAMED;
  }

  /** The words of a source up to a clause that tells more: "the union, whose members …". */
  private String words(Phrase source) {
    int last = source.first();
    while (last < source.last()
        && !(text.is(last + 1, ",") && text.is(last + 2, "who", "whose", "which", "where"))) {
      last++;
    }
    String words = text.span(source.first(), last).in(text.tokens().text());
    return words.replaceAll("\\s+", " ");
  }
}
