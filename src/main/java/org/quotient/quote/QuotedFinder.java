package org.quotient.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quotient.document.Paragraph.Kind;
import org.quotient.document.Quotation.Act;

/**
 * Finds quotations whose words stand in marks and whose cue stands behind, between or before them,
 * and joins the parts of one quotation.
 */
final class QuotedFinder {

  /**
   * A cue behind a passage begins within this many tokens of it: "…," the mayor of the town, 52,
   * told reporters. Judgement.
   */
  private static final int REACH = 30;

  private final TaggedText text;
  private final List<Passage> passages;
  private final List<List<Cue>> cues;
  private final NounPhrases phrases;
  private final List<Draft> drafts = new ArrayList<>();
  private final boolean[] used;

  /**
   * A finder for one article.
   *
   * @param passages quoted passages in text order
   * @param cues the cues of each sentence
   * @param used for each passage whether a quotation has it already
   */
  QuotedFinder(TaggedText text, List<Passage> passages, List<List<Cue>> cues, boolean[] used) {
    this.text = text;
    this.passages = passages;
    this.cues = cues;
    this.phrases = new NounPhrases(text);
    this.used = used;
  }

  /** The quotations, each made of one or more passages. */
  List<Draft> find() {
    for (int p = 0; p < passages.size(); p++) {
      if (!used[p]) {
        Optional<Draft> draft = cued(p);
        if (draft.isPresent()) {
          useCovered(draft.get(), p);
          drafts.add(joined(withEarlierParagraphs(draft.get(), p), p));
        }
      }
    }
    return drafts;
  }

  private Optional<Draft> cued(int p) {
    Optional<Draft> behind = cueBehind(p);
    if (behind.isPresent()) {
      return behind;
    }
    return cueBefore(p);
  }

  // ---- "…," said Ms. Ode

  private Optional<Draft> cueBehind(int p) {
    Passage passage = passages.get(p);
    int close = passage.words().last();
    int i = close + 1;
    if (i >= text.size() || text.paragraph(i) != text.paragraph(close) || passage.continues()) {
      return Optional.empty();
    }
    boolean comma = text.is(i, ",", "—", "–", "-");
    int end = lastInside(passage.words());
    if (comma) {
      i++;
      if (i >= text.size()) {
        return Optional.empty();
      }
    } else if (text.is(end, ".") || text.isPunctuation(i) || isTitle(passage.words())) {
      return Optional.empty();
    }
    boolean inside = comma || text.is(end, ",", "?", "!", "—", "…", "...") || !text.isMark(close);
    int from = i;
    for (Cue cue : cuesOf(text.tokens().sentenceOf(i))) {
      int main = cue.main();
      if (main < from || main > from + REACH || !cue.verb().takes(Frame.QUOTE) || cue.isNoun()) {
        continue;
      }
      int start = startBehind(cue, from);
      if (start < 0) {
        continue;
      }
      if (cue.words().first() == start) {
        Optional<Phrase> source = phrases.after(main + 1, text.last(main));
        if (source.isEmpty() && !inside) {
          return Optional.empty();
        }
        return Optional.of(
            draft(p, new Cue(cue.words(), main, cue.verb(), source, false), "cue-behind-inverted"));
      }
      return inside ? Optional.of(draft(p, cue, "cue-behind")) : Optional.empty();
    }
    return Optional.empty();
  }

  /** The last token of a passage before the marks at its end. */
  private int lastInside(Phrase words) {
    int end = words.last();
    while (end > words.first() && text.isMark(end)) {
      end--;
    }
    return end;
  }

  /**
   * Whether the passage is the title of a work: in the midst of a sentence, its longer words with
   * capitals.
   */
  private boolean isTitle(Phrase words) {
    return words.first() != text.first(words.first()) && hasCapitals(text, words);
  }

