package org.quotient.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quotient.document.Encoding;
import org.quotient.document.Entity;
import org.quotient.document.Quotation;
import org.quotient.document.QuotedPassage;
import org.quotient.document.Tags;
import org.quotient.document.Tokens;

/**
 * Finds what labels beside quotation marks ascribe by rule, and all else by what the encoder reads
 * from cues; marks then say where a content is whole, and quoted sentences without a cue are added.
 */
public final class EncoderQuotationFinder implements QuotationFinder {

  private final Addressees addressees = Addressees.load();

  @Override
  public List<Quotation> find(
      Tokens tokens,
      Tags tags,
      Encoding encoding,
      List<QuotedPassage> quoted,
      List<Entity> entities) {
    TaggedText text = new TaggedText(tokens, tags);
    Marked marked = new Marked(text, quoted);
    Taken taken = new Taken(tokens.size());
    List<Draft> drafts = new ArrayList<>(new LabelFinder(text).find(marked.passages()));
    drafts.forEach(taken::add);
    drafts.addAll(new AttributionReader(text, marked, addressees).read(encoding.cues(), taken));
    new UncuedPassages(text, marked).add(drafts, taken);
    drafts.sort(Comparator.comparingInt(Draft::first));
    return SpeakerFinder.resolve(text, marked, entities, drafts);
  }
}
