package org.quotient.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.quotient.document.Entity;
import org.quotient.document.Evidence;
import org.quotient.document.FirstNames;
import org.quotient.document.Paragraph.Kind;
import org.quotient.document.Tags;
import org.quotient.document.Tokens;

/**
 * Finds names that the model missed: a common first name with a capitalised word behind it, the
 * surnames of people named in full wherever else they stand, and the initials of a name in brackets
 * behind it.
 */
final class MissedNames {

  private static final Evidence FIRST_NAME = new Evidence("first-name", 0.7);
  private static final Evidence OFFICE = new Evidence("office-name", 0.7);
  private static final Set<String> OFFICE_LINKS = Set.of("of", "to", "for");
  private static final Evidence SURNAME = new Evidence("recurring-surname", 0.8);
  private static final Evidence INITIALS = new Evidence("initials", 0.8);

  /**
   * A name of another type that the model is surer of than this is not taken for a surname.
   * Judgement.
   */
  private static final double SURE = 0.95;

  /** A name has at most this many words behind its first. Judgement. */
  private static final int MAX_NAME = 4;

  private final Tokens tokens;
  private final Tags tags;
  private final boolean[] inName;

  MissedNames(Tokens tokens, Tags tags) {
    this.tokens = tokens;
    this.tags = tags;
    this.inName = new boolean[tokens.size()];
  }

  /** {@code names} with those that were missed, in text order. */
  List<Found> add(List<Found> names) {
    List<Found> all = new ArrayList<>(names);
    all.forEach(this::occupy);
    addFirstNames(all);
    addBehindOffices(all);
    addInitials(all);
    Set<String> surnames = surnames(all);
    all.replaceAll(
        name ->
            isSurname(name, surnames)
                ? new Found(name.first(), name.last(), Entity.Type.PERSON, SURNAME)
                : name);
    Set<String> others = new HashSet<>();
    all.stream()
        .filter(name -> name.type() != Entity.Type.PERSON)
        .forEach(name -> others.add(tokens.word(name.last())));
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.word(i);
      if (!inName[i]
          && surnames.contains(word)
          && !others.contains(word)
          && tags.pos(i).startsWith("N")) {
        all.add(new Found(i, i, Entity.Type.PERSON, SURNAME));
      }
    }
    all.sort(Comparator.comparingInt(Found::first));
    return all;
  }

  private void occupy(Found name) {
    Arrays.fill(inName, name.first(), name.last() + 1, true);
  }

  private void addFirstNames(List<Found> all) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      boolean first =
          !inName[i]
              && isCapital(i)
              && FirstNames.gender(tokens.word(i)).isPresent()
              && !onThePage(i);
      int last = first ? lastOfName(i) : i;
      if (last > i) {
        Found name = new Found(i, last, Entity.Type.PERSON, FIRST_NAME);
        all.add(name);
        occupy(name);
      }
    }
  }

  /**
   * The last of the capitalised words behind the first name at token {@code i}, perhaps over
   * particles.
   */
  private int lastOfName(int i) {
    int last = i;
    int limit = Math.min(i + MAX_NAME, tokens.lastOf(tokens.sentenceOf(i)));
    for (int k = i + 1; k <= limit; k++) {
      if (isFreeName(k)) {
        last = k;
      } else if (!NameRepair.PARTICLES.contains(tokens.word(k))) {
        break;
      }
    }
    return last;
  }

  private boolean onThePage(int i) {
    return tokens.kindOf(i) == Kind.BOILERPLATE;
  }

  /** "Ambassador to Iceland Ann Lee": two or three words behind the place that an office is for. */
  private void addBehindOffices(List<Found> all) {
    for (Found name : List.copyOf(all)) {
      int link = name.first() - (tokens.word(Math.max(0, name.first() - 1)).equals("the") ? 2 : 1);
      int last = name.last();
      while (last + 1 < tokens.size() && last < name.last() + 3 && isFreeName(last + 1)) {
        last++;
      }
      boolean office =
          name.type() == Entity.Type.PLACE
              && link > 0
              && OFFICE_LINKS.contains(tokens.word(link))
              && OfficeRepair.isOffice(tokens.word(link - 1));
      if (office
          && last > name.last() + 1
          && tokens.sentenceOf(last) == tokens.sentenceOf(name.last())) {
        Found found = new Found(name.last() + 1, last, Entity.Type.PERSON, OFFICE);
        all.add(found);
        occupy(found);
      }
    }
  }

  private boolean isFreeName(int i) {
    String word = tokens.word(i);
    boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
    return !inName[i] && isCapital(i) && !capitals && tags.pos(i).startsWith("NNP");
  }

  private boolean isCapital(int i) {
    return Character.isUpperCase(tokens.word(i).codePointAt(0));
  }

  /** "Ann Lee’s (AL)": capitals in brackets that are the initials of the name before. */
  private void addInitials(List<Found> all) {
    Map<Integer, Found> initials = new HashMap<>();
    for (Found name : all) {
      int open = name.last() + 1;
      if (open < tokens.size() && tags.pos(open).equals("POS")) {
        open++;
      }
      boolean bracket =
          open + 2 < tokens.size()
              && tokens.word(open).equals("(")
              && tokens.word(open + 2).equals(")");
      if (bracket && tokens.word(open + 1).equals(initials(name)) && name.last() > name.first()) {
        initials.put(open + 1, new Found(open + 1, open + 1, name.type(), INITIALS));
      }
    }
    all.removeIf(name -> name.first() == name.last() && initials.containsKey(name.first()));
    all.addAll(initials.values());
    initials.values().forEach(this::occupy);
  }

  private String initials(Found name) {
    StringBuilder initials = new StringBuilder();
    for (int i = name.first(); i <= name.last(); i++) {
      if (isCapital(i)) {
        initials.append(tokens.word(i).charAt(0));
      }
    }
    return initials.toString();
  }

  /** The last words of full names, and of three words or more all but the first. */
  private Set<String> surnames(List<Found> names) {
    Set<String> surnames = new HashSet<>();
    for (Found name : names) {
      if (name.type() == Entity.Type.PERSON && name.last() > name.first()) {
        for (int i = name.first() + 1; i <= name.last(); i++) {
          if (isCapital(i)
              && FirstNames.gender(tokens.word(i)).isEmpty()
              && tokens.word(i).length() > 2) {
            surnames.add(tokens.word(i));
          }
        }
      }
    }
    return surnames;
  }

  private boolean isSurname(Found name, Set<String> surnames) {
    return name.type() != Entity.Type.PERSON
        && name.first() == name.last()
        && name.evidence().score() < SURE
        && surnames.contains(tokens.word(name.first()));
  }
}
