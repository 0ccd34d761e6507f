package org.quotient.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What holds of every analysis that the program makes, whatever the text. */
public final class Invariants {

  private Invariants() {}

  /** Fails unless {@code analysis} keeps the rules of its types' documentation. */
  public static void check(Analysis analysis) {
    String text = analysis.article().text();
    analysis.tokens().ifPresent(tokens -> tokens(text, tokens));
    List<Entity> entities = analysis.entities().orElse(List.of());
    List<TimeExpression> times = analysis.times().orElse(List.of());
    List<Quotation> quotations = analysis.quotations().orElse(List.of());
    List<Claim> claims = analysis.claims().orElse(List.of());
    numbered("e", entities.stream().map(Entity::id).toList());
    numbered("t", times.stream().map(TimeExpression::id).toList());
    numbered("q", quotations.stream().map(Quotation::id).toList());
    numbered("c", claims.stream().map(Claim::id).toList());
    entities.forEach(entity -> entity(text, entity));
    ordered(entities.stream().map(e -> e.mentions().get(0).span()).toList());
    times.forEach(time -> words(text, time.span()));
    Span.disjoint("times", times.stream().map(TimeExpression::span).toList());
    quotations.forEach(quotation -> quotation(text, quotation));
    ordered(quotations.stream().map(q -> q.content().get(0)).toList());
    Span.disjoint(
        "contents", quotations.stream().flatMap(q -> q.content().stream()).sorted().toList());
    claims.forEach(claim -> claim(text, claim));
    ordered(claims.stream().map(Claim::span).toList());
    analysis.warnings().forEach(warning -> words(text, warning.span()));
    references(entities, times, quotations, claims);
  }

  private static void tokens(String text, Tokens tokens) {
    assertThat(tokens.text()).isEqualTo(text);
    tokens.spans().forEach(span -> words(text, span));
    tokens.sentences().forEach(span -> words(text, span));
    tokens.paragraphs().forEach(paragraph -> words(text, paragraph.span()));
  }

  private static void entity(String text, Entity entity) {
    entity.mentions().forEach(mention -> words(text, mention.span()));
    ordered(entity.mentions().stream().map(Mention::span).toList());
    entity.roles().forEach(role -> words(text, role.span()));
    assertThat(entity.aliases()).doesNotContain(entity.name()).doesNotHaveDuplicates();
  }

  private static void quotation(String text, Quotation quotation) {
    Stream.of(quotation.content(), quotation.cue(), quotation.source())
        .flatMap(List::stream)
        .forEach(span -> words(text, span));
  }

  private static void claim(String text, Claim claim) {
    words(text, claim.span());
    claim.concept().forEach(span -> words(text, span));
  }

  private static void references(
      List<Entity> entities,
      List<TimeExpression> times,
      List<Quotation> quotations,
      List<Claim> claims) {
    Set<String> ids = new HashSet<>();
    entities.forEach(e -> ids.add(e.id()));
    times.forEach(t -> ids.add(t.id()));
    quotations.forEach(q -> ids.add(q.id()));
    Stream<Optional<String>> speakers =
        quotations.stream()
            .flatMap(q -> Stream.of(q.speaker().entity(), q.addressee().flatMap(Speaker::entity)));
    Stream<Optional<String>> anchors =
        claims.stream().flatMap(c -> Stream.of(c.time(), c.place(), c.quotation(), c.claimant()));
    assertThat(
            Stream.concat(speakers, anchors)
                .flatMap(Optional::stream)
                .filter(id -> !ids.contains(id)))
        .as("ids that nothing bears")
        .isEmpty();
  }

  /** The span lies in the text, starts and ends on no blank and cuts no surrogate pair. */
  private static void words(String text, Span span) {
    assertThat(span.end()).as("end of %s", span).isLessThanOrEqualTo(text.length());
    assertThat(Character.isWhitespace(text.charAt(span.start())))
        .as("blank at the start of %s", span)
        .isFalse();
    assertThat(Character.isWhitespace(text.charAt(span.end() - 1)))
        .as("blank at the end of %s", span)
        .isFalse();
    assertThat(cutsPair(text, span.start()) || cutsPair(text, span.end()))
        .as("pair cut by %s", span)
        .isFalse();
  }

  private static boolean cutsPair(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  private static void ordered(List<Span> spans) {
    assertThat(spans).isSorted();
  }

  private static void numbered(String letter, Collection<String> ids) {
    int n = 1;
    for (String id : ids) {
      assertThat(id).isEqualTo(letter + n++);
    }
  }
}
