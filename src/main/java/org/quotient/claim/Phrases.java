package org.quotient.claim;

import java.util.Optional;
import java.util.Set;

/** Noun phrases by parts of speech, over the parts of a text. */
final class Phrases {

  /** A noun phrase without its determiner, first and last part included. */
  record Phrase(int first, int last) {}

  /** Longer phrases are cut. Judgement. */
  private static final int MAX_PARTS = 8;

  private static final Set<String> SKIPPED = Set.of("DT", "PRP$", "PDT", "WP$");

  private final Parts parts;
  private final Dated dated;

  Phrases(Parts parts, Dated dated) {
    this.parts = parts;
    this.dated = dated;
  }

  boolean isNoun(int i) {
    return parts.pos(i).startsWith("NN") && !dated.isDate(parts.token(i));
  }

  private boolean isModifier(int i) {
    String pos = parts.pos(i);
    return pos.startsWith("JJ")
        || pos.equals("VBN")
        || pos.equals("VBG")
        || pos.equals("POS")
        || pos.equals("RBS")
        || pos.equals("HYPH");
  }

  /** The phrase that starts with part {@code i}, or after its determiner. */
  Optional<Phrase> from(int i) {
    int first = i;
    while (first < i + 3
        && (SKIPPED.contains(parts.pos(first))
            || (first > i && dated.isDate(parts.token(first))))) {
      first++;
    }
    if (first > i && isPeople(first)) {
      return Optional.of(new Phrase(first, first));
    }
    int last = -1;
    for (int k = first; k < first + MAX_PARTS; k++) {
      if (isNoun(k)) {
        last = k;
      } else if (last < 0 && isSecondModifier(k, first)) {
        k++;
      } else if (!isModifier(k)
          || parts.word(k).isEmpty()
          || dated.isDate(parts.token(k))
          || (last >= 0 && !parts.pos(k).equals("POS") && !parts.pos(last + 1).equals("POS"))) {
        break;
      }
    }
    return last < 0 ? Optional.empty() : Optional.of(new Phrase(first, last));
  }

  /** "the injured", "those polled": an adjective or participle for people. */
  private boolean isPeople(int i) {
    boolean those = parts.is(i - 1, "those") || parts.is(i - 1, "the");
    String pos = parts.pos(i);
    return those && (pos.equals("VBN") || pos.equals("JJ")) && !isNoun(i + 1) && !isModifier(i + 1);
  }

  /** "and sick" of "elderly and sick pilgrims". */
  private boolean isSecondModifier(int k, int first) {
    boolean link = parts.pos(k).equals("CC") || parts.is(k, ",");
    return link && k > first && isModifier(k - 1) && isModifier(k + 1);
  }

  /** The phrase whose last part is {@code i}. */
  Optional<Phrase> endingAt(int i) {
    if (!isNoun(i)) {
      return Optional.empty();
    }
    int first = i;
    while (first > i - MAX_PARTS && (isNoun(first - 1) || isModifier(first - 1))) {
      first--;
    }
    while (parts.pos(first).equals("POS") || parts.pos(first).startsWith("VB")) {
      first++;
    }
    return Optional.of(new Phrase(first, i));
  }

  /** The phrase extended by "of" and the phrase behind it. */
  Phrase withComplement(Phrase phrase) {
    return parts.is(phrase.last() + 1, "of") || parts.is(phrase.last() + 1, "in")
        ? from(phrase.last() + 2).map(of -> new Phrase(phrase.first(), of.last())).orElse(phrase)
        : phrase;
  }

  /** The phrase extended by the phrase before its "of". */
  Phrase withHead(Phrase phrase) {
    int before = phrase.first() - 1;
    before = SKIPPED.contains(parts.pos(before)) ? before - 1 : before;
    return parts.is(before, "of")
        ? endingAt(before - 1).map(head -> new Phrase(head.first(), phrase.last())).orElse(phrase)
        : phrase;
  }

  /** Dictionary form of a phrase: its head in the singular, its modifiers as they stand. */
  String lemma(Phrase phrase) {
    StringBuilder words = new StringBuilder();
    for (int k = phrase.first(); k <= phrase.last(); k++) {
      if (parts.pos(k).equals("POS")) {
        continue;
      }
      boolean head = k == phrase.last() && isNoun(k) && !parts.is(k, "people");
      words.append(words.length() == 0 ? "" : " ").append(head ? parts.lemma(k) : parts.word(k));
    }
    return words.toString();
  }
}
