package org.quotient.coref;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quotient.document.Antecedents;
import org.quotient.document.Entity;
import org.quotient.document.Mention;
import org.quotient.document.Name;
import org.quotient.document.QuotedPassage;
import org.quotient.document.Span;
import org.quotient.document.Tags;
import org.quotient.document.Tokens;

/**
 * Writes what the ranking model learns from: for each pronoun and description of an article whose
 * entities a reader marked, a line for each candidate, "none" first: whether it is meant (1 or 0),
 * tab, the features with tabs between; an empty line after each.
 */
public final class ReferentExamples {

  private final Appendable out;

  /** Examples go to {@code out}. */
  public ReferentExamples(Appendable out) {
    this.out = out;
  }

  /**
   * Appends the examples of one article.
   *
   * @param entities what a reader found
   * @param antecedents what the encoder read of the article
   * @param whole whether he marked all pronouns and descriptions; otherwise those that he did not
   *     mark are no examples
   */
  public void write(
      Tokens tokens,
      Tags tags,
      List<QuotedPassage> quoted,
      List<Name> names,
      Antecedents antecedents,
      List<Entity> entities,
      boolean whole)
      throws IOException {
    try {
      new RankingEntityResolver(new Reader(tokens, entities, whole))
          .resolve(tokens, tags, quoted, names, antecedents);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Chooses as the reader did. */
  private final class Reader implements Chooser {

    private static final int MAX_MORE = 4;

    private final boolean whole;
    private final Map<Integer, List<Marked>> byToken = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    /** A mention of the reader, in tokens. */
    private record Marked(int first, int last, String entity) {}

    Reader(Tokens tokens, List<Entity> entities, boolean whole) {
      this.whole = whole;
      for (Entity entity : entities) {
        ids.put(entity.name(), entity.id());
        names.put(entity.id(), entity.name());
        for (Mention mention : entity.mentions()) {
          Span span = mention.span();
          Marked marked =
              new Marked(
                  tokens.firstAfter(span.start()), tokens.lastBefore(span.end()), entity.id());
          for (int i = marked.first; i <= marked.last; i++) {
            byToken.computeIfAbsent(i, k -> new ArrayList<>()).add(marked);
          }
        }
      }
    }

    @Override
    public Optional<Choice> choose(
        Anaphor anaphor, List<Cluster> candidates, AnaphorFeatures features) {
      Optional<String> entity = entity(anaphor.first(), anaphor.head());
      List<Cluster> meant =
          candidates.stream().filter(c -> entity.isPresent() && entity.equals(entity(c))).toList();
      if (whole || entity.isPresent()) {
        try {
          line(meant.isEmpty(), features.ofNone());
          for (Cluster candidate : candidates) {
            line(meant.contains(candidate), features.of(candidate));
          }
          out.append('\n');
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return meant.stream().findFirst().map(cluster -> new Choice(cluster, 1));
    }

    private void line(boolean meant, List<String> features) throws IOException {
      out.append(meant ? "1" : "0");
      for (String feature : features) {
        out.append('\t').append(feature);
      }
      out.append('\n');
    }

    /**
     * The entity that most mentions of the cluster were marked as; of a pair the one called "Ann
     * Lee + Bo Ray".
     */
    private Optional<String> entity(Cluster cluster) {
      List<Cluster> members = cluster.members();
      if (members.size() > 1) {
        List<String> both =
            members.stream().flatMap(m -> entity(m).stream()).map(names::get).toList();
        String other = both.size() == 2 ? both.get(1) + " + " + both.get(0) : "";
        return Optional.ofNullable(ids.getOrDefault(String.join(" + ", both), ids.get(other)));
      }
      Map<String, Integer> votes = new HashMap<>();
      for (Found mention : cluster.mentions()) {
        entity(mention.first(), mention.last()).ifPresent(id -> votes.merge(id, 1, Integer::sum));
      }
      return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** The entity of the shortest marked mention around these tokens that is little longer. */
    private Optional<String> entity(int first, int last) {
      Marked best = null;
      for (Marked marked : byToken.getOrDefault(last, List.of())) {
        boolean around = marked.first <= first;
        boolean same = marked.first == first || marked.last == last;
        boolean near = marked.last - marked.first <= last - first + MAX_MORE;
        if (around
            && (same || near)
            && (best == null || marked.last - marked.first < best.last - best.first)) {
          best = marked;
        }
      }
      return Optional.ofNullable(best).map(Marked::entity);
    }
  }
}
