package org.quotient.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotient.document.Quotation.Act;

/**
 * Finds contents that are clauses or phrases of the cue's own sentence: "said that …", "…, he
 * said", "according to …".
 */
final class ReportedFinder {

  private static final Set<String> QUESTION_WORDS =
      Set.of("if", "whether", "who", "what", "why", "how", "where", "when", "which");
  private static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "later",
          "earlier");

  /**
   * "Said in an interview with the paper on Monday that": the clause begins within this many
   * tokens. Judgement.
   */
  private static final int REACH = 16;

  private final TaggedText text;
  private final NounPhrases phrases;
  private final Clauses clauses;
  private final int[] passageEnd;
  private final boolean[] taken;

  /**
   * A finder for one article.
   *
   * @param passageEnd for each token the last token of the quoted passage that it stands in, -1
   *     outside
   * @param taken for each token whether a quotation has it already
   */
  ReportedFinder(TaggedText text, int[] passageEnd, boolean[] taken) {
    this.text = text;
    this.phrases = new NounPhrases(text);
    this.clauses = new Clauses(text, passageEnd, taken);
    this.passageEnd = passageEnd;
    this.taken = taken;
  }

  /** The quotations of the sentence from {@code first} to {@code last}, given its cues. */
  List<Draft> find(List<Cue> cues, int first, int last) {
    List<Draft> drafts = new ArrayList<>();
    int free = text.firstBehindDateline(first);
    for (int c = 0; c < cues.size(); c++) {
      Cue cue = cues.get(c);
      if (cue.words().first() < free || taken[cue.main()]) {
        continue;
      }
      Optional<Draft> draft = complement(cue, cues.subList(c + 1, cues.size()), last);
      if (draft.isEmpty()) {
        draft = parenthetical(cue, free, last);
      }
      if (draft.isPresent()) {
        drafts.add(draft.get());
        free = Math.max(free, draft.get().last() + 1);
      }
    }
    accordingTo(text.firstBehindDateline(first), last, drafts);
    return drafts;
  }

  // ---- "said that …"

  private Optional<Draft> complement(Cue cue, List<Cue> later, int last) {
    if (cue.source().isEmpty() && !cue.isNoun() && !isPassiveOpinion(cue)) {
      return Optional.empty();
    }
    return opening(cue, last)
        .flatMap(
            opening -> {
              boolean phrase = opening.by().equals("object") || opening.by().equals("preposition");
              int clauseEnd = clauses.end(opening.content(), last, later);
              int end = phrase ? clauses.phraseEnd(opening.content(), clauseEnd) : clauseEnd;
              if (end < opening.content()) {
                return Optional.empty();
              }
              Phrase words = new Phrase(cue.words().first(), opening.cueLast());
              return Optional.of(
                  Draft.of(new Phrase(opening.content(), end), cue, words, opening.by())
                      .told(opening.addressee()));
            });
  }

  /** "Is expected to", "was said to have": an opinion whose holder need not be named. */
  private boolean isPassiveOpinion(Cue cue) {
    return cue.verb().takes(Frame.INF) && text.pos(cue.main()).equals("VBN");
  }

  /** Where a content begins, and how the cue leads to it. */
  private record Opening(int content, int cueLast, Optional<Phrase> addressee, String by) {}

  private Optional<Opening> opening(Cue cue, int last) {
    int i = cue.main() + 1;
    while (i < last && text.pos(i).startsWith("RB") && !text.is(i, "not", "there")) {
      i++;
    }
    if (i > last) {
      return Optional.empty();
    }
    CueLexicon.Verb verb = cue.verb();
    Optional<Opening> direct = clauseOpening(cue, i, last, Optional.empty());
    if (direct.isPresent()) {
      return direct;
    }
    Optional<Opening> distant = distantThat(cue, i, last);
    if (distant.isPresent()) {
      return distant;
    }
    for (Frame frame : verb.frames()) {
      if (frame.isPreposition()
          && text.is(i, frame.word())
          && i < last
          && !text.isPunctuation(i + 1)) {
        return Optional.of(new Opening(i + 1, i, Optional.empty(), "preposition"));
      }
    }
    if (verb.takes(Frame.ADDRESSEE)) {
      Optional<Phrase> whom = phrases.plainAfter(i, last);
      Optional<Opening> told = whom.flatMap(w -> clauseOpening(cue, w.last() + 1, last, whom));
      if (told.isPresent()) {
        return told;
      }
    }
    boolean phrase = startsPhrase(i);
    if (verb.takes(Frame.BARE) && phrase && clauses.hasFiniteVerb(i, last)) {
      return Optional.of(new Opening(i, cue.main(), Optional.empty(), "bare-clause"));
    }
    boolean quoted = text.isMark(i) && passageEnd[i] > i;
    if ((verb.takes(Frame.OBJ) && phrase) || (verb.takes(Frame.QUOTE) && quoted)) {
      return Optional.of(new Opening(i, cue.main(), Optional.empty(), "object"));
    }
    return Optional.empty();
  }

  private Optional<Opening> clauseOpening(Cue cue, int i, int last, Optional<Phrase> whom) {
    CueLexicon.Verb verb = cue.verb();
    if (i >= last) {
      return Optional.empty();
    }
    if (verb.takes(Frame.THAT) && text.is(i, "that") && !text.isVerb(i + 1)) {
      return Optional.of(new Opening(i, cue.main(), whom, "that-clause"));
    }
    if (text.is(i, "to")
        && text.pos(i + 1).startsWith("VB")
        && (verb.takes(Frame.INF) || whom.isPresent())) {
      return Optional.of(new Opening(i, cue.main(), whom, "infinitive"));
    }
    if (verb.takes(Frame.WH) && QUESTION_WORDS.contains(text.word(i))) {
      return Optional.of(new Opening(i, cue.main(), whom, "question"));
    }
    if (verb.takes(Frame.GER) && text.pos(i).equals("VBG")) {
      return Optional.of(new Opening(i, cue.main(), whom, "gerund"));
    }
    if (whom.isPresent()
        && verb.takes(Frame.BARE)
        && startsPhrase(i)
        && clauses.hasFiniteVerb(i, last)) {
      return Optional.of(new Opening(i, cue.main(), whom, "bare-clause"));
    }
    return Optional.empty();
  }

  /** "Said on Tuesday that", "said Tuesday he": what stands between is neither cue nor content. */
  private Optional<Opening> distantThat(Cue cue, int i, int last) {
    if (!cue.verb().takes(Frame.THAT)) {
      return Optional.empty();
    }
    if (DAYS.contains(text.word(i))) {
      if (i < last
          && startsPhrase(i + 1)
          && cue.verb().takes(Frame.BARE)
          && clauses.hasFiniteVerb(i + 1, last)) {
        return Optional.of(new Opening(i + 1, cue.main(), Optional.empty(), "bare-clause"));
      }
    } else if (!text.pos(i).equals("IN") && !text.pos(i).equals("TO")) {
      return Optional.empty();
    }
    for (int k = i + 1; k <= Math.min(last - 1, i + REACH); k++) {
      if (text.is(k, "that") && !text.isVerb(k + 1)) {
        return Optional.of(new Opening(k, cue.main(), Optional.empty(), "that-clause"));
      }
      if (text.isFinite(k) || text.isPunctuation(k)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean startsPhrase(int i) {
    boolean noun = text.isNoun(i) && !DAYS.contains(text.word(i));
    return noun
        || text.isMark(i)
        || Set.of("DT", "PRP", "PRP$", "JJ", "JJR", "JJS", "CD", "EX", "PDT", "$")
            .contains(text.pos(i));
  }

  // ---- "…, he said" and "…, said Ms. Ode"

  private Optional<Draft> parenthetical(Cue cue, int free, int last) {
    boolean speaks = cue.verb().takes(Frame.QUOTE) || cue.verb().takes(Frame.BARE);
    if (!speaks || cue.isNoun()) {
      return Optional.empty();
    }
    return inverted(cue, last)
        .flatMap(
            whole -> {
              int start = Math.min(whole.first(), whole.words().first());
              int end = Math.max(whole.main(), whole.source().map(Phrase::last).orElse(0));
              int comma = clauses.tail(end + 1, last);
              boolean apart = start - 2 >= free && text.is(start - 1, ",") && !taken[start - 2];
              if (!apart || comma < 0) {
                return Optional.empty();
              }
              boolean goesOn = text.is(comma, ",") && text.isVerb(comma + 1);
              return contentBefore(free, start - 2, goesOn)
                  .map(before -> Draft.of(before, whole, cue.words(), "parenthetical"))
                  .map(draft -> withRest(draft, comma, last));
            });
  }

  /** The cue with the source behind it where a comma stands right before it: ", said Ms. Ode". */
  private Optional<Cue> inverted(Cue cue, int last) {
    if (text.is(cue.words().first() - 1, ",")) {
      return phrases
          .after(cue.main() + 1, last)
          .map(source -> new Cue(cue.words(), cue.main(), cue.verb(), Optional.of(source), false));
    }
    return cue.source()
        .filter(source -> source.first() < cue.main() && !text.is(source.last(), "who", "which"))
        .map(source -> cue);
  }

  /** What stands before the cue, if it has a verb or goes on behind with one. */
  private Optional<Phrase> contentBefore(int free, int end, boolean goesOn) {
    int from = free;
    while (from < end
        && passageEnd[from] < 0
        && (text.isPunctuation(from) || text.pos(from).equals("CC"))) {
      from++;
    }
    Phrase content = new Phrase(from, end);
    boolean clause = goesOn || clauses.hasFiniteVerb(from, end);
    return clause && !anyTaken(content) ? Optional.of(content) : Optional.empty();
  }

  /** The draft with what follows the comma behind the cue, if the content goes on there. */
  private Draft withRest(Draft draft, int comma, int last) {
    if (text.is(comma, ",") && comma + 1 < last && clauses.goesOn(comma + 1)) {
      int end = clauses.end(comma + 1, last, List.of());
      return end > comma ? draft.and(new Phrase(comma + 1, end)) : draft;
    }
    return draft;
  }

  private boolean anyTaken(Phrase phrase) {
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      if (taken[i]) {
        return true;
      }
    }
    return false;
  }

  // ---- "according to …"

  /** The first token after the last of {@code drafts} that ends before token {@code i}. */
  private static int freeFrom(List<Draft> drafts, int i, int first) {
    int from = first;
    for (Draft draft : drafts) {
      if (draft.last() < i) {
        from = Math.max(from, draft.last() + 1);
      }
    }
    return from;
  }

  private void accordingTo(int first, int last, List<Draft> drafts) {
    for (int i = first; i < last; i++) {
      if (!text.is(i, "according") || !text.is(i + 1, "to") || passageEnd[i] >= 0 || taken[i]) {
        continue;
      }
      Optional<Phrase> source = phrases.after(i + 2, last);
      if (source.isEmpty()) {
        continue;
      }
      Phrase cue = new Phrase(i, i + 1);
      Optional<Phrase> content = accordingToContent(i, source.get(), first, last, drafts);
      if (content.isPresent() && !anyTaken(content.get())) {
        Phrase words = content.get();
        drafts.removeIf(d -> d.content().stream().anyMatch(words::overlaps));
        drafts.add(
            new Draft(
                List.of(words),
                List.of(cue),
                source,
                Optional.empty(),
                Act.SPEECH,
                "according-to",
                Optional.empty()));
      }
      i = source.get().last();
    }
  }

  /**
   * What stands behind "According to X," at the beginning of a sentence, otherwise what stands
   * before.
   */
  private Optional<Phrase> accordingToContent(
      int i, Phrase source, int first, int last, List<Draft> drafts) {
    int comma = source.last() + 1;
    if (i == first || (text.is(first, "but", "and") && i - 1 == first)) {
      int end = text.is(comma, ",") ? clauses.end(comma + 1, last, List.of()) : -1;
      return end > comma ? Optional.of(new Phrase(comma + 1, end)) : Optional.empty();
    }
    int to = text.is(i - 1, ",") ? i - 2 : i - 1;
    int from = freeFrom(drafts, i, first);
    while (from < to && text.isPunctuation(from) && passageEnd[from] < 0) {
      from++;
    }
    return from < to ? Optional.of(new Phrase(from, to)) : Optional.empty();
  }
}
