package org.quotient.coref;

import java.util.Optional;
import org.quotient.document.FirstNames.Gender;
import org.quotient.document.Mention;

/**
 * A pronoun or description that may mean somebody mentioned before.
 *
 * @param first its first token
 * @param head its last token: the pronoun, or the noun that the description is about
 * @param form what it can mean
 * @param kind what the word list says of the noun; empty for a pronoun
 * @param determiner how it begins
 */
record Anaphor(int first, int head, Form form, String kind, Determiner determiner) {

  /** What an anaphor can mean, by its words. */
  enum Form {
    HE,
    SHE,
    IT,
    THEY,
    /** "the director". */
    PERSON,
    /** "the company". */
    ORGANIZATION,
    /** "the officials". */
    GROUP
  }

  /** How a description begins. */
  enum Determiner {
    /** "the", "this", "that". */
    DEFINITE,
    /** "a", "another". */
    INDEFINITE,
    /** "her", "Lund's". */
    POSSESSIVE,
    NONE
  }

  boolean isPronoun() {
    return kind.isEmpty();
  }

  Mention.Kind mention() {
    return isPronoun() ? Mention.Kind.PRONOUN : Mention.Kind.NOMINAL;
  }

  /** The gender that a pronoun tells. */
  Optional<Gender> gender() {
    return switch (form) {
      case HE -> Optional.of(Gender.MALE);
      case SHE -> Optional.of(Gender.FEMALE);
      default -> Optional.empty();
    };
  }
}
