package org.quotient.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotient.document.Entity;
import org.quotient.document.Evidence;
import org.quotient.document.FirstNames;
import org.quotient.document.Tokens;
import org.quotient.document.WordList;

/**
 * Parts offices with capitals from the names beside them: {@code Mayor Ann Lee}, {@code Minister of
 * Fisheries Ann Lee}, {@code National Security Advisor Ann Lee}.
 */
final class OfficeRepair {

  private enum Kind {
    OFFICE,
    DOMAIN,
    BODY
  }

  private static final Map<String, Set<Kind>> WORDS = load();

  private static final Evidence SPLIT = new Evidence("split-name", 0.7);

  private final Tokens tokens;

  OfficeRepair(Tokens tokens) {
    this.tokens = tokens;
  }

  /** What is left of {@code name}: none, one, or an organisation and a person. */
  List<Found> mend(Found name) {
    Optional<Found> trimmed = withoutOfficeBehind(name);
    if (trimmed.isEmpty()) {
      return List.of();
    }
    Found rest = trimmed.get();
    return switch (rest.type()) {
      case PERSON -> List.of(withoutOfficeBefore(rest));
      case ORGANIZATION -> parted(rest);
      default -> trimmed.stream().toList();
    };
  }

  /** Whether {@code word} names who holds an office. */
  static boolean isOffice(String word) {
    return WORDS.getOrDefault(word, Set.of()).contains(Kind.OFFICE);
  }

  private boolean is(Kind kind, int i) {
    return i >= 0 && WORDS.getOrDefault(tokens.word(i), Set.of()).contains(kind);
  }

  /** "Navy Admiral": the navy; "Ambassador" alone is no name. */
  private Optional<Found> withoutOfficeBehind(Found name) {
    int last = name.last();
    while (last >= name.first() && is(Kind.OFFICE, last) && !is(Kind.DOMAIN, last)) {
      last--;
    }
    if (last < name.first()) {
      return Optional.empty();
    }
    boolean cut = last < name.last() && !tokens.word(name.last()).equals("General");
    return Optional.of(cut ? upTo(last, name) : name);
  }

  private static Found upTo(int last, Found name) {
    Entity.Type type = name.type() == Entity.Type.PERSON ? Entity.Type.MISCELLANEOUS : name.type();
    return new Found(name.first(), last, type, name.evidence());
  }

  private Found withoutOfficeBefore(Found name) {
    int first = name.first();
    while (first < name.last() && (is(Kind.OFFICE, first) || endsOffice(first, name))) {
      first++;
    }
    return new Found(first, name.last(), name.type(), name.evidence());
  }

  /** Whether word {@code i} says what an office is for: "Minister of Fisheries". */
  private boolean endsOffice(int i, Found name) {
    if (!is(Kind.DOMAIN, i)) {
      return false;
    }
    int before = i - 1;
    while (before >= 0 && i - before < 5 && (before >= name.first() || isLink(before))) {
      before--;
    }
    return before < i - 1 && is(Kind.OFFICE, before) && isLink(before + 1);
  }

  private boolean isLink(int i) {
    return Set.of("of", "for", "and", "the").contains(tokens.word(i)) || is(Kind.DOMAIN, i);
  }

  /** An organisation, or one and the person whose office is taken for a part of it. */
  private List<Found> parted(Found name) {
    for (int i = name.first(); i <= name.last(); i++) {
      if (is(Kind.BODY, i)) {
        return List.of(name);
      }
    }
    int person = person(name);
    if (person < 0) {
      return List.of(name);
    }
    int end = person - 1;
    while (end >= name.first() && is(Kind.OFFICE, end)) {
      end--;
    }
    Found found = new Found(person, personEnd(name), Entity.Type.PERSON, SPLIT);
    return end < name.first()
        ? List.of(found)
        : List.of(new Found(name.first(), end, name.type(), name.evidence()), found);
  }

  /** Where a person's name begins in that of an organisation, -1 if it does nowhere. */
  private int person(Found name) {
    for (int i = name.first() + 1; i <= name.last(); i++) {
      if (is(Kind.OFFICE, i - 1) && isFirstName(i)) {
        return i;
      }
    }
    int i = name.first();
    while (i < name.last() && endsOffice(i, name)) {
      i++;
    }
    boolean behindDomain = i > name.first();
    while (i < name.last() && is(Kind.OFFICE, i)) {
      i++;
    }
    int words = name.last() - i + 1;
    return behindDomain && (words == 2 || words == 3) ? i : -1;
  }

  /** The last word of the name, or of a surname left out of it. */
  private int personEnd(Found name) {
    int next = name.last() + 1;
    boolean surname =
        next < tokens.size()
            && isFirstName(name.last())
            && tokens.sentenceOf(next) == tokens.sentenceOf(name.last())
            && Character.isUpperCase(tokens.word(next).codePointAt(0));
    return surname ? next : name.last();
  }

  private boolean isFirstName(int i) {
    return FirstNames.gender(tokens.word(i)).isPresent();
  }

  private static Map<String, Set<Kind>> load() {
    Map<String, Set<Kind>> words = new HashMap<>();
    for (List<String> row : WordList.rows(OfficeRepair.class, "offices.tsv")) {
      Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      for (String word : row.get(1).split(" ", -1)) {
        words.computeIfAbsent(word, k -> new HashSet<>()).add(kind);
      }
    }
    return words;
  }
}
