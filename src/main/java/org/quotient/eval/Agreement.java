package org.quotient.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.quotient.document.Analysis;
import org.quotient.document.Claim;
import org.quotient.document.Entity;
import org.quotient.document.Layer;
import org.quotient.document.Mention;
import org.quotient.document.Quotation;
import org.quotient.document.Span;
import org.quotient.document.TimeExpression;

/**
 * How far two annotators agree on the words of the same articles, beyond chance. Each word is
 * labelled with what it belongs to: the type of the name or the time expression, content, cue or
 * source, a claim; or nothing.
 */
public final class Agreement {

  private static final String NOTHING = "";

  private Agreement() {}

  /**
   * Krippendorff's alpha of each layer that all analyses have, but the tokens.
   *
   * @param first analyses of one annotator
   * @param second analyses of the other, of the same articles in the same order
   */
  public static Map<Layer, Double> of(List<Analysis> first, List<Analysis> second) {
    Map<Layer, Double> alphas = new EnumMap<>(Layer.class);
    for (Layer layer : Layer.values()) {
      List<String> ours = new ArrayList<>();
      List<String> theirs = new ArrayList<>();
      boolean all = layer != Layer.TOKENS;
      for (int i = 0; all && i < first.size(); i++) {
        all = first.get(i).layers().contains(layer) && second.get(i).layers().contains(layer);
        ours.addAll(labels(first.get(i), layer));
        theirs.addAll(labels(second.get(i), layer));
      }
      if (all) {
        alphas.put(layer, Alpha.of(ours, theirs));
      }
    }
    return alphas;
  }

  private static List<String> labels(Analysis analysis, Layer layer) {
    Words words = new Words(analysis.article().text());
    String[] labels = new String[words.size()];
    Arrays.fill(labels, NOTHING);
    switch (layer) {
      case TOKENS -> {}
      case ENTITIES -> {
        for (Entity entity : analysis.entities().orElse(List.of())) {
          for (Mention mention : entity.mentions()) {
            if (mention.kind() == Mention.Kind.NAME) {
              put(entity.type().label(), List.of(mention.span()), words, labels);
            }
          }
        }
      }
      case TIMES -> {
        for (TimeExpression time : analysis.times().orElse(List.of())) {
          put(time.type().label(), List.of(time.span()), words, labels);
        }
      }
      case QUOTATIONS -> {
        for (Quotation quotation : analysis.quotations().orElse(List.of())) {
          put("content", quotation.content(), words, labels);
        }
        for (Quotation quotation : analysis.quotations().orElse(List.of())) {
          put("source", quotation.source(), words, labels);
          put("cue", quotation.cue(), words, labels);
        }
      }
      case CLAIMS -> {
        for (Claim claim : analysis.claims().orElse(List.of())) {
          put("claim", List.of(claim.span()), words, labels);
        }
      }
    }
    return List.of(labels);
  }

  private static void put(String label, List<Span> spans, Words words, String[] labels) {
    for (int word : words.in(spans)) {
      labels[word] = label;
    }
  }
}
