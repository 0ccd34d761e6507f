package org.quotient.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quotient.document.Entity;
import org.quotient.document.Evidence;
import org.quotient.document.FirstNames;
import org.quotient.document.Tags;
import org.quotient.document.Tokens;

/** Finds the surnames of people named in full wherever else they stand in the article. */
final class Recurrences {

  private static final Evidence EVIDENCE = new Evidence("recurring-surname", 0.8);

  private final Tokens tokens;
  private final Tags tags;

  Recurrences(Tokens tokens, Tags tags) {
    this.tokens = tokens;
    this.tags = tags;
  }

  /** {@code names} with the surnames that were missed, in text order. */
  List<Found> add(List<Found> names) {
    Set<String> surnames = new HashSet<>();
    Set<String> others = new HashSet<>();
    boolean[] inName = new boolean[tokens.size()];
    for (Found name : names) {
      Arrays.fill(inName, name.first(), name.last() + 1, true);
      String word = tokens.word(name.last());
      if (name.type() == Entity.Type.PERSON
          && name.last() > name.first()
          && FirstNames.gender(word).isEmpty()) {
        surnames.add(word);
      } else if (name.type() == Entity.Type.PLACE || name.type() == Entity.Type.ORGANIZATION) {
        others.add(word);
      }
    }
    List<Found> all = new ArrayList<>(names);
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.word(i);
      if (!inName[i]
          && surnames.contains(word)
          && !others.contains(word)
          && tags.pos(i).startsWith("N")) {
        all.add(new Found(i, i, Entity.Type.PERSON, EVIDENCE));
      }
    }
    all.sort(Comparator.comparingInt(Found::first));
    return all;
  }
}
