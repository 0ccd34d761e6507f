package org.quotient.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quotient.document.Analysis;
import org.quotient.document.Claim;
import org.quotient.document.Entity;
import org.quotient.document.Quotation;
import org.quotient.document.Span;
import org.quotient.document.Speaker;
import org.quotient.document.TimeExpression;
import org.quotient.document.Tokens;

/** What the ids and spans of an article's claims stand for. */
final class ClaimTexts {

  /** Characters before a number that are shown where the whole sentence is not. Judgement. */
  private static final int CONTEXT = 16;

  /**
   * Characters of a sentence on either side of a number: a table may be one sentence. Judgement.
   */
  private static final int REACH = 500;

  private final Analysis analysis;
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, Speaker> speakers = new HashMap<>();
  private final Map<String, String> times = new HashMap<>();

  ClaimTexts(Analysis analysis) {
    this.analysis = analysis;
    for (Entity entity : analysis.entities().orElse(List.of())) {
      entities.put(entity.id(), entity);
    }
    for (Quotation quotation : analysis.quotations().orElse(List.of())) {
      speakers.put(quotation.id(), quotation.speaker());
    }
    for (TimeExpression time : analysis.times().orElse(List.of())) {
      times.put(time.id(), time.value());
    }
  }

  /** The TIMEX3 value of the time for which {@code claim} holds. */
  Optional<String> time(Claim claim) {
    return claim.time().map(times::get);
  }

  Optional<String> place(Claim claim) {
    return claim.place().map(entities::get).map(Entity::name);
  }

  /** Who claims it: a name, or the words for somebody without one; none: the article itself. */
  Optional<String> claimant(Claim claim) {
    Optional<String> entity = claim.claimant().map(entities::get).map(Entity::name);
    return entity.or(() -> claim.quotation().map(speakers::get).flatMap(Speaker::name));
  }

  /** All names of the claimant. */
  Stream<String> claimantNames(Claim claim) {
    Stream<String> aliases =
        claim.claimant().map(entities::get).stream().flatMap(entity -> entity.aliases().stream());
    return Stream.concat(claimant(claim).stream(), aliases);
  }

  /** The words for what is counted or measured; empty if there are none. */
  Optional<String> concept(Claim claim) {
    return Optional.of(claim.concept().stream().map(this::words).collect(Collectors.joining(" … ")))
        .filter(words -> !words.isEmpty());
  }

  /**
   * The sentence in which {@code span} begins, without sentences the line, in one line; of a longer
   * one what stands around the span.
   */
  String sentence(Span span) {
    Span whole = around(span);
    String text = analysis.article().text();
    int start = whole(text, Math.max(whole.start(), span.start() - REACH));
    int end = whole(text, Math.min(whole.end(), span.end() + REACH));
    String words = line(text.substring(start, end));
    return (start > whole.start() ? "…" : "") + words + (end < whole.end() ? "…" : "");
  }

  /** {@code offset}, or the one before if it would cut a character in two. */
  private static int whole(String text, int offset) {
    boolean cuts = offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
    return cuts ? offset - 1 : offset;
  }

  private Span around(Span span) {
    Optional<Tokens> tokens = analysis.tokens().filter(t -> t.size() > 0);
    if (tokens.isPresent()) {
      int token = Math.min(tokens.get().size() - 1, tokens.get().firstAfter(span.start()));
      return tokens.get().sentences().get(tokens.get().sentenceOf(token)).union(span);
    }
    String text = analysis.article().text();
    int start = text.lastIndexOf('\n', span.start()) + 1;
    int end = text.indexOf('\n', span.end());
    return new Span(Math.min(start, span.start()), end < 0 ? text.length() : end);
  }

  /** The sentence from a few words before {@code span} on, in one line. */
  String context(Span span) {
    String sentence = sentence(span);
    int at = sentence.indexOf(words(span));
    int start = at > CONTEXT ? sentence.indexOf(' ', at - CONTEXT) + 1 : 0;
    return start > 0 && start <= at ? "…" + sentence.substring(start) : sentence;
  }

  /** The words of {@code span} in one line. */
  String words(Span span) {
    return line(span.in(analysis.article().text()));
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
