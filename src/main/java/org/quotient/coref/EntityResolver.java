package org.quotient.coref;

import java.util.List;
import org.quotient.document.Antecedents;
import org.quotient.document.Entity;
import org.quotient.document.Name;
import org.quotient.document.QuotedPassage;
import org.quotient.document.Tags;
import org.quotient.document.Tokens;

/** Joins names, nominals and pronouns into entities. Implementations may be shared by threads. */
public interface EntityResolver {

  /**
   * The entities in the order of their first mentions, with ids {@code e1}, {@code e2} …; each name
   * is a mention of one entity. One without a name has two mentions or more.
   *
   * @param quoted what stands in quotation marks, in text order: "I" and "we" there do not mean the
   *     narrator
   * @param antecedents what the encoder read of each token
   */
  List<Entity> resolve(
      Tokens tokens,
      Tags tags,
      List<QuotedPassage> quoted,
      List<Name> names,
      Antecedents antecedents);
}
