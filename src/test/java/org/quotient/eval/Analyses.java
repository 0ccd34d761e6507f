package org.quotient.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quotient.document.Analysis;
import org.quotient.document.Article;
import org.quotient.document.Claim;
import org.quotient.document.Entity;
import org.quotient.document.MadeBy;
import org.quotient.document.Quotation;
import org.quotient.document.TimeExpression;
import org.quotient.document.Tokens;
import org.quotient.document.Warning;

/** Builds analyses of one text, layer by layer. */
public final class Analyses {

  private final String text;
  private Optional<Tokens> tokens = Optional.empty();
  private Optional<List<Entity>> entities = Optional.empty();
  private Optional<List<TimeExpression>> times = Optional.empty();
  private Optional<List<Quotation>> quotations = Optional.empty();
  private Optional<List<Claim>> claims = Optional.empty();
  private final List<Warning> warnings = new ArrayList<>();

  private Analyses(String text) {
    this.text = text;
  }

  /** An analysis of {@code text} without layers. */
  public static Analyses of(String text) {
    return new Analyses(text);
  }

  /** Sets the layer. */
  public Analyses tokens(Tokens made) {
    tokens = Optional.of(made);
    return this;
  }

  /** Sets the layer. */
  public Analyses entities(Entity... made) {
    entities = Optional.of(List.of(made));
    return this;
  }

  /** Sets the layer. */
  public Analyses times(TimeExpression... made) {
    times = Optional.of(List.of(made));
    return this;
  }

  /** Sets the layer. */
  public Analyses quotations(Quotation... made) {
    quotations = Optional.of(List.of(made));
    return this;
  }

  /** Sets the layer. */
  public Analyses claims(Claim... made) {
    claims = Optional.of(List.of(made));
    return this;
  }

  /** Adds warnings. */
  public Analyses warnings(Warning... made) {
    warnings.addAll(List.of(made));
    return this;
  }

  /** The analysis of the article {@code a}. */
  public Analysis build() {
    return new Analysis(
        Article.of("a", text),
        tokens,
        entities,
        times,
        quotations,
        claims,
        warnings,
        new MadeBy("test", "1", Map.of()));
  }
}
