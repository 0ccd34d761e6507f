package org.quotient.claim;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.quotient.document.Entity;
import org.quotient.document.Mention;
import org.quotient.document.Quotation;
import org.quotient.document.Span;
import org.quotient.document.TimeExpression;
import org.quotient.document.Tokens;

/** Where and when a claim holds, and the quotation that it stands in. */
final class Surroundings {

  /** A place farther away, in tokens, belongs to something else. Judgement. */
  private static final int MAX_DISTANCE = 12;

  private final Tokens tokens;
  private final Dated dated;
  private final NavigableMap<Integer, Entity> places = new TreeMap<>();
  private final NavigableMap<Integer, Map.Entry<Span, Quotation>> contents = new TreeMap<>();

  Surroundings(Tokens tokens, List<Entity> entities, List<Quotation> quotations, Dated dated) {
    this.tokens = tokens;
    this.dated = dated;
    for (Entity entity : entities) {
      if (entity.type() == Entity.Type.PLACE) {
        for (Mention mention : entity.mentions()) {
          addPlace(entity, mention);
        }
      }
    }
    for (Quotation quotation : quotations) {
      for (Span content : quotation.content()) {
        contents.put(content.start(), Map.entry(content, quotation));
      }
    }
  }

  /** A place counts where it is said to be one: after "in" or "at". */
  private void addPlace(Entity entity, Mention mention) {
    int first = tokens.firstAfter(mention.span().start());
    int before = first > 0 && tokens.word(first - 1).equals("the") ? first - 2 : first - 1;
    if (before >= 0 && (tokens.word(before).equals("in") || tokens.word(before).equals("at"))) {
      places.put(first, entity);
    }
  }

  /** The quotation whose content holds {@code span}. */
  Optional<Quotation> quotation(Span span) {
    return Optional.ofNullable(contents.floorEntry(span.start()))
        .map(Map.Entry::getValue)
        .filter(entry -> entry.getKey().covers(span))
        .map(Map.Entry::getValue);
  }

  /** The time for which a number at the token holds. */
  Optional<String> time(int token) {
    return dated.near(token).map(TimeExpression::id);
  }

  /** The place nearest to {@code span} in its sentence. */
  Optional<String> place(Span span) {
    int token = tokens.firstAfter(span.start());
    Optional<Integer> after = Optional.ofNullable(places.ceilingKey(token));
    Optional<Integer> before = Optional.ofNullable(places.floorKey(token));
    return after
        .filter(k -> isNear(k, token))
        .or(() -> before.filter(k -> isNear(k, token)))
        .map(places::get)
        .map(Entity::id);
  }

  private boolean isNear(int place, int token) {
    return Math.abs(place - token) <= MAX_DISTANCE
        && tokens.sentenceOf(place) == tokens.sentenceOf(token);
  }
}
