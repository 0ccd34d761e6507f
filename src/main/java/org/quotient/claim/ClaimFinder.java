package org.quotient.claim;

import java.util.List;
import org.quotient.document.Claim;
import org.quotient.document.Entity;
import org.quotient.document.Quotation;
import org.quotient.document.Tags;
import org.quotient.document.TimeExpression;
import org.quotient.document.Tokens;

/** Finds numeric claims. Implementations may be shared by threads. */
public interface ClaimFinder {

  /** The claims in text order, with ids {@code c1}, {@code c2} …. */
  List<Claim> find(
      Tokens tokens,
      Tags tags,
      List<Entity> entities,
      List<TimeExpression> times,
      List<Quotation> quotations);
}
