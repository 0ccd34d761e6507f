package org.quotient.claim;

import java.util.Optional;
import java.util.Set;
import org.quotient.claim.Phrases.Phrase;

/** Verbs and their subjects, by parts of speech; every search is bounded. */
final class Clauses {

  /** Parts looked back on. Judgement. */
  private static final int REACH = 40;

  /** Verbs gone up through: "plans to begin to buy". Judgement. */
  private static final int MAX_VERBS = 4;

  private static final Set<String> BORDERS = Set.of(";", ":", "``", "''", "\"", "“", "”");

  private static final Set<String> DASHES = Set.of(",", "--", "—", "–", "-");

  /** Prepositions that begin a clause rather than belong to the noun before. */
  private static final Set<String> CONJUNCTIONS =
      Set.of(
          "than",
          "as",
          "that",
          "while",
          "because",
          "after",
          "before",
          "since",
          "if",
          "until",
          "though",
          "although",
          "whereas",
          "when");

  private static final Set<String> SPEECH =
      Set.of("say", "tell", "warn", "insist", "argue", "note", "claim", "think", "believe");

  private final Parts parts;
  private final Phrases phrases;
  private final boolean[] taken;

  /** {@code taken} tells which parts belong to quantities and dates. */
  Clauses(Parts parts, Phrases phrases, boolean[] taken) {
    this.parts = parts;
    this.phrases = phrases;
    this.taken = taken;
  }

  /** The verb that governs what stands at part {@code i}, to the left; -1 without one. */
  int verbBefore(int i) {
    for (int k = i - 1; k > i - REACH && !parts.word(k).isEmpty(); k--) {
      if (parts.is(k, ")")) {
        k = opening(k);
      }
      if (BORDERS.contains(parts.word(k))) {
        return -1;
      }
      if (isVerb(k)) {
        return k;
      }
    }
    return -1;
  }

  /** The bracket that opens the one closed at {@code i}; {@code i} itself if it is too far. */
  private int opening(int i) {
    for (int k = i - 1; k > i - REACH && !parts.word(k).isEmpty(); k--) {
      if (parts.is(k, "(")) {
        return k;
      }
    }
    return i;
  }

  private boolean isVerb(int i) {
    String pos = parts.pos(i);
    if (taken[i] || (!pos.startsWith("VB") && !pos.equals("MD"))) {
      return false;
    }
    boolean participle = pos.equals("VBN") || pos.equals("VBG");
    String before = parts.pos(i - 1);
    boolean attributive =
        participle
            && (phrases.isNoun(i + 1) || parts.pos(i + 1).startsWith("JJ") || taken[i + 1])
            && (before.equals("DT")
                || before.equals("PRP$")
                || before.equals("POS")
                || before.equals("CD")
                || before.startsWith("JJ"));
    return !attributive && !parts.isJoined(i) && !parts.isJoined(i + 1);
  }

  /** First part of the verb group that ends with the verb at {@code i}. */
  private int groupStart(int i) {
    int first = i;
    while (first > i - MAX_VERBS && isVerbal(first - 1)) {
      first--;
    }
    return first;
  }

  private boolean isVerbal(int i) {
    String pos = parts.pos(i);
    return (pos.startsWith("VB") || pos.equals("MD") || pos.startsWith("RB") || pos.equals("TO"))
        && !parts.is(i, "there")
        && !taken[i];
  }

  /**
   * What the clause at part {@code i} says something of: the subject of the verb before it; empty
   * for pronouns and without a verb, and if the clause is what somebody said.
   *
   * @param raised whether an infinitive has its own subject: "expected prices to rise"
   */
  Optional<Phrase> subjectBefore(int i, boolean raised) {
    int verb = verbBefore(i);
    for (int n = 0; n < MAX_VERBS && verb >= 0; n++) {
      if (SPEECH.contains(parts.lemma(verb))) {
        return Optional.empty();
      }
      int first = groupStart(verb);
      int before = skipAdverbs(first - 1);
      boolean own = raised && before > 0 && (phrases.isNoun(before) || taken[before]);
      if (isCoordinated(before) || (isNonFinite(first) && !own)) {
        verb = verbBefore(first);
      } else {
        return subjectEndingAt(before);
      }
    }
    return Optional.empty();
  }

  /** "to rise", "shedding": without a subject of its own. */
  private boolean isNonFinite(int first) {
    String pos = parts.pos(first);
    return pos.equals("TO")
        || (pos.equals("VBG") && !phrases.isNoun(first - 1))
        || pos.equals("VB");
  }

  /** "rose and amounted": one subject for two verbs. */
  private boolean isCoordinated(int before) {
    return parts.pos(before).equals("CC");
  }

  private int skipAdverbs(int i) {
    int k = i;
    while (k > i - MAX_VERBS && parts.pos(k).startsWith("RB")) {
      k--;
    }
    return k;
  }

  private Optional<Phrase> subjectEndingAt(int end) {
    int k = end;
    if (parts.pos(k).startsWith("W")) {
      k = DASHES.contains(parts.word(k - 1)) ? k - 2 : k - 1;
      k = parts.is(k, ")") ? opening(k) - 1 : k;
      return phrases.endingAt(k).map(phrases::withHead);
    } else if (DASHES.contains(parts.word(k))) {
      k = beforeInsertion(k);
    }
    if (parts.is(k, ")")) {
      k = opening(k) - 1;
    }
    return phrases.endingAt(skipDates(k)).map(this::chainHead);
  }

  /** The part before the dates that end with part {@code end}: "sales in April". */
  int skipDates(int end) {
    int k = end;
    while (k > end - REACH && k > 0 && (taken[k] || isLooseEnd(k))) {
      k--;
    }
    return k;
  }

  /** "in" of "sales in April rose", once the date is skipped. */
  private boolean isLooseEnd(int k) {
    return taken[k + 1] && (parts.pos(k).equals("IN") || parts.pos(k).equals("DT"));
  }

  /** "The index, which is old, fell": the part before the first comma. */
  private int beforeInsertion(int end) {
    for (int k = end - 1; k > end - REACH && !parts.word(k).isEmpty(); k--) {
      if (parts.word(k).equals(parts.word(end))) {
        return k - 1;
      }
    }
    return end - 1;
  }

  /** "spending" of "spending by companies", with what an "of" adds to it. */
  Phrase chainHead(Phrase phrase) {
    Phrase head = phrase;
    for (int n = 0; n < MAX_VERBS; n++) {
      int before = head.first() - 1;
      while (before > head.first() - MAX_VERBS
          && (parts.pos(before).equals("DT")
              || parts.pos(before).equals("PRP$")
              || parts.pos(before).equals("CD")
              || taken[Math.max(before, 0)])) {
        before--;
      }
      boolean link = parts.pos(before).equals("IN") && !CONJUNCTIONS.contains(parts.word(before));
      Optional<Phrase> above = link ? phrases.endingAt(before - 1) : Optional.empty();
      if (above.isEmpty() || taken[above.get().last()]) {
        break;
      }
      head = above.get();
    }
    Phrase whole = phrases.withComplement(head);
    return whole.last() <= phrase.last() ? whole : head;
  }
}
