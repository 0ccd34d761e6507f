package org.quotient.coref;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotient.document.Entity;
import org.quotient.document.Evidence;
import org.quotient.document.FirstNames.Gender;
import org.quotient.document.Mention;
import org.quotient.document.Name;

/**
 * Joins the names of an article that mean the same: equal forms, a surname or first name with the
 * full name, an acronym with what it stands for, the short name of an organisation with the long
 * one. Of several that fit, the one named last.
 */
final class NameJoiner {

  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "in", "de", "la", "del", "&");
  private static final Set<String> CORPORATE =
      Set.of(
          "inc", "inc.", "corp", "corp.", "co", "co.", "ltd", "ltd.", "plc", "llc", "group", "ag",
          "sa", "company");

  private static final Set<String> KINDS =
      Set.of(
          "service",
          "services",
          "bank",
          "airlines",
          "airways",
          "party",
          "holdings",
          "industries",
          "motors",
          "partners",
          "capital",
          "corporation",
          "newspaper",
          "limited",
          "international",
          "securities",
          "coalition");

  /** At most this many entities that share a word are looked at. Judgement. */
  private static final int CANDIDATES = 12;

  /** Shorter surnames that differ by a letter are two. Judgement. */
  private static final int MIN_MISSPELT = 5;

  private final Text text;
  private final Genders genders;
  private final Map<String, String> synonyms;
  private final List<Cluster> clusters = new ArrayList<>();
  private final Map<String, Cluster> byForm = new HashMap<>();
  private final Map<String, List<Cluster>> byWord = new HashMap<>();
  private final Map<String, Cluster> byInitials = new HashMap<>();

  /**
   * A joiner for one article.
   *
   * @param synonyms forms of one name by any of them, in lower case
   */
  NameJoiner(Text text, Map<String, String> synonyms) {
    this.text = text;
    this.genders = new Genders(text);
    this.synonyms = synonyms;
  }

  /** A name and the entity that it was joined to. */
  record Joined(Cluster cluster, Found mention) {}

  List<Cluster> clusters() {
    return clusters;
  }

  /** Adds a name, which stands behind all that were added before. */
  Joined add(Name name) {
    int first = text.tokens().firstAfter(name.span().start());
    int last = text.tokens().lastBefore(name.span().end());
    List<String> words = words(first, last);
    String key = String.join(" ", words);
    key = synonyms.getOrDefault(key, key);
    Match match =
        find(key, words, name.type(), first)
            .orElseGet(() -> new Match(create(), "exact-name", 0.95));
    Cluster cluster = match.cluster;
    Evidence evidence = new Evidence(match.by, match.score);
    Found mention = new Found(first, last, Mention.Kind.NAME, evidence);
    cluster.addName(text.words(first, last), words, name.type(), mention);
    index(cluster, key, words);
    return new Joined(cluster, mention);
  }

  private record Match(Cluster cluster, String by, double score) {}

  private Cluster create() {
    Cluster cluster = new Cluster();
    clusters.add(cluster);
    return cluster;
  }

  private List<String> words(int first, int last) {
    List<String> words = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      String word = text.word(i).replace(".", "").replace("’s", "").replace("'s", "");
      if (!(word.isEmpty() || (i == first && word.equals("the")))) {
        words.add(word);
      }
    }
    return words.isEmpty() ? List.of(text.word(first)) : words;
  }

  private Optional<Match> find(String key, List<String> words, Entity.Type type, int first) {
    Cluster same = byForm.get(key);
    boolean exact = same != null && !(isPerson(type) && isPerson(same.type()) && words.size() == 1);
    return exact
        ? Optional.of(new Match(same, "exact-name", 0.95))
        : acronym(words, first)
            .or(() -> person(words, type, first, Optional.ofNullable(same)))
            .or(() -> Optional.ofNullable(same).map(s -> new Match(s, "exact-name", 0.95)))
            .or(() -> organization(words, type, first))
            .or(() -> misspelt(words, type));
  }

  private static boolean isPerson(Entity.Type type) {
    return type == Entity.Type.PERSON;
  }

  /**
   * The person named last of those that {@code words} may name; a title that tells the gender rules
   * out the other one.
   *
   * @param same the entity that was called by these words before
   */
  private Optional<Match> person(
      List<String> words, Entity.Type type, int first, Optional<Cluster> same) {
    Optional<Gender> title = genders.byTitle(first);
    Cluster best = null;
    for (Cluster candidate : sharing(words.get(words.size() - 1))) {
      if (isPerson(candidate.type())
          && isPersonForm(words, candidate.words(), type)
          && agree(title, genders.byFirstName(candidate.words()))
          && (best == null || candidate.lastName() > best.lastName())) {
        best = candidate;
      }
    }
    if (best == null) {
      return Optional.empty();
    }
    String by =
        same.filter(best::equals).isPresent()
            ? "exact-name"
            : words.size() == 1 ? "surname" : "name-part";
    return Optional.of(new Match(best, by, by.equals("exact-name") ? 0.95 : 0.9));
  }

  /** The person named last whose surname differs by one letter: "Wines" for "Leslie Wimes". */
  private Optional<Match> misspelt(List<String> words, Entity.Type type) {
    String name = words.get(0);
    if (!isPerson(type) || words.size() > 1 || name.length() < MIN_MISSPELT) {
      return Optional.empty();
    }
    for (int i = clusters.size() - 1; i >= Math.max(0, clusters.size() - CANDIDATES); i--) {
      Cluster candidate = clusters.get(i);
      int size = candidate.words().size();
      boolean like =
          isPerson(candidate.type())
              && size > 1
              && isMisspelt(name, candidate.words().get(size - 1));
      if (like) {
        return Optional.of(new Match(candidate, "misspelt-surname", 0.7));
      }
    }
    return Optional.empty();
  }

  /** Whether the two begin alike and one letter is another, too many or missing. */
  private static boolean isMisspelt(String name, String other) {
    int shorter = Math.min(name.length(), other.length());
    int begin = 0;
    while (begin < shorter && name.charAt(begin) == other.charAt(begin)) {
      begin++;
    }
    int end = 0;
    while (end < shorter - begin
        && name.charAt(name.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    return begin > 0 && Math.max(name.length(), other.length()) - begin - end == 1;
  }

  private static boolean agree(Optional<Gender> one, Optional<Gender> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  /** The organisation named last of those that {@code words} may name. */
  private Optional<Match> organization(List<String> words, Entity.Type type, int first) {
    boolean the = text.word(first - 1).equals("the") || text.word(first).equals("the");
    Cluster best = null;
    List<Cluster> candidates = new ArrayList<>(sharing(words.get(words.size() - 1)));
    candidates.addAll(sharing(words.get(0)));
    for (Cluster candidate : candidates) {
      if (!isPerson(type)
          && candidate.type() == Entity.Type.ORGANIZATION
          && (isShortForm(words, candidate.words(), type)
              || (the && isTail(words, candidate.words())))
          && (best == null || candidate.lastName() > best.lastName())) {
        best = candidate;
      }
    }
    return Optional.ofNullable(best).map(cluster -> new Match(cluster, "short-name", 0.8));
  }

  /** The latest entities with {@code word} in a name. */
  private List<Cluster> sharing(String word) {
    List<Cluster> all = byWord.getOrDefault(word, List.of());
    return all.subList(Math.max(0, all.size() - CANDIDATES), all.size());
  }

  /** Whether {@code words} may name the person called {@code full}, or the other way round. */
  private static boolean isPersonForm(List<String> words, List<String> full, Entity.Type type) {
    if (type != Entity.Type.PERSON) {
      return false;
    }
    List<String> shorter = words.size() <= full.size() ? words : full;
    List<String> longer = words.size() <= full.size() ? full : words;
    if (longer.size() < 2) {
      return false;
    }
    String surname = longer.get(longer.size() - 1);
    boolean tail = longer.subList(longer.size() - shorter.size(), longer.size()).equals(shorter);
    boolean middleLeftOut =
        shorter.size() > 1
            && shorter.get(shorter.size() - 1).equals(surname)
            && sameFirstName(shorter.get(0), longer.get(0));
    boolean firstSurname =
        shorter.size() == 1 && longer.size() > 2 && longer.indexOf(shorter.get(0)) > 0;
    boolean firstName = shorter.size() == 1 && longer.get(0).equals(shorter.get(0));
    return tail || middleLeftOut || firstSurname || firstName;
  }

  private static boolean sameFirstName(String a, String b) {
    return a.equals(b)
        || (a.length() == 1 && b.startsWith(a))
        || (b.length() == 1 && a.startsWith(b));
  }

  /** Whether one lacks only a legal form or kind at its end: "Moody's" of "Moody's Service". */
  private static boolean isShortForm(List<String> words, List<String> full, Entity.Type type) {
    List<String> shorter = words.size() <= full.size() ? words : full;
    List<String> longer = words.size() <= full.size() ? full : words;
    List<String> rest = longer.subList(shorter.size(), longer.size());
    boolean begins = longer.subList(0, shorter.size()).equals(shorter);
    boolean kind =
        type == Entity.Type.ORGANIZATION
            && !rest.isEmpty()
            && rest.size() <= 2
            && KINDS.contains(rest.get(rest.size() - 1));
    return begins && (kind || CORPORATE.containsAll(rest));
  }

  /** Whether {@code words} end the name {@code full}: "the Times" of "New York Times". */
  private static boolean isTail(List<String> words, List<String> full) {
    return words.size() < full.size()
        && full.subList(full.size() - words.size(), full.size()).equals(words)
        && !SMALL.contains(full.get(full.size() - words.size() - 1));
  }

  /**
   * "NRA" for "National Rifle Association", "AMLO" in brackets behind a name with these initials.
   */
  private Optional<Match> acronym(List<String> words, int first) {
    String surface = text.surface(first).replace(".", "");
    boolean capitals =
        words.size() == 1
            && surface.length() > 1
            && surface.length() < 8
            && surface.equals(surface.toUpperCase(Locale.ROOT));
    Cluster named = capitals ? byInitials.get(surface.toLowerCase(Locale.ROOT)) : null;
    return Optional.ofNullable(named).map(cluster -> new Match(cluster, "acronym", 0.9));
  }

  private void index(Cluster cluster, String key, List<String> words) {
    byForm.put(key, cluster);
    for (String word : Set.copyOf(words)) {
      List<Cluster> sharing = byWord.computeIfAbsent(word, k -> new ArrayList<>());
      if (!SMALL.contains(word)
          && (sharing.isEmpty() || sharing.get(sharing.size() - 1) != cluster)) {
        sharing.add(cluster);
      }
    }
    if (words.size() > 1) {
      StringBuilder initials = new StringBuilder();
      StringBuilder all = new StringBuilder();
      for (String word : words) {
        all.append(word.charAt(0));
        initials.append(SMALL.contains(word) ? "" : word.substring(0, 1));
      }
      byInitials.put(all.toString(), cluster);
      byInitials.put(initials.toString(), cluster);
    }
  }
}
