package org.quotient.claim;

import java.util.List;
import org.quotient.document.Claim;
import org.quotient.document.Entity;
import org.quotient.document.Tokens;
import org.quotient.document.Warning;

/** Holds the numbers of an article against each other. Implementations may be shared by threads. */
public interface ClaimCheck {

  /** What does not fit, in text order. */
  List<Warning> check(Tokens tokens, List<Entity> entities, List<Claim> claims);
}
