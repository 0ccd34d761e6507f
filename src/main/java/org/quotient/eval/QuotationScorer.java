package org.quotient.eval;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.quotient.document.Analysis;
import org.quotient.document.Quotation;
import org.quotient.document.Span;

/** Scores quotations: their contents, kinds, acts, cues, sources and speakers. */
final class QuotationScorer {

  /**
   * The least Jaccard likeness of two contents or sources that count as the same; PARC, PolNeAR.
   */
  private static final double ALIKE = 0.5;

  /** A quotation in the form in which it is compared. */
  private record Item(
      Quotation quotation,
      Set<Integer> content,
      List<List<Integer>> exactContent,
      List<List<Integer>> exactCue,
      List<List<Integer>> exactSource,
      Set<Integer> source,
      Set<Heads.Head> heads,
      Optional<String> speaker) {

    Span span() {
      return quotation.content().get(0);
    }

    boolean hasSourceOf(Item other) {
      if (source.isEmpty() || other.source.isEmpty()) {
        return source.isEmpty() && other.source.isEmpty();
      }
      Set<Integer> shared = new HashSet<>(source);
      shared.retainAll(other.source);
      int all = source.size() + other.source.size() - shared.size();
      return shared.size() >= ALIKE * all || !Collections.disjoint(heads, other.heads);
    }
  }

  private final Words words;
  private final Heads heads;

  QuotationScorer(String text) {
    this.words = new Words(text);
    this.heads = new Heads(words);
  }

  void score(Analysis goldAnalysis, Analysis predictedAnalysis, Tally tally) {
    List<Item> gold = items(goldAnalysis);
    List<Item> predicted = items(predictedAnalysis);
    Matching<Item> found = Matching.alike(gold, predicted, Item::content, ALIKE);
    tally.add(Metric.CONTENT_OVERLAP, found, Item::span);
    tally.add(
        Metric.CONTENT_EXACT, Matching.equal(gold, predicted, Item::exactContent), Item::span);
    tally.add(
        Metric.KIND, found.where((g, p) -> g.quotation.kind() == p.quotation.kind()), Item::span);
    tally.add(
        Metric.ACT, found.where((g, p) -> g.quotation.act() == p.quotation.act()), Item::span);
    tally.add(Metric.CUE_EXACT, exact(gold, predicted, Item::exactCue), Item::span);
    tally.add(Metric.SOURCE_EXACT, exact(gold, predicted, Item::exactSource), Item::span);
    tally.add(
        Metric.PAIR, found.where(Item::hasSourceOf), Item::span, item -> item.quotation.evidence());
    tally.add(Metric.SPEAKER, found.where((g, p) -> g.speaker.equals(p.speaker)), Item::span);
  }

  /** The quotations that have a part, matched by it. */
  private static Matching<Item> exact(
      List<Item> gold, List<Item> predicted, Function<Item, List<List<Integer>>> part) {
    return Matching.equal(having(gold, part), having(predicted, part), part);
  }

  private static List<Item> having(List<Item> items, Function<Item, List<List<Integer>>> part) {
    return items.stream().filter(item -> !part.apply(item).isEmpty()).toList();
  }

  private List<Item> items(Analysis analysis) {
    return analysis.quotations().orElse(List.of()).stream().map(this::item).toList();
  }

  private Item item(Quotation quotation) {
    Set<Integer> source = words.in(quotation.source());
    return new Item(
        quotation,
        words.in(quotation.content()),
        words.trimmed(quotation.content()),
        words.trimmed(quotation.cue()),
        words.trimmed(quotation.source()),
        source,
        heads.of(source),
        quotation.speaker().name().map(name -> name.toLowerCase(Locale.ROOT)));
  }
}
