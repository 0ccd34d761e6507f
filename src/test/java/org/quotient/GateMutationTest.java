package org.quotient;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quotient.document.Analysis;
import org.quotient.document.Claim;
import org.quotient.document.Entity;
import org.quotient.document.Mention;
import org.quotient.document.Paragraph;
import org.quotient.document.Quotation;
import org.quotient.document.Span;
import org.quotient.document.Speaker;
import org.quotient.document.TimeExpression;
import org.quotient.document.Tokens;

/** A program that does its work worse, in whatever layer, is stopped by the recorded scores. */
class GateMutationTest {

  static Stream<Arguments> mutations() {
    return Stream.of(
        mutation("takes every paragraph for the body", "tokens.paragraph-kind", m -> body(m)),
        mutation("takes persons for organisations", "entities.name", m -> organizations(m)),
        mutation("joins every two entities", "entities.link", m -> joined(m)),
        mutation("drops every tenth time", "times.relaxed-span", m -> tenthTimeDropped(m)),
        mutation("drops the last token of contents", "quotations.content-exact", m -> shorter(m)),
        mutation("names the nearest person as speaker", "quotations.speaker", m -> nearest(m)),
        mutation("takes every act for speech", "quotations.act", m -> speech(m)),
        mutation("drops every tenth claim", "claims.found", m -> tenthClaimDropped(m)),
        mutation("leaves out claimants and quotations", "claims.claimant", m -> unclaimed(m)));
  }

