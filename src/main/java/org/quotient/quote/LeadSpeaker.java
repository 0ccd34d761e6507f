package org.quotient.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotient.document.Entity;
import org.quotient.document.Paragraph;
import org.quotient.document.Speaker;

/**
 * Finds the name of somebody whom the first paragraph of a report only describes: "a senior
 * official said Friday" is, as a rule, the first person who is named and quoted below it.
 */
final class LeadSpeaker {

  /** Sources that a report does not name below either. */
  private static final Set<String> SECRET = Set.of("source", "witness");

  /** So many of the next quotations are looked at. Judgement. */
  private static final int REACH = 4;

  private final TaggedText text;
  private final Map<String, Entity> byId = new HashMap<>();

  LeadSpeaker(TaggedText text, List<Entity> entities) {
    this.text = text;
    entities.forEach(entity -> byId.put(entity.id(), entity));
  }

  /**
   * Who is meant by the source of draft {@code i}, whose speaker has no name.
   *
   * @param speakers those of all drafts, as their own sources tell them
   */
  Optional<Speaker> named(List<Draft> drafts, List<Speaker> speakers, int i) {
    List<Phrase> source = drafts.get(i).source();
    boolean described =
        speakers.get(i).kind() == Speaker.Kind.UNNAMED
            && !source.isEmpty()
            && isLead(source.get(0))
            && isDescription(source.get(0));
    if (!described) {
      return Optional.empty();
    }
    for (int k = i + 1; k < drafts.size() && k <= i + REACH; k++) {
      Speaker next = speakers.get(k);
      if (next.kind() == Speaker.Kind.PERSON) {
        return next.entity()
            .map(byId::get)
            .filter(entity -> isNamedBehind(source.get(0), entity))
            .map(entity -> next);
      }
    }
    return Optional.empty();
  }

  private boolean isLead(Phrase source) {
    for (int i = source.first() - 1; i >= 0; i--) {
      boolean body = text.tokens().kindOf(i) == Paragraph.Kind.BODY;
      if (body && text.paragraph(i) != text.paragraph(source.first())) {
        return false;
      }
    }
    return text.tokens().kindOf(source.first()) == Paragraph.Kind.BODY;
  }

  /** Whether the words describe somebody by what he is to the public, and do not hide him. */
  private boolean isDescription(Phrase source) {
    if (text.isPronoun(source.first()) || text.pos(source.first()).equals("PRP$")) {
      return false;
    }
    for (int i = source.first(); i <= source.last(); i++) {
      if (SECRET.contains(text.lemma(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isNamedBehind(Phrase source, Entity person) {
    return text.tokens().firstAfter(person.mentions().get(0).span().start()) > source.last();
  }
}
