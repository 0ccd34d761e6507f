package org.quotient.quote;

import java.util.List;
import org.quotient.document.Encoding;
import org.quotient.document.Entity;
import org.quotient.document.Quotation;
import org.quotient.document.QuotedPassage;
import org.quotient.document.Tags;
import org.quotient.document.Tokens;

/** Finds what the text ascribes to whom. Implementations may be shared by threads. */
public interface QuotationFinder {

  /**
   * The quotations in text order of their contents, with ids {@code q1}, {@code q2} …; no two share
   * a word of content.
   */
  List<Quotation> find(
      Tokens tokens,
      Tags tags,
      Encoding encoding,
      List<QuotedPassage> quoted,
      List<Entity> entities);
}
