package org.quotient.coref;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotient.coref.NounPhrases.NounPhrase;
import org.quotient.document.Entity;
import org.quotient.document.Evidence;
import org.quotient.document.FirstNames.Gender;
import org.quotient.document.Mention;
import org.quotient.document.Role;

/**
 * Ties descriptions such as "the director" or "the U.S. official" to the person mentioned last
 * whose role has the same words, and "the company" to the organisation mentioned last that can be
 * one. "A spokesman" is someone new, whom later pronouns and descriptions may mean.
 */
final class NominalResolver {

  /** An organisation not mentioned for more sentences than this is not meant. Judgement. */
  private static final int REACH = 3;

  /** "The official" is no person that was not mentioned for more sentences than this. Judgement. */
  private static final int OFFICIAL_REACH = 6;

  /** Heads that any organisation may have. */
  private static final Set<String> GENERAL =
      Set.of("group", "organization", "organisation", "agency", "company", "firm", "association");

  /** Heads that only an organisation called so may have. */
  private static final Set<String> OWN =
      Set.of("television", "radio", "network", "coalition", "alliance", "federation", "court");

  /** Heads and ends of names that all mean something printed. */
  private static final Set<String> PRINT =
      Set.of(
          "paper",
          "newspaper",
          "daily",
          "weekly",
          "magazine",
          "tabloid",
          "journal",
          "times",
          "post",
          "herald",
          "tribune",
          "news",
          "gazette",
          "telegraph",
          "guardian");

  private static final Map<String, Gender> GENDERS =
      Map.of(
          "man", Gender.MALE,
          "businessman", Gender.MALE,
          "spokesman", Gender.MALE,
          "woman", Gender.FEMALE,
          "businesswoman", Gender.FEMALE,
          "spokeswoman", Gender.FEMALE);

  private final Text text;
  private final NounPhrases phrases;
  private final Subjects subjects;

  NominalResolver(Text text, NounPhrases phrases, Subjects subjects) {
    this.text = text;
    this.phrases = phrases;
    this.subjects = subjects;
  }

  /** Adds the description that begins at token {@code i}, if there is one, to what it means. */
  void resolve(int i, Referents referents) {
    if (text.passage(i) < 0) {
      phrases.at(i).ifPresent(phrase -> resolve(phrase, referents));
    }
  }

  private void resolve(NounPhrase phrase, Referents referents) {
    Optional<Cluster> meant =
        !phrase.definite()
            ? Optional.empty()
            : phrase.isOrganization() ? organization(phrase, referents) : person(phrase, referents);
    String by = phrase.isOrganization() ? "nearest-organization" : "role-words";
    Found mention =
        new Found(phrase.first(), phrase.head(), Mention.Kind.NOMINAL, new Evidence(by, 0.6));
    if (meant.isPresent()) {
      meant.get().add(mention, false);
      referents.mention(meant.get());
    } else if (!phrase.isOrganization() && isSomeoneNew(mention)) {
      referents.mention(unnamed(mention));
    }
  }

  /** Whether the description is a subject of its own, neither behind a name nor a predicate. */
  private boolean isSomeoneNew(Found mention) {
    String before = text.word(mention.first() - 1);
    boolean apposition = before.equals(",") && text.isNoun(mention.first() - 2);
    return !apposition && subjects.isSubject(mention);
  }

  private Cluster unnamed(Found mention) {
    Cluster cluster = Cluster.unnamed();
    cluster.addRole(
        new Role(
            text.words(mention.first(), mention.last()),
            text.span(mention.first(), mention.last())));
    cluster.gender(Optional.ofNullable(GENDERS.get(text.lemma(mention.last()))));
    cluster.add(mention, false);
    return cluster;
  }

  private Optional<Cluster> organization(NounPhrase phrase, Referents referents) {
    Cluster nearest = null;
    String head = text.lemma(phrase.head());
    Set<String> narrowing = phrases.narrowing(phrase);
    for (Cluster candidate : referents.latestFirst()) {
      int distance =
          text.sentence(phrase.head()) - text.sentence(candidate.lastMention(true).last());
      if (candidate.type() == Entity.Type.ORGANIZATION) {
        Set<String> words = new HashSet<>(candidate.words());
        candidate.roles().forEach(role -> words.addAll(words(role)));
        boolean fits = words.containsAll(narrowing);
        if (hasKind(words, head) && (fits || narrowing.isEmpty())) {
          return Optional.of(candidate);
        }
        boolean free = GENERAL.contains(head) || phrases.organizationNoun(words).isEmpty();
        boolean capital = Character.isUpperCase(text.surface(phrase.head()).codePointAt(0));
        if (nearest == null
            && distance <= REACH
            && free
            && fits
            && !capital
            && !OWN.contains(head)) {
          nearest = candidate;
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static boolean hasKind(Set<String> words, String head) {
    return words.contains(head)
        || (PRINT.contains(head) && words.stream().anyMatch(PRINT::contains));
  }

  private Optional<Cluster> person(NounPhrase phrase, Referents referents) {
    Cluster inMarks = null;
    for (Cluster candidate : referents.latestFirst()) {
      if (candidate.type() == Entity.Type.PERSON && fits(phrase, candidate)) {
        if (text.passage(candidate.lastMention(true).first()) < 0) {
          return Optional.of(candidate);
        }
        inMarks = inMarks == null ? candidate : inMarks;
      }
    }
    return Optional.ofNullable(inMarks);
  }

  private boolean fits(NounPhrase phrase, Cluster candidate) {
    String head = text.lemma(phrase.head());
    Optional<Gender> gender = Optional.ofNullable(GENDERS.get(head));
    if (gender.isPresent()
        && candidate.gender().isPresent()
        && !gender.equals(candidate.gender())) {
      return false;
    }
    int distance = text.sentence(phrase.head()) - text.sentence(candidate.lastMention(true).last());
    boolean anyOffice = phrase.kind().equals("person") && distance <= OFFICIAL_REACH;
    Set<String> narrowing = phrases.narrowing(phrase);
    for (Role role : candidate.roles()) {
      Set<String> words = words(role);
      boolean origin = phrases.hasOrigin(words) && phrases.hasOrigin(narrowing);
      boolean same = hasHead(words, head) && narrowed(words, narrowing, origin);
      if (same || (anyOffice && (words.containsAll(narrowing) || !origin))) {
        return true;
      }
    }
    return text.word(phrase.head()).endsWith("-year-old") && distance <= 2;
  }

  /**
   * Whether the role has all words of the description; an adjective of origin may be missing where
   * the role has none.
   */
  private boolean narrowed(Set<String> words, Set<String> narrowing, boolean origin) {
    for (String word : narrowing) {
      if (!words.contains(word) && (origin || !phrases.hasOrigin(Set.of(word)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasHead(Set<String> words, String head) {
    return words.contains(head)
        || (head.equals("premier") && words.contains("prime") && words.contains("minister"))
        || (head.equals("minister") && words.contains("premier"))
        || (head.equals("pontiff") && words.contains("pope"));
  }

  private static Set<String> words(Role role) {
    return new HashSet<>(
        Arrays.asList(role.text().toLowerCase(Locale.ROOT).split("[\\s,()]+", -1)));
  }
}