  /** Whether all longer words of a passage begin with a capital. */
  static boolean hasCapitals(TaggedText text, Phrase words) {
    for (int i = words.first(); i <= words.last(); i++) {
      if (text.word(i).length() > 3 && !text.isCapital(i) && !text.isPunctuation(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Where the cue begins, if nothing but an adverb or a conjunction stands between it and token
   * {@code from}; -1 otherwise.
   */
  private int startBehind(Cue cue, int from) {
    if (cue.words().first() == from) {
      return from;
    }
    if (cue.source().isEmpty()) {
      return -1;
    }
    int first = cue.source().get().first();
    if (first > cue.main()) {
      return -1;
    }
    int start = from;
    while (start < first && (text.pos(start).startsWith("RB") || text.is(start, "as"))) {
      start++;
    }
    return first == start ? first : -1;
  }

  /** Of words around the marks in the same sentence, the content has those before them. */
  private Draft draft(int p, Cue cue, String by) {
    Phrase words = passages.get(p).words();
    int first = text.first(words.first());
    while (first < words.first() && (text.pos(first).equals("CC") || text.isPunctuation(first))) {
      first++;
    }
    boolean mixed =
        first < words.first() && !text.is(words.first() - 1, ":") && isFree(first, words.first());
    used[p] = true;
    Phrase content = mixed ? new Phrase(first, words.last()) : words;
    return Draft.of(content, cue, cue.words(), by)
        .repaired(passages.get(p).repair())
        .told(addressee(cue));
  }

  /** Whether no quotation has a word from token {@code first} to token {@code last}. */
  private boolean isFree(int first, int last) {
    return recent().stream()
        .noneMatch(d -> d.first() <= last && Math.max(d.last(), draftEnd(d)) >= first);
  }

  /** The quotations that may stand in the sentence at hand. */
  private List<Draft> recent() {
    return drafts.subList(Math.max(0, drafts.size() - 8), drafts.size());
  }

  private Optional<Phrase> addressee(Cue cue) {
    if (!cue.verb().takes(Frame.ADDRESSEE) || text.isMark(cue.main() + 1)) {
      return Optional.empty();
    }
    Optional<Phrase> whom = phrases.plainAfter(cue.main() + 1, text.last(cue.main()));
    return whom.filter(w -> cue.source().map(s -> !s.overlaps(w)).orElse(true));
  }

  // ---- Ms. Ode said: "…"

  private Optional<Draft> cueBefore(int p) {
    Passage passage = passages.get(p);
    int before = passage.words().first() - 1;
    if (before < 0) {
      return Optional.empty();
    }
    boolean sameParagraph = text.paragraph(before) == text.paragraph(passage.words().first());
    if (!text.is(before, ":") && !(sameParagraph && text.is(before, ","))) {
      return Optional.empty();
    }
    if (!sameParagraph && text.first(passage.words().first()) != passage.words().first()) {
      return Optional.empty();
    }
    List<Cue> candidates = cuesOf(text.tokens().sentenceOf(before));
    for (int c = candidates.size() - 1; c >= 0; c--) {
      Cue cue = inverted(candidates.get(c), before);
      if (cue.main() < before
          && cue.verb().takes(Frame.QUOTE)
          && cue.source().isPresent()
          && !spokenFor(cue)) {
        if (isOpen(cue.main() + 1, before, text.is(before, ":"))) {
          used[p] = true;
          return Optional.of(
              Draft.of(passage.words(), cue, cue.words(), "cue-before")
                  .repaired(passage.repair())
                  .told(addressee(cue)));
        }
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Said Ellis:": a cue that begins its sentence has its source behind it. */
  private Cue inverted(Cue cue, int before) {
    if (cue.source().isPresent() || cue.words().first() != text.first(cue.main())) {
      return cue;
    }
    Optional<Phrase> source = phrases.after(cue.main() + 1, before - 1);
    return new Cue(cue.words(), cue.main(), cue.verb(), source, false);
  }

  private boolean spokenFor(Cue cue) {
    return recent().stream().anyMatch(d -> d.cue().contains(cue.words()));
  }

  /**
   * Whether nothing stands between a cue and the comma or colon before its quotation that would be
   * its content.
   */
  private boolean isOpen(int from, int to, boolean colon) {
    for (int i = from; i < to; i++) {
      boolean ownContent = !colon && (text.isFinite(i) || text.is(i, "that"));
      if (ownContent || text.isMark(i)) {
        return false;
      }
    }
    return true;
  }

  // ---- further parts

  /** Sets {@code used} for passages before passage {@code p} of which {@code draft} has words. */
  private void useCovered(Draft draft, int p) {
    for (int k = p - 1; k >= 0 && passages.get(k).words().last() >= draft.first(); k--) {
      used[k] = true;
    }
  }

  /** {@code draft} with the passages of the paragraphs before passage {@code p} that it goes on. */
  private Draft withEarlierParagraphs(Draft draft, int p) {
    Draft whole = draft;
    for (int k = p - 1; k >= 0 && !used[k] && passages.get(k).continues(); k--) {
      used[k] = true;
      whole = whole.behind(passages.get(k).words());
    }
    return whole;
  }

  /** {@code draft} with the passages behind passage {@code p} that go on with its words. */
  private Draft joined(Draft draft, int p) {
    Draft whole = draft;
    int last = p;
    for (int n = p + 1; n < passages.size() && !used[n] && follows(whole, last, n); n++) {
      used[n] = true;
      whole = whole.and(passages.get(n).words()).repaired(passages.get(n).repair());
      last = n;
    }
    return whole;
  }

  private boolean follows(Draft draft, int p, int n) {
    Phrase next = passages.get(n).words();
    int paragraph = text.paragraph(passages.get(p).words().last());
    if (passages.get(p).continues()) {
      return text.paragraph(next.first()) == paragraph + 1
          && next.first() == text.tokens().firstOf(text.tokens().sentenceOf(next.first()));
    }
    int end = Math.max(passages.get(p).words().last(), draftEnd(draft));
    int sentences = text.tokens().sentenceOf(next.first()) - text.tokens().sentenceOf(end);
    if (next.first() <= end || hasOwnCue(n)) {
      return false;
    }
    if (sentences == 0) {
      return text.is(next.first() - 1, ",", "—", "–", "-", "and", ":")
          && isShort(end + 1, next.first() - 1);
    }
    return sentences == 1
        && next.first() == text.first(next.first())
        && text.paragraph(next.first()) - paragraph <= 1
        && (text.paragraph(next.first()) == paragraph || isSentence(next));
  }

  private static int draftEnd(Draft draft) {
    int cue = draft.cue().stream().mapToInt(Phrase::last).max().orElse(0);
    return Math.max(cue, draft.source().map(Phrase::last).orElse(0));
  }

  /** Whether tokens {@code first} to {@code last} are adverbials at most: no verb, no passage. */
  private boolean isShort(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (text.isFinite(i) || text.isMark(i)) {
        return false;
      }
    }
    return last - first < REACH / 2;
  }

  private boolean hasOwnCue(int n) {
    boolean before = used[n];
    boolean own = cueBehind(n).isPresent();
    used[n] = before;
    return own;
  }

  /**
   * Adds the passages of whole sentences that have no cue: to the quotation that the sentence
   * before them has, where they stand in its paragraph or it is quoted itself; otherwise as
   * quotations of their own.
   *
   * @param all the quotations found so far; extended
   */
  void addFreeStanding(List<Draft> all, boolean[] taken) {
    Map<Integer, Integer> bySentence = new HashMap<>();
    for (int d = 0; d < all.size(); d++) {
      int end = Math.max(all.get(d).last(), draftEnd(all.get(d)));
      bySentence.merge(
          text.tokens().sentenceOf(end),
          d,
          (a, b) -> all.get(a).last() > all.get(b).last() ? a : b);
    }
    for (int p = 0; p < passages.size(); p++) {
      used[p] = used[p] || RuleQuotationFinder.anyTaken(passages.get(p).words(), taken);
    }
    for (int p = 0; p < passages.size(); p++) {
      Phrase words = passages.get(p).words();
      Kind kind = text.tokens().kindOf(words.first());
      if (used[p] || !isSentence(words) || kind != Kind.BODY) {
        continue;
      }
      used[p] = true;
      int before = bySentence.getOrDefault(text.tokens().sentenceOf(words.first()) - 1, -1);
      if (before >= 0 && continues(all.get(before), words)) {
        Draft longer = all.get(before).and(words).repaired(passages.get(p).repair());
        all.set(before, joined(longer, p));
      } else {
        all.add(joined(freeStanding(p), p));
      }
    }
  }

  private boolean continues(Draft draft, Phrase words) {
    return draft.last() < words.first()
        && (text.paragraph(draft.first()) == text.paragraph(words.first())
            || text.isMark(draft.last()));
  }

  private Draft freeStanding(int p) {
    Phrase words = passages.get(p).words();
    Optional<Phrase> verb = introducingVerb(words.first() - 1);
    return new Draft(
        List.of(words),
        verb.map(List::of).orElse(List.of()),
        verb.flatMap(v -> phrases.before(v.first(), text.first(v.first()))),
        Optional.empty(),
        Act.SPEECH,
        verb.isPresent() ? "introduced" : "free-standing",
        passages.get(p).repair());
  }

  /** The first finite verb of a sentence that ends with a colon at token {@code colon}. */
  private Optional<Phrase> introducingVerb(int colon) {
    if (!text.is(colon, ":")) {
      return Optional.empty();
    }
    for (int i = text.first(colon); i < colon; i++) {
      if (text.isFinite(i)) {
        return Optional.of(new Phrase(i, i));
      }
    }
    return Optional.empty();
  }

  /** Whether the passage begins and ends a sentence and has a verb. */
  private boolean isSentence(Phrase words) {
    boolean marked = text.isMark(words.last());
    boolean ends =
        !marked
            || (text.isSentenceEnd(words.last())
                && text.is(words.last() - 1, ".", "!", "?", "…", "..."));
    if (words.first() != text.first(words.first()) || !ends) {
      return false;
    }
    for (int i = words.first(); i <= words.last(); i++) {
      if (text.isVerb(i)) {
        return true;
      }
    }
    return false;
  }

  private List<Cue> cuesOf(int sentence) {
    return cues.get(sentence);
  }
}