  private static Arguments mutation(String name, String metric, UnaryOperator<Analysis> mutation) {
    return Arguments.of(name, metric, mutation);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mutations")
  void programThatDoesWorseIsStopped(String name, String metric, UnaryOperator<Analysis> mutation)
      throws IOException {
    Map<String, Analysis> mutated = new TreeMap<>();
    Predictions.of("dev").forEach((id, made) -> mutated.put(id, mutation.apply(made)));
    Path scores = Path.of("annotations", "dev", "scores.tsv");
    List<String> falls =
        Predictions.scores("dev", mutated).falls(Files.readString(scores), scores.toString());
    String layer = metric.substring(0, metric.indexOf('.'));
    String fall = "layer " + layer + ", " + metric + " fell from ";
    assertThat(falls).anyMatch(message -> message.startsWith("(all): " + fall));
    assertThat(falls)
        .anyMatch(
            message ->
                message.matches("(?s)[a-z-]+: " + fall + ".*; newly wrong: [-+].+")
                    && mutated.containsKey(message.substring(0, message.indexOf(':'))));
  }

  private static Analysis body(Analysis made) {
    Tokens tokens = made.tokens().orElseThrow();
    List<Paragraph> paragraphs =
        tokens.paragraphs().stream()
            .map(paragraph -> new Paragraph(paragraph.span(), Paragraph.Kind.BODY))
            .toList();
    return with(
        made,
        Optional.of(Tokens.of(tokens.text(), paragraphs, tokens.sentences(), tokens.spans())),
        made.entities(),
        made.times(),
        made.quotations(),
        made.claims());
  }

  private static Analysis organizations(Analysis made) {
    return withEntities(
        made,
        entity ->
            new Entity(
                entity.id(),
                entity.type() == Entity.Type.PERSON ? Entity.Type.ORGANIZATION : entity.type(),
                entity.name(),
                entity.aliases(),
                entity.roles(),
                entity.mentions()));
  }

  private static Analysis joined(Analysis made) {
    List<Entity> all = made.entities().orElseThrow();
    List<Entity> joined = new ArrayList<>();
    for (int i = 0; i < all.size(); i += 2) {
      Entity first = all.get(i);
      List<Mention> mentions = new ArrayList<>(first.mentions());
      mentions.addAll(i + 1 < all.size() ? all.get(i + 1).mentions() : List.of());
      joined.add(
          new Entity(
              first.id(), first.type(), first.name(), first.aliases(), first.roles(), mentions));
    }
    return with(
        made, made.tokens(), Optional.of(joined), made.times(), made.quotations(), made.claims());
  }

  private static Analysis tenthTimeDropped(Analysis made) {
    List<TimeExpression> times = withoutEveryTenth(made.times().orElseThrow());
    return with(
        made, made.tokens(), made.entities(), Optional.of(times), made.quotations(), made.claims());
  }

  private static Analysis tenthClaimDropped(Analysis made) {
    return withClaims(made, withoutEveryTenth(made.claims().orElseThrow()));
  }

  private static Analysis unclaimed(Analysis made) {
    return withClaims(
        made,
        made.claims().orElseThrow().stream()
            .map(
                claim ->
                    new Claim(
                        claim.id(),
                        claim.span(),
                        claim.quantity(),
                        claim.change(),
                        claim.concept(),
                        claim.modality(),
                        claim.time(),
                        claim.place(),
                        Optional.empty(),
                        Optional.empty(),
                        claim.evidence()))
            .toList());
  }

  private static Analysis shorter(Analysis made) {
    Tokens tokens = made.tokens().orElseThrow();
    return withQuotations(
        made,
        (quotation, analysis) ->
            changed(quotation, quotation.act(), shorter(quotation, tokens), quotation.speaker()));
  }

  private static List<Span> shorter(Quotation quotation, Tokens tokens) {
    List<Span> content = new ArrayList<>(quotation.content());
    Span last = content.remove(content.size() - 1);
    int end = tokens.lastBefore(last.end()) - 1;
    if (end >= 0 && tokens.span(end).end() > last.start()) {
      content.add(new Span(last.start(), tokens.span(end).end()));
    }
    return content.isEmpty() ? quotation.content() : content;
  }

  private static Analysis nearest(Analysis made) {
    return withQuotations(
        made,
        (quotation, analysis) ->
            changed(
                quotation,
                quotation.act(),
                quotation.content(),
                nearestPerson(quotation.content().get(0), analysis).orElse(quotation.speaker())));
  }

  private static Optional<Speaker> nearestPerson(Span content, Analysis made) {
    return made.entities().orElseThrow().stream()
        .filter(entity -> entity.type() == Entity.Type.PERSON)
        .min(Comparator.comparingInt(entity -> distance(content, entity)))
        .map(
            entity ->
                new Speaker(
                    Speaker.Kind.PERSON, Optional.of(entity.id()), Optional.of(entity.name())));
  }

  private static int distance(Span content, Entity entity) {
    return entity.mentions().stream()
        .map(Mention::span)
        .mapToInt(span -> Math.abs(span.start() - content.start()))
        .min()
        .orElseThrow();
  }

  private static Analysis speech(Analysis made) {
    return withQuotations(
        made,
        (quotation, analysis) ->
            changed(quotation, Quotation.Act.SPEECH, quotation.content(), quotation.speaker()));
  }

  private static Quotation changed(
      Quotation quotation, Quotation.Act act, List<Span> content, Speaker speaker) {
    return new Quotation(
        quotation.id(),
        quotation.kind(),
        act,
        content,
        quotation.cue(),
        quotation.source(),
        speaker,
        quotation.addressee(),
        quotation.repair(),
        quotation.evidence());
  }

  private static <T> List<T> withoutEveryTenth(List<T> items) {
    return IntStream.range(0, items.size()).filter(i -> i % 10 != 9).mapToObj(items::get).toList();
  }

  private static Analysis withEntities(Analysis made, UnaryOperator<Entity> change) {
    return with(
        made,
        made.tokens(),
        made.entities().map(entities -> entities.stream().map(change).toList()),
        made.times(),
        made.quotations(),
        made.claims());
  }

  private static Analysis withQuotations(
      Analysis made, BiFunction<Quotation, Analysis, Quotation> change) {
    return with(
        made,
        made.tokens(),
        made.entities(),
        made.times(),
        made.quotations().map(all -> all.stream().map(one -> change.apply(one, made)).toList()),
        made.claims());
  }

  private static Analysis withClaims(Analysis made, List<Claim> claims) {
    return with(
        made, made.tokens(), made.entities(), made.times(), made.quotations(), Optional.of(claims));
  }

  private static Analysis with(
      Analysis made,
      Optional<Tokens> tokens,
      Optional<List<Entity>> entities,
      Optional<List<TimeExpression>> times,
      Optional<List<Quotation>> quotations,
      Optional<List<Claim>> claims) {
    return new Analysis(
        made.article(),
        tokens,
        entities,
        times,
        quotations,
        claims,
        made.warnings(),
        made.madeBy());
  }
}
