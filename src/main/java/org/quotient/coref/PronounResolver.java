package org.quotient.coref;

import java.util.Map;
import java.util.Optional;
import org.quotient.document.Entity;
import org.quotient.document.Evidence;
import org.quotient.document.FirstNames.Gender;
import org.quotient.document.Mention;

/**
 * Ties "he", "she" and their forms to a person: the subject of the same or the last sentence if one
 * fits, otherwise the nearest that fits. A pronoun in quotation marks is tied only to a person
 * named before it in the same marks.
 */
final class PronounResolver {

  private static final Map<String, Gender> PRONOUNS =
      Map.of(
          "he", Gender.MALE,
          "him", Gender.MALE,
          "his", Gender.MALE,
          "himself", Gender.MALE,
          "she", Gender.FEMALE,
          "her", Gender.FEMALE,
          "hers", Gender.FEMALE,
          "herself", Gender.FEMALE);

  /** A person not mentioned for more sentences than this is not meant. Judgement. */
  private static final int REACH = 5;

  private final Text text;

  PronounResolver(Text text) {
    this.text = text;
  }

  /** Adds token {@code i} to the entity that it means, if it is a pronoun and one fits. */
  void resolve(int i, Referents referents) {
    Gender gender = PRONOUNS.get(text.word(i));
    if (gender == null || !text.pos(i).startsWith("PRP")) {
      return;
    }
    antecedent(i, gender, referents)
        .ifPresent(
            cluster -> {
              boolean subject = isSubject(cluster.lastMention());
              Evidence evidence =
                  subject
                      ? new Evidence("nearest-subject", 0.8)
                      : new Evidence("nearest-person", 0.6);
              cluster.add(new Found(i, i, Mention.Kind.PRONOUN, evidence));
              cluster.gender(Optional.of(gender));
              referents.mention(cluster);
            });
  }

  private Optional<Cluster> antecedent(int i, Gender gender, Referents referents) {
    Cluster best = null;
    double bestScore = 0;
    for (Cluster candidate : referents.latestFirst()) {
      double score = score(i, gender, candidate);
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return Optional.ofNullable(best);
  }

  private double score(int i, Gender gender, Cluster candidate) {
    Found last = candidate.lastMention();
    int distance = text.sentence(i) - text.sentence(last.last());
    boolean inMarks = text.passage(i) >= 0;
    boolean sameMarks = inMarks && text.passage(i) == text.passage(last.first());
    if (candidate.type() != Entity.Type.PERSON
        || candidate.gender().filter(g -> g != gender).isPresent()
        || distance > REACH
        || (inMarks && !sameMarks)) {
      return 0;
    }
    double score = 10 - distance + (last.first() / (1.0 + text.size()));
    score += isSubject(last) ? 2 : 0;
    score += candidate.gender().isPresent() ? 1 : 0;
    score -= !inMarks && text.passage(last.first()) >= 0 ? 4 : 0;
    score -= isPossessive(last) ? 1 : 0;
    return score;
  }

  /** Whether a verb follows the mention, or one that speaks stands before it: "said Lund". */
  private boolean isSubject(Found mention) {
    int next = mention.last() + 1;
    boolean adverb = text.pos(next).equals("RB");
    return text.isVerb(adverb ? next + 1 : next) || text.pos(mention.first() - 1).equals("VBD");
  }

  private boolean isPossessive(Found mention) {
    return text.pos(mention.last() + 1).equals("POS");
  }
}
