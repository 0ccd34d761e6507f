package org.quotient.claim;

import org.quotient.document.Claim;
import org.quotient.document.Quantity;
import org.quotient.document.Unit;
import org.quotient.document.Value;

/** Amounts said again in another unit: "5 million won (4,000 dollars)". */
final class Conversions {

  private Conversions() {}

  /** Whether {@code second} stands in brackets right behind {@code first}. */
  static boolean isConversion(Parts parts, Measured first, Measured second) {
    int link = second.first() - 1;
    link = parts.is(link, "some") || parts.is(link, "about") ? link - 1 : link;
    boolean opens = parts.is(link, "(") && link == first.last() + 1;
    boolean goesOn =
        parts.is(link, ",") && link == first.last() + 1 && isOpen(parts, first.first());
    Unit.Kind kind = second.unit().kind();
    boolean measured =
        kind == Unit.Kind.CURRENCY || kind == Unit.Kind.MEASURE || kind == Unit.Kind.PERCENT;
    return measured && (opens || goesOn) && first.unit().kind() != Unit.Kind.COUNT;
  }

  private static boolean isOpen(Parts parts, int first) {
    return parts.is(first - 1, "(");
  }

  /** {@code claim} with all that it shares with the claim that it converts. */
  static Claim like(Claim host, Claim claim) {
    Value value = claim.quantity().value();
    Value.Kind kind = host.quantity().value().kind();
    boolean bounded = value.kind() == Value.Kind.EXACT && kind != Value.Kind.RANGE;
    Quantity quantity =
        new Quantity(
            bounded ? Value.of(kind, value.low()) : value,
            claim.quantity().unit(),
            claim.quantity().per());
    return new Claim(
        claim.id(),
        claim.span(),
        quantity,
        host.change(),
        host.concept(),
        host.modality(),
        host.time(),
        host.place(),
        claim.quotation(),
        claim.claimant(),
        claim.evidence());
  }
}
