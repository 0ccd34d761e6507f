package org.quotient.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.quotient.document.Entity;
import org.quotient.document.Paragraph.Kind;
import org.quotient.document.Quotation;
import org.quotient.document.QuotedPassage;
import org.quotient.document.Tags;
import org.quotient.document.Tokens;

/**
 * Finds quotations by rules over cue verbs, parts of speech and quotation marks: first those in
 * marks, then clauses and phrases that depend on a cue, then passages that stand free, last words
 * in marks within the narrator's sentences. Where two would share words, the earlier step wins.
 */
public final class RuleQuotationFinder implements QuotationFinder {

  private final CueLexicon lexicon = CueLexicon.load();
  private final SpeakerFinder speakers = SpeakerFinder.load();

  @Override
  public List<Quotation> find(
      Tokens tokens, Tags tags, List<QuotedPassage> quoted, List<Entity> entities) {
    TaggedText text = new TaggedText(tokens, tags);
    List<Passage> passages = passages(tokens, quoted);
    int[] passageEnd = new int[tokens.size()];
    Arrays.fill(passageEnd, -1);
    for (Passage passage : passages) {
      Arrays.fill(
          passageEnd, passage.words().first(), passage.words().last() + 1, passage.words().last());
    }
    CueFinder cueFinder = new CueFinder(lexicon, text, passageEnd);
    List<List<Cue>> cues = cues(text, cueFinder);
    boolean[] taken = new boolean[tokens.size()];
    boolean[] used = new boolean[passages.size()];
    List<Draft> drafts = new ArrayList<>(new LabelFinder(text).find(passages, used));
    QuotedFinder quotedFinder = new QuotedFinder(text, passages, cues, used);
    drafts.addAll(quotedFinder.find());
    drafts.forEach(draft -> take(draft, taken));
    addReported(text, passageEnd, taken, cues, drafts);
    quotedFinder.addFreeStanding(drafts, taken);
    drafts.forEach(draft -> take(draft, taken));
    drafts.addAll(new FragmentFinder(text, cueFinder).find(passages, taken));
    drafts.sort(Comparator.comparingInt(Draft::first));
    return speakers.resolve(text, passageEnd, entities, drafts);
  }

  private static List<Passage> passages(Tokens tokens, List<QuotedPassage> quoted) {
    List<Passage> passages = new ArrayList<>();
    int free = 0;
    for (QuotedPassage passage : quoted) {
      // a closing and an opening mark without a blank may be one token
      int first = Math.max(free, tokens.firstAfter(passage.span().start()));
      int last = tokens.lastBefore(passage.span().end());
      if (first <= last) {
        free = last + 1;
        passages.add(new Passage(new Phrase(first, last), passage.repair(), passage.continues()));
      }
    }
    return passages;
  }

  private static List<List<Cue>> cues(TaggedText text, CueFinder finder) {
    List<List<Cue>> cues = new ArrayList<>();
    for (int s = 0; s < text.tokens().sentences().size(); s++) {
      Kind kind = text.tokens().kindOf(text.tokens().firstOf(s));
      boolean told = kind == Kind.BODY || kind == Kind.HEADLINE || kind == Kind.CAPTION;
      cues.add(told ? finder.find(text.tokens().firstOf(s), text.tokens().lastOf(s)) : List.of());
    }
    return cues;
  }

  private static void addReported(
      TaggedText text,
      int[] passageEnd,
      boolean[] taken,
      List<List<Cue>> cues,
      List<Draft> drafts) {
    ReportedFinder finder = new ReportedFinder(text, passageEnd, taken);
    for (int s = 0; s < cues.size(); s++) {
      List<Draft> found =
          finder.find(cues.get(s), text.tokens().firstOf(s), text.tokens().lastOf(s));
      for (Draft draft : found) {
        if (draft.content().stream().noneMatch(part -> anyTaken(part, taken))) {
          take(draft, taken);
          drafts.add(draft);
        }
      }
    }
  }

  /** Whether a quotation has a token of {@code part} already. */
  static boolean anyTaken(Phrase part, boolean[] taken) {
    for (int i = part.first(); i <= part.last(); i++) {
      if (taken[i]) {
        return true;
      }
    }
    return false;
  }

  private static void take(Draft draft, boolean[] taken) {
    draft.content().forEach(part -> Arrays.fill(taken, part.first(), part.last() + 1, true));
    draft.cue().forEach(part -> Arrays.fill(taken, part.first(), part.last() + 1, true));
  }
}
