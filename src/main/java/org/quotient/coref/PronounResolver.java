package org.quotient.coref;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotient.document.Entity;
import org.quotient.document.Evidence;
import org.quotient.document.FirstNames.Gender;
import org.quotient.document.Mention;

/**
 * Ties "he", "she" and their forms to the person, "it" and "its" to the organisation that fits
 * best: near, a subject, a speaker if the pronoun is one. A pronoun in quotation marks is tied only
 * to what is mentioned before it in the same marks.
 */
final class PronounResolver {

  private static final Map<String, Gender> PERSONAL =
      Map.of(
          "he", Gender.MALE,
          "him", Gender.MALE,
          "his", Gender.MALE,
          "himself", Gender.MALE,
          "she", Gender.FEMALE,
          "her", Gender.FEMALE,
          "hers", Gender.FEMALE,
          "herself", Gender.FEMALE);

  private static final Set<String> NEUTER = Set.of("it", "its", "itself");

  /** A person not mentioned for more sentences than this is not meant. Judgement. */
  private static final int REACH = 5;

  private final Text text;
  private final Subjects subjects;

  PronounResolver(Text text, Subjects subjects) {
    this.text = text;
    this.subjects = subjects;
  }

  /** Adds token {@code i} to the entity that it means, if it is a pronoun and one fits. */
  void resolve(int i, Referents referents) {
    if (!text.pos(i).startsWith("PRP")) {
      return;
    }
    Gender gender = PERSONAL.get(text.word(i));
    if (gender != null) {
      person(i, gender, referents).ifPresent(cluster -> addPerson(i, gender, cluster, referents));
    } else if (NEUTER.contains(text.word(i))) {
      organization(i, referents)
          .ifPresent(
              cluster -> add(i, cluster, new Evidence("nearest-organization", 0.6), referents));
    }
  }

  private void addPerson(int i, Gender gender, Cluster cluster, Referents referents) {
    boolean subject = subjects.isSubject(cluster.lastMention(text.passage(i) < 0));
    add(
        i,
        cluster,
        subject ? new Evidence("nearest-subject", 0.8) : new Evidence("nearest-person", 0.6),
        referents);
    cluster.gender(Optional.of(gender));
  }

  private void add(int i, Cluster cluster, Evidence evidence, Referents referents) {
    cluster.add(new Found(i, i, Mention.Kind.PRONOUN, evidence), text.passage(i) >= 0);
    referents.mention(cluster);
  }

  private Optional<Cluster> person(int i, Gender gender, Referents referents) {
    Cluster best = null;
    double bestScore = 0;
    for (Cluster candidate : referents.latestFirst()) {
      boolean fits =
          candidate.type() == Entity.Type.PERSON
              && candidate.gender().filter(g -> g != gender).isEmpty();
      double score = fits ? score(i, candidate) : 0;
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * How well the person fits the pronoun at token {@code i}; 0 if not at all. The weights are
   * judgement.
   */
  private double score(int i, Cluster candidate) {
    boolean inMarks = text.passage(i) >= 0;
    Found last = candidate.lastMention(!inMarks);
    int distance = text.sentence(i) - text.sentence(last.last());
    if (distance > REACH || (inMarks && text.passage(i) != text.passage(last.first()))) {
      return 0;
    }
    double score = 10 - distance + last.first() / (1.0 + text.size());
    score += subjects.isSubject(last) ? 2 : 0;
    score += subjects.isSpeech(i + 1) && subjects.speaks(last) ? 1 : 0;
    score += candidate.gender().isPresent() ? 1 : 0;
    score -= !inMarks && text.passage(last.first()) >= 0 ? 4 : 0;
    score -= candidate.isNamed() ? 0 : 2;
    score -= text.pos(last.last() + 1).equals("POS") ? 1 : 0;
    return score;
  }

  /**
   * The organisation that "it" means: the one that spoke last if it speaks, otherwise the subject
   * before it in its sentence.
   */
  private Optional<Cluster> organization(int i, Referents referents) {
    boolean speaks = subjects.isSpeech(i + 1);
    if (text.passage(i) >= 0) {
      return Optional.empty();
    }
    for (Cluster candidate : referents.latestFirst()) {
      Found last = candidate.lastMention(true);
      int distance = text.sentence(i) - text.sentence(last.last());
      boolean near = distance == 0 || (speaks && distance <= 2);
      boolean outside = text.passage(last.first()) < 0;
      if (candidate.type() == Entity.Type.ORGANIZATION
          && near
          && outside
          && subjects.isSubject(last)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }
}
