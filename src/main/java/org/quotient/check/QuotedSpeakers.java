package org.quotient.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quotient.document.Analysis;
import org.quotient.document.Entity;
import org.quotient.document.Quotation;
import org.quotient.document.Span;

/** Who says a passage of an article, by the quotations that were found in it. */
public final class QuotedSpeakers {

  private QuotedSpeakers() {}

  /** The name of the speaker of the quotation that has most of {@code passage}. */
  public static Optional<String> at(Analysis analysis, Span passage) {
    return quotation(analysis, passage).flatMap(quotation -> name(analysis, quotation));
  }

  /** Whether the quotation that has most of {@code passage} is indirect. */
  public static boolean isIndirect(Analysis analysis, Span passage) {
    return quotation(analysis, passage)
        .filter(quotation -> quotation.kind() == Quotation.Kind.INDIRECT)
        .isPresent();
  }

  private static Optional<Quotation> quotation(Analysis analysis, Span passage) {
    return analysis.quotations().orElse(List.of()).stream()
        .filter(quotation -> shared(quotation, passage) > 0)
        .max(Comparator.comparingInt(quotation -> shared(quotation, passage)));
  }

  /** The full name of a quotation's speaker, if that is a person. */
  public static Optional<String> name(Analysis analysis, Quotation quotation) {
    return quotation
        .speaker()
        .entity()
        .flatMap(
            id ->
                analysis.entities().orElse(List.of()).stream()
                    .filter(e -> e.id().equals(id) && e.type() == Entity.Type.PERSON)
                    .findFirst())
        .map(Entity::name);
  }

  private static int shared(Quotation quotation, Span passage) {
    return quotation.content().stream()
        .filter(passage::overlaps)
        .mapToInt(
            span -> Math.min(span.end(), passage.end()) - Math.max(span.start(), passage.start()))
        .sum();
  }
}
