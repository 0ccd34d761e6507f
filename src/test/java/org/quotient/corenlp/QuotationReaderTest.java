package org.quotient.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.CanonicalMentionBeginAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.CanonicalMentionEndAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionBeginAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionEndAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionSieveAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.SpeakerAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.SpeakerSieveAnnotation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quotient.document.Quotation;
import org.quotient.document.Speaker;

class QuotationReaderTest {

  private final Sample sample =
      Sample.of(
          "[c1-PROPER [PERSON Ann Lee]] rose. [quote “We go,”] [source [c1-PRONOMINAL she]] said."
              + " [official Officials] in [CITY Harrow] slept.");

  private List<Quotation> read() {
    return QuotationReader.read(
        sample.text(),
        sample.annotation(),
        EntityReader.read(sample.text(), sample.annotation(), sample.chunks()));
  }

  private void mention(String label) {
    sample.quote(0).set(MentionBeginAnnotation.class, sample.first(label));
    sample.quote(0).set(MentionEndAnnotation.class, sample.last(label));
  }

  private void canonical(String label) {
    sample.quote(0).set(CanonicalMentionBeginAnnotation.class, sample.first(label));
    sample.quote(0).set(CanonicalMentionEndAnnotation.class, sample.last(label));
  }

  private static Speaker speaker(Speaker.Kind kind, String entity, String name) {
    return new Speaker(kind, Optional.ofNullable(entity), Optional.of(name));
  }

  @Test
  void quoteIsDirectSpeechWithItsMarks() {
    Quotation quotation = read().get(0);
    assertThat(quotation.id()).isEqualTo("q1");
    assertThat(quotation.kind()).isEqualTo(Quotation.Kind.DIRECT);
    assertThat(quotation.act()).isEqualTo(Quotation.Act.SPEECH);
    assertThat(quotation.content()).containsExactly(sample.span("quote"));
    assertThat(quotation.source()).isEmpty();
    assertThat(quotation.speaker()).isEqualTo(Speaker.NONE);
    assertThat(quotation.evidence().by()).isEqualTo("corenlp-quote");
  }

  @Test
  void mentionIsTheSourceAndItsChainTheSpeaker() {
    mention("source");
    sample.quote(0).set(MentionSieveAnnotation.class, "trigram QPV");
    Quotation quotation = read().get(0);
    assertThat(quotation.source()).containsExactly(sample.span("source"));
    assertThat(quotation.speaker()).isEqualTo(speaker(Speaker.Kind.PERSON, "e1", "Ann Lee"));
    assertThat(quotation.evidence().by()).isEqualTo("corenlp-quote-trigram-qpv");
  }

  @Test
  void canonicalMentionGoesBeforeTheMention() {
    mention("official");
    canonical("PERSON");
    assertThat(read().get(0).speaker()).isEqualTo(speaker(Speaker.Kind.PERSON, "e1", "Ann Lee"));
  }

  @Test
  void placeIsNoSpeaker() {
    mention("CITY");
    assertThat(read().get(0).speaker()).isEqualTo(speaker(Speaker.Kind.UNNAMED, null, "Harrow"));
  }

  @Test
  void speakerWithoutMentionIsThePersonOfThatName() {
    sample.quote(0).set(SpeakerAnnotation.class, "Ann Lee");
    sample.quote(0).set(SpeakerSieveAnnotation.class, "Baseline Top");
    Quotation quotation = read().get(0);
    assertThat(quotation.source()).isEmpty();
    assertThat(quotation.speaker()).isEqualTo(speaker(Speaker.Kind.PERSON, "e1", "Ann Lee"));
    assertThat(quotation.evidence().by()).isEqualTo("corenlp-quote-baseline-top");
  }

  @Test
  void speakerThatIsNoEntityKeepsItsName() {
    sample.quote(0).set(SpeakerAnnotation.class, "Bo Ray");
    assertThat(read().get(0).speaker()).isEqualTo(speaker(Speaker.Kind.PERSON, null, "Bo Ray"));
  }

  @Test
  void mentionOutsideOfAllChainsIsUnnamed() {
    mention("official");
    assertThat(read().get(0).speaker()).isEqualTo(speaker(Speaker.Kind.UNNAMED, null, "Officials"));
  }
}
