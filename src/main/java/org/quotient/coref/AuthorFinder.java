package org.quotient.coref;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotient.document.Entity;
import org.quotient.document.Paragraph;

/**
 * Finds who wrote an article in the first person: the one person of its byline, or of a note at its
 * end, "Ann Lee is the author of …".
 */
final class AuthorFinder {

  /**
   * An article in the first person says "I" at least so often outside quotation marks. Judgement.
   */
  private static final int MIN_FIRST_PERSON = 3;

  /** A note on the author is one of so many last paragraphs. Judgement. */
  private static final int NOTES = 4;

  private final Text text;

  AuthorFinder(Text text) {
    this.text = text;
  }

  /** The author of an article with these names; empty if it is not in the first person. */
  Optional<Cluster> find(Collection<NameJoiner.Joined> names) {
    if (!isFirstPerson()) {
      return Optional.empty();
    }
    List<NameJoiner.Joined> people =
        names.stream()
            .filter(name -> name.cluster().type() == Entity.Type.PERSON)
            .sorted(Comparator.comparingInt(name -> name.mention().first()))
            .toList();
    List<Cluster> byline =
        people.stream()
            .filter(name -> text.tokens().kindOf(name.mention().first()) == Paragraph.Kind.BYLINE)
            .map(NameJoiner.Joined::cluster)
            .distinct()
            .toList();
    return byline.size() == 1
        ? Optional.of(byline.get(0))
        : people.stream().filter(this::isNote).map(NameJoiner.Joined::cluster).findFirst();
  }

  private boolean isFirstPerson() {
    int count = 0;
    for (int i = 0; i < text.size() && count < MIN_FIRST_PERSON; i++) {
      boolean first = text.word(i).equals("i") && text.pos(i).equals("PRP");
      count += first && text.passage(i) < 0 ? 1 : 0;
    }
    return count == MIN_FIRST_PERSON;
  }

  /** Whether the name opens one of the last paragraphs and "is" stands behind it. */
  private boolean isNote(NameJoiner.Joined name) {
    int sentence = text.sentence(name.mention().first());
    int paragraph = text.tokens().paragraphOf(sentence);
    boolean opens =
        name.mention().first() == text.tokens().firstOf(sentence)
            && (sentence == 0 || text.tokens().paragraphOf(sentence - 1) < paragraph);
    return opens
        && paragraph >= text.tokens().paragraphs().size() - NOTES
        && Set.of("is", "was").contains(text.word(name.mention().last() + 1));
  }
}
