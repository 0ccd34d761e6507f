package org.quotient.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quotient.document.Entity;
import org.quotient.document.Evidence;
import org.quotient.document.FirstNames;
import org.quotient.document.Paragraph.Kind;
import org.quotient.document.Tokens;

/**
 * Mends what the name model gets wrong beside titles and in headlines: an office and a person's
 * name in one ({@code National Security Advisor Ann Lee}), a first name left out, a name broken at
 * a particle ({@code Carlos del Toro}), a verb with a capital taken into a name.
 */
final class NameRepair {

  /** Words within a person's name that have no capital. */
  static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "della", "di", "da", "do", "dos", "la", "las", "van", "von", "der", "den",
          "bin", "ibn", "al", "el", "ter", "y");

  private final Tokens tokens;
  private final OfficeRepair offices;
  private final Set<String> bodyWords;

  NameRepair(Tokens tokens) {
    this.tokens = tokens;
    this.offices = new OfficeRepair(tokens);
    this.bodyWords = bodyWords(tokens);
  }

  /** The names, mended, in text order and disjoint. */
  List<Found> mend(List<Found> names) {
    List<Found> split = new ArrayList<>();
    for (Found name : names) {
      Kind kind = tokens.kindOf(name.first());
      if (kind != Kind.BOILERPLATE && hasCapital(name)) {
        Found whole = kind == Kind.HEADLINE ? asInBody(name) : name;
        offices.mend(whole).forEach(part -> split(part, split));
      }
    }
    return joined(split);
  }

  private boolean hasCapital(Found name) {
    return tokens
        .span(name.first(), name.last())
        .in(tokens.text())
        .codePoints()
        .anyMatch(Character::isUpperCase);
  }

  /** A headline's name without last words that the body does not have: "US Pins". */
  private Found asInBody(Found name) {
    int last = name.last();
    while (last > name.first() && !bodyWords.isEmpty() && isOfHeadlineAlone(tokens.word(last))) {
      last--;
    }
    return new Found(name.first(), last, name.type(), name.evidence());
  }

  private boolean isOfHeadlineAlone(String word) {
    boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
    return !capitals && !bodyWords.contains(word);
  }

  private static Set<String> bodyWords(Tokens tokens) {
    Set<String> words = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.kindOf(i) == Kind.BODY) {
        words.add(tokens.word(i));
      }
    }
    return words;
  }

  private void split(Found name, List<Found> names) {
    if (name.first() == name.last() && isFirstName(name.first()) && beforeParticle(name.first())) {
      names.add(new Found(name.first(), name.last(), Entity.Type.PERSON, name.evidence()));
      return;
    }
    if (name.type() == Entity.Type.ORGANIZATION) {
      for (int i = name.first() + 1;
          i < name.last() || (i == name.last() && beforeParticle(i));
          i++) {
        if (isFirstName(i) && !isLink(i - 1)) {
          names.add(new Found(name.first(), i - 1, name.type(), name.evidence()));
          names.add(new Found(i, name.last(), Entity.Type.PERSON, new Evidence("split-name", 0.7)));
          return;
        }
      }
    }
    names.add(name);
  }

  private boolean isFirstName(int i) {
    String word = tokens.word(i);
    return Character.isUpperCase(word.codePointAt(0)) && FirstNames.gender(word).isPresent();
  }

  private boolean isLink(int i) {
    return Set.of("of", "and", "&", "for", "the", "st.", "san", "santa")
        .contains(tokens.word(i).toLowerCase(Locale.ROOT));
  }

  private boolean beforeParticle(int i) {
    return i + 2 < tokens.size() && PARTICLES.contains(tokens.word(i + 1)) && isCapital(i + 2);
  }

  private boolean isCapital(int i) {
    return Character.isUpperCase(tokens.word(i).codePointAt(0));
  }

  private List<Found> joined(List<Found> names) {
    List<Found> joined = new ArrayList<>();
    boolean[] inName = new boolean[tokens.size()];
    names.forEach(name -> Arrays.fill(inName, name.first(), name.last() + 1, true));
    for (Found name : names) {
      Found last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && name.first() <= last.last()) {
        continue;
      }
      if (last != null
          && last.type() == Entity.Type.PERSON
          && onlyParticles(last.last() + 1, name.first() - 1)) {
        joined.set(
            joined.size() - 1,
            new Found(last.first(), name.last(), Entity.Type.PERSON, last.evidence()));
      } else {
        joined.add(
            name.type() == Entity.Type.PERSON
                ? withSurname(withFirstName(name, inName), inName)
                : name);
      }
    }
    return joined;
  }

  private boolean onlyParticles(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (!PARTICLES.contains(tokens.word(i))) {
        return false;
      }
    }
    return first <= last;
  }

  private Found withFirstName(Found name, boolean[] inName) {
    int before = name.first() - 1;
    boolean missed =
        before >= 0
            && !inName[before]
            && tokens.sentenceOf(before) == tokens.sentenceOf(name.first())
            && isFirstName(before);
    return missed ? new Found(before, name.last(), name.type(), name.evidence()) : name;
  }

  /** The name with the capitalised word behind a particle: "Carlos" of "Carlos del Prado". */
  private Found withSurname(Found name, boolean[] inName) {
    int end = tokens.lastOf(tokens.sentenceOf(name.first()));
    int next = name.last() + 1;
    while (next <= end && PARTICLES.contains(tokens.word(next))) {
      next++;
    }
    boolean missed = next > name.last() + 1 && next <= end && !inName[next] && isCapital(next);
    return missed ? new Found(name.first(), next, name.type(), name.evidence()) : name;
  }
}
