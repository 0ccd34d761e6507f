package org.quotient.quote;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotient.document.Quotation.Act;

/** Finds the cues of a sentence outside quotation marks, each with its source. */
final class CueFinder {

  /** Verbs after which "to say" is still the cue: "went on to say". */
  private static final Set<String> LEADING =
      Set.of("go", "continue", "proceed", "begin", "hasten", "be");

  private final CueLexicon lexicon;
  private final TaggedText text;
  private final int[] passageEnd;
  private final NounPhrases phrases;

  /**
   * A finder for one article.
   *
   * @param passageEnd for each token the last token of the quoted passage that it stands in, -1
   *     outside
   */
  CueFinder(CueLexicon lexicon, TaggedText text, int[] passageEnd) {
    this.lexicon = lexicon;
    this.text = text;
    this.passageEnd = passageEnd;
    this.phrases = new NounPhrases(text);
  }

  /** The cues from token {@code first} to token {@code last}, in text order. */
  List<Cue> find(int first, int last) {
    List<Cue> cues = new ArrayList<>();
    int floor = first;
    Optional<Phrase> mainSubject = Optional.empty();
    for (int i = first; i <= last; i++) {
      if (passageEnd[i] >= 0) {
        floor = i + 1;
        continue;
      }
      Optional<Cue> cue = cueAt(i, floor, last, mainSubject);
      cue.ifPresent(cues::add);
      if (mainSubject.isEmpty() && text.isFinite(i)) {
        int start = groupStart(i, floor);
        mainSubject =
            phrases.before(start, floor).filter(s -> !text.is(s.last(), "who", "which", "that"));
      }
    }
    return cues;
  }

  private Optional<Cue> cueAt(int i, int floor, int last, Optional<Phrase> mainSubject) {
    boolean possessed = isPossessed(i);
    boolean subjectBefore = !possessed && (text.pos(i - 1).equals("NNS") || text.isPronoun(i - 1));
    boolean noun = text.isNoun(i) && !subjectBefore;
    if ((noun || (text.pos(i).equals("VBZ") && possessed)) && text.is(i + 1, "that")) {
      return lexicon.noun(text.lemma(i)).map(act -> nounCue(i, floor, act, possessed));
    }
    boolean verb = text.isVerb(i) || (text.isNoun(i) && subjectBefore && text.is(i + 1, "that"));
    if (!verb || possessed) {
      return Optional.empty();
    }
    return lexicon.verb(text.lemma(i)).flatMap(v -> verbCue(i, floor, last, v, mainSubject));
  }

  /**
   * Whether a possessor stands before token {@code i}, perhaps with a bracket between: "Lund's
   * (NRA) claims".
   */
  private boolean isPossessed(int i) {
    int before = i - 1;
    if (text.is(before, ")")) {
      while (before > 0 && !text.is(before, "(")) {
        before--;
      }
      before--;
    }
    return text.pos(before).equals("POS") || text.pos(before).equals("PRP$");
  }

  private Cue nounCue(int i, int floor, Act act, boolean possessed) {
    Optional<Phrase> source = Optional.empty();
    if (possessed) {
      int end = i - 1;
      while (!text.pos(end).equals("POS") && !text.pos(end).equals("PRP$")) {
        end--;
      }
      source =
          text.pos(end).equals("PRP$")
              ? Optional.of(new Phrase(end, end))
              : phrases.before(end, floor).map(owner -> new Phrase(owner.first(), i - 1));
    }
    return new Cue(
        new Phrase(i, i), i, new CueLexicon.Verb(act, EnumSet.of(Frame.THAT)), source, true);
  }

  private Optional<Cue> verbCue(
      int i, int floor, int last, CueLexicon.Verb verb, Optional<Phrase> mainSubject) {
    int start = groupStart(i, floor);
    boolean participle = start == i && text.pos(i).equals("VBG");
    if (text.pos(i).equals("VB") && start == i) {
      int lead = leadingVerb(i, floor);
      if (lead < 0) {
        return Optional.empty();
      }
      start = groupStart(lead, floor);
    }
    if (isPassive(start, i)) {
      return passive(start, i, last, verb);
    }
    if (text.pos(i).equals("VBN")
        && start == i
        && !text.isNoun(i - 1)
        && !text.isPronoun(i - 1)
        && !text.is(i - 1, ",")) {
      return Optional.empty();
    }
    Phrase words = new Phrase(start, i);
    Optional<Phrase> source =
        participle ? participleSubject(i, floor, mainSubject) : phrases.before(start, floor);
    if (source.isEmpty() && start > floor && text.is(start - 1, "and", "but", "then", "or")) {
      source = mainSubject;
    }
    return Optional.of(new Cue(words, i, verb, source, false));
  }

  private Optional<Phrase> participleSubject(int i, int floor, Optional<Phrase> mainSubject) {
    boolean asSaid = text.is(i - 1, "as") && text.pos(i - 2).equals("VBN");
    if (asSaid) {
      return phrases.before(groupStart(i - 2, floor), floor);
    }
    return text.isNoun(i - 1) ? phrases.before(i, floor) : mainSubject;
  }

  private Optional<Cue> passive(int start, int i, int last, CueLexicon.Verb verb) {
    Optional<Phrase> agent = Optional.empty();
    for (int k = i + 1; k <= Math.min(last, i + 8) && !text.isPunctuation(k); k++) {
      if (text.is(k, "by")) {
        agent = phrases.after(k + 1, last);
        break;
      }
    }
    boolean speaks = verb.takes(Frame.INF) || verb.takes(Frame.THAT);
    return speaks
        ? Optional.of(new Cue(new Phrase(start, i), i, verb, agent, false))
        : Optional.empty();
  }

  /**
   * Whether the group is a form of "be" or "get" with a past participle, without "have" between
   * them.
   */
  private boolean isPassive(int start, int i) {
    if (!text.pos(i).equals("VBN") && !text.pos(i).equals("VBD")) {
      return false;
    }
    for (int k = i - 1; k >= start; k--) {
      if (text.isVerb(k)) {
        return text.lemma(k).equals("be")
            || (text.is(k, "'s", "'re") && !text.lemma(k).equals("have"));
      }
    }
    return false;
  }

  /**
   * The verb before "to" and token {@code i}, if "to" and the cue only prolong it; -1 otherwise.
   */
  private int leadingVerb(int i, int floor) {
    int k = i - 1;
    if (!text.is(k, "to")) {
      return -1;
    }
    k--;
    if (text.is(k, "on")) {
      k--;
    }
    return k >= floor && text.isVerb(k) && LEADING.contains(text.lemma(k)) ? k : -1;
  }

  /** The first token of the verb group that ends with token {@code i}. */
  int groupStart(int i, int floor) {
    int start = i;
    while (start > floor && continuesGroup(start - 1)) {
      start--;
    }
    return start;
  }

  private boolean continuesGroup(int i) {
    if (text.pos(i).equals("MD")
        || (text.pos(i).startsWith("RB") && !text.is(i, "here", "there", "ago"))) {
      return true;
    }
    return text.isVerb(i)
        && switch (text.lemma(i)) {
          case "be", "have", "do", "'s", "'ve", "'re", "'d" -> true;
          default -> false;
        };
  }
}
