package org.quotient.eval;

import java.util.Locale;
import org.quotient.document.Labelled;
import org.quotient.document.Layer;

/** What is scored, in the order of the layers. */
public enum Metric implements Labelled {
  /** Tokens with both ends right. */
  TOKEN(Layer.TOKENS),
  /** Sentences with both ends right. */
  SENTENCE(Layer.TOKENS),
  /** Paragraphs with both ends and the kind right. */
  PARAGRAPH_KIND(Layer.TOKENS),
  /** Mentions by name with both ends and the entity's type right. */
  NAME(Layer.ENTITIES),
  /**
   * Mentions by name joined into entities. Method: B-cubed of Bagga and Baldwin 1998, "Algorithms
   * for Scoring Coreference Chains"; a mention that the other side lacks counts as wrong. Named as
   * wrong are the mentions apart from the most of their entity.
   */
  LINK(Layer.ENTITIES),
  /**
   * Coreference of all mentions, names, descriptions and pronouns; entities mentioned once do not
   * count, and gold must have all that the program looks for. Method: links needed to join what the
   * other side joins, Vilain and others 1995, "A Model-Theoretic Coreference Scoring Scheme". The
   * CoNLL shared tasks took the mean of the F1 of this, B-cubed and CEAF.
   */
  MUC(Layer.ENTITIES),
  /** Coreference of the mentions of {@link #MUC} by B-cubed, as in {@link #LINK}. */
  B_CUBED(Layer.ENTITIES),
  /**
   * Coreference of the mentions of {@link #MUC}: entities paired so that they are most alike.
   * Method: entity-based CEAF (phi-4) of Luo 2005, "On Coreference Resolution Performance Metrics".
   */
  CEAF_E(Layer.ENTITIES),
  /** Time expressions that overlap one of the other side, one to one. */
  RELAXED_SPAN(Layer.TIMES),
  /** {@link #RELAXED_SPAN} with the same value. */
  VALUE(Layer.TIMES),
  /** Warnings that overlap one of the other side with the same code, one to one. */
  WARNING(Layer.TIMES),
  /**
   * Contents that share half of their words or more (Jaccard), one to one, the most alike first.
   */
  CONTENT_OVERLAP(Layer.QUOTATIONS),
  /** Contents with the same words, whatever the punctuation at their ends. */
  CONTENT_EXACT(Layer.QUOTATIONS),
  /** {@link #CONTENT_OVERLAP} with the same kind. */
  KIND(Layer.QUOTATIONS),
  /** {@link #CONTENT_OVERLAP} with the same act. */
  ACT(Layer.QUOTATIONS),
  /** Cues with the same words, whatever their quotation. */
  CUE_EXACT(Layer.QUOTATIONS),
  /** Sources with the same words, whatever their quotation. */
  SOURCE_EXACT(Layer.QUOTATIONS),
  /**
   * {@link #CONTENT_OVERLAP} with the source right: neither side has one, or they share half of
   * their words (Jaccard), or a head. A name is the same head wherever it stands in the text; any
   * other head only in the same place.
   */
  PAIR(Layer.QUOTATIONS),
  /** {@link #CONTENT_OVERLAP} with the same speaker's name, letter case aside, or none on both. */
  SPEAKER(Layer.QUOTATIONS),
  /** Claims that overlap one of the other side, one to one, of equal values first. */
  FOUND(Layer.CLAIMS),
  /** {@link #FOUND} with the same number or range, whatever its bound. */
  NUMBER(Layer.CLAIMS),
  /** {@link #NUMBER} with the same bound. */
  BOUND(Layer.CLAIMS),
  /** {@link #NUMBER} with the same direction of change. */
  CHANGE(Layer.CLAIMS),
  /** {@link #NUMBER} with the same kind of unit and, of a currency, the same code. */
  UNIT(Layer.CLAIMS),
  /** {@link #NUMBER} with concepts that share a content word, or none on both. */
  CONCEPT(Layer.CLAIMS),
  /**
   * {@link #NUMBER} with the same claimant's name, over the claims that have one: the entity's
   * name, else the name of the speaker of the claim's quotation.
   */
  CLAIMANT(Layer.CLAIMS);

  private final Layer layer;

  Metric(Layer layer) {
    this.layer = layer;
  }

  /** The layer that is scored. */
  public Layer layer() {
    return layer;
  }

  /** Layer and name: {@code quotations.content-overlap}. */
  @Override
  public String label() {
    return layer.label() + "." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
