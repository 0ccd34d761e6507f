package org.quotient.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quotient.document.Claim;
import org.quotient.document.Entity;
import org.quotient.document.Tokens;
import org.quotient.document.Warning;

/**
 * Does the sums again that the text invites to: conversions, exchange rates, percentages, totals,
 * ages. What is off by no more than the rounding of the numbers is no warning.
 */
public final class ArithmeticCheck implements ClaimCheck {

  private final ConversionCheck conversions = new ConversionCheck();
  private final SumCheck sums = new SumCheck();

  @Override
  public List<Warning> check(Tokens tokens, List<Entity> entities, List<Claim> claims) {
    Numbers numbers = new Numbers(tokens, claims);
    List<Warning> warnings = new ArrayList<>();
    warnings.addAll(conversions.of(numbers));
    warnings.addAll(RateCheck.of(numbers));
    Numbers bare = numbers.withoutConversions();
    warnings.addAll(MovementCheck.of(bare));
    warnings.addAll(ShareCheck.of(bare));
    warnings.addAll(sums.of(numbers));
    warnings.addAll(AgeCheck.of(numbers, entities));
    warnings.sort(Comparator.comparing(Warning::span));
    return warnings;
  }
}
