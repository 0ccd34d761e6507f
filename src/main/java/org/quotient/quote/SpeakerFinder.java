package org.quotient.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quotient.document.Entity;
import org.quotient.document.Quotation;
import org.quotient.document.Quotation.Kind;
import org.quotient.document.Span;
import org.quotient.document.Speaker;

/**
 * Names the speakers of quotations: whom the source means. A quotation without a source has the
 * speaker of the last one.
 */
final class SpeakerFinder {

  /** The quotations of {@code drafts}, which are in text order. */
  static List<Quotation> resolve(
      TaggedText text, Marked marked, List<Entity> entities, List<Draft> drafts) {
    SourceReader sources = new SourceReader(text, entities);
    List<Speaker> speakers = speakers(text, drafts, sources);
    LeadSpeaker lead = new LeadSpeaker(text, entities);
    List<Quotation> quotations = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Speaker speaker = lead.named(drafts, speakers, i).orElse(speakers.get(i));
      quotations.add(
          new Quotation(
              "q" + (quotations.size() + 1),
              kind(text, marked, draft),
              draft.act(),
              spans(text, draft.content()),
              spans(text, draft.cue()),
              spans(text, draft.source()),
              speaker,
              draft.addressee().map(sources::speaker),
              draft.repair(),
              draft.evidence()));
    }
    return quotations;
  }

  /** Whom the sources mean; a draft without one has the last one's speaker, if it goes on. */
  private static List<Speaker> speakers(TaggedText text, List<Draft> drafts, SourceReader sources) {
    List<Speaker> speakers = new ArrayList<>();
    Speaker last = Speaker.NONE;
    int sentence = -1;
    for (Draft draft : drafts) {
      Optional<Speaker> own = draft.source().stream().findFirst().map(sources::speaker);
      speakers.add(own.orElse(hasLast(text, draft, sentence) ? last : Speaker.NONE));
      if (own.isPresent()) {
        last = own.get();
        sentence = text.tokens().sentenceOf(draft.source().get(0).first());
      }
    }
    return speakers;
  }

  /**
   * Whether a draft without a source has the last one's speaker: words without a cue, or a
   * participle in its sentence ("adding").
   */
  private static boolean hasLast(TaggedText text, Draft draft, int sentence) {
    if (draft.cue().isEmpty()) {
      return true;
    }
    int cue = draft.cue().get(0).first();
    return text.pos(cue).equals("VBG") && text.tokens().sentenceOf(cue) == sentence;
  }

  private static Kind kind(TaggedText text, Marked marked, Draft draft) {
    int all = 0;
    int quoted = 0;
    for (Phrase part : draft.content()) {
      for (int i = part.first(); i <= part.last(); i++) {
        if (!text.isMark(i)) {
          all++;
          quoted += marked.passageOf(i) >= 0 ? 1 : 0;
        }
      }
    }
    return quoted == 0 ? Kind.INDIRECT : quoted == all ? Kind.DIRECT : Kind.MIXED;
  }

  private static List<Span> spans(TaggedText text, List<Phrase> phrases) {
    return phrases.stream()
        .map(phrase -> text.span(phrase.first(), phrase.last()))
        .sorted()
        .toList();
  }
}
