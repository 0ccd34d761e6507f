package org.quotient.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations.QuotationsAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.CanonicalMentionBeginAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.CanonicalMentionEndAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionBeginAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionEndAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionSieveAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.SpeakerAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.SpeakerSieveAnnotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quotient.document.Entity;
import org.quotient.document.Evidence;
import org.quotient.document.Mention;
import org.quotient.document.Quotation;
import org.quotient.document.Span;
import org.quotient.document.Speaker;

/**
 * The outermost quotations of the quote annotator. All are direct, since it takes what stands in
 * quotation marks and nothing else; it tells no cue and no act.
 */
final class QuotationReader {

  private final String text;
  private final Annotation annotation;

  /** The entity of each mention by where the mention stands. */
  private final Map<Span, Entity> bySpan = new HashMap<>();

  /** The first person of each name. */
  private final Map<String, Entity> byName = new HashMap<>();

  private QuotationReader(String text, Annotation annotation, List<Entity> entities) {
    this.text = text;
    this.annotation = annotation;
    for (Entity entity : entities) {
      for (Mention mention : entity.mentions()) {
        bySpan.putIfAbsent(mention.span(), entity);
        if (mention.kind() == Mention.Kind.NAME && entity.type() == Entity.Type.PERSON) {
          byName.putIfAbsent(Offsets.words(text, mention.span()), entity);
        }
      }
    }
  }

  /** The quotations in text order, disjoint. */
  static List<Quotation> read(String text, Annotation annotation, List<Entity> entities) {
    QuotationReader reader = new QuotationReader(text, annotation, entities);
    List<Quotation> quotations = new ArrayList<>();
    int end = 0;
    for (CoreMap quote : reader.quotes()) {
      Optional<Span> content = Offsets.span(text, quote);
      if (content.isPresent() && content.get().start() >= end) {
        quotations.add(reader.quotation("q" + (quotations.size() + 1), quote, content.get()));
        end = content.get().end();
      }
    }
    return quotations;
  }

  private List<CoreMap> quotes() {
    List<CoreMap> quotes = annotation.get(QuotationsAnnotation.class);
    return quotes == null
        ? List.of()
        : quotes.stream()
            .sorted(
                Comparator.comparing(
                    quote -> Offsets.span(text, quote).orElse(new Span(0, Integer.MAX_VALUE))))
            .toList();
  }

  private Quotation quotation(String id, CoreMap quote, Span content) {
    Optional<Span> source =
        tokens(quote.get(MentionBeginAnnotation.class), quote.get(MentionEndAnnotation.class));
    return new Quotation(
        id,
        Quotation.Kind.DIRECT,
        Quotation.Act.SPEECH,
        List.of(content),
        List.of(),
        source.stream().toList(),
        speaker(quote, source),
        Optional.empty(),
        Optional.empty(),
        new Evidence(by(quote), 0.5));
  }

  /** The span from one token of the article to another, both included. */
  private Optional<Span> tokens(Integer first, Integer last) {
    return first == null || last == null
        ? Optional.empty()
        : Offsets.span(text, annotation, first, last);
  }

  /**
   * The person or organization of the canonical mention, else of the mention, else the speaker that
   * the annotator names, else the words of the mention.
   */
  private Speaker speaker(CoreMap quote, Optional<Span> source) {
    Optional<Span> canonical =
        tokens(
            quote.get(CanonicalMentionBeginAnnotation.class),
            quote.get(CanonicalMentionEndAnnotation.class));
    Optional<String> name =
        Optional.ofNullable(quote.get(SpeakerAnnotation.class)).filter(words -> !words.isBlank());
    return Stream.of(canonical, source)
        .flatMap(Optional::stream)
        .map(span -> Optional.ofNullable(bySpan.get(span)).flatMap(QuotationReader::speaker))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> name.map(this::named))
        .or(() -> source.map(span -> unnamed(Offsets.words(text, span))))
        .orElse(Speaker.NONE);
  }

  private static Optional<Speaker> speaker(Entity entity) {
    Speaker.Kind kind =
        switch (entity.type()) {
          case PERSON -> Speaker.Kind.PERSON;
          case ORGANIZATION -> Speaker.Kind.ORGANIZATION;
          case PLACE, MISCELLANEOUS -> Speaker.Kind.NONE;
        };
    return kind == Speaker.Kind.NONE
        ? Optional.empty()
        : Optional.of(new Speaker(kind, Optional.of(entity.id()), Optional.of(entity.name())));
  }

  /** The annotator names persons alone. */
  private Speaker named(String name) {
    return Optional.ofNullable(byName.get(name))
        .flatMap(QuotationReader::speaker)
        .orElse(new Speaker(Speaker.Kind.PERSON, Optional.empty(), Optional.of(name)));
  }

  private static Speaker unnamed(String words) {
    return new Speaker(Speaker.Kind.UNNAMED, Optional.empty(), Optional.of(words));
  }

  /** The sieve that tied the quotation to a mention or, without one, to a speaker. */
  private static String by(CoreMap quote) {
    return Stream.of(
            Optional.ofNullable(quote.get(MentionSieveAnnotation.class)),
            Optional.ofNullable(quote.get(SpeakerSieveAnnotation.class)))
        .flatMap(Optional::stream)
        .map(sieve -> sieve.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"))
        .findFirst()
        .map(sieve -> "corenlp-quote-" + sieve)
        .orElse("corenlp-quote");
  }
}
