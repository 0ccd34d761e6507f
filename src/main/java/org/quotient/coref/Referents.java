package org.quotient.coref;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.quotient.document.Antecedents;
import org.quotient.document.Mention;

/**
 * The people and organisations mentioned last, the latest first; each stands in it once. It knows
 * whom each token means, and so whom the encoder takes a token for.
 */
final class Referents {

  /** More are forgotten, so that the work grows with the length of the article alone. Judgement. */
  private static final int MAX = 40;

  /** Tokens behind an anaphor in which a name is looked for. Judgement. */
  private static final int REACH = 30;

  /** Nouns between a title and the name that it belongs to. Judgement. */
  private static final int TITLE = 2;

  private final Text text;
  private final Antecedents antecedents;
  private final Cluster[] meant;
  private final Deque<Cluster> latest = new ArrayDeque<>();
  private final Map<Cluster, Integer> speeches = new HashMap<>();
  private Cluster speaker;

  Referents(Text text, Antecedents antecedents) {
    this.text = text;
    this.antecedents = antecedents;
    this.meant = new Cluster[text.size()];
  }

  /** Notes that the tokens from {@code first} to {@code last} name {@code cluster}. */
  void name(Cluster cluster, int first, int last) {
    for (int i = first; i <= last; i++) {
      meant[i] = cluster;
    }
  }

  void mention(Cluster cluster, Found mention) {
    latest.remove(cluster);
    latest.addFirst(cluster);
    if (latest.size() > MAX) {
      latest.removeLast();
    }
    if (mention.kind() != Mention.Kind.NAME) {
      meant[mention.last()] = cluster;
    }
  }

  /** Whoever spoke last outside quotation marks; null if nobody has. */
  Cluster speaker() {
    return speaker;
  }

  /** Notes that {@code cluster} is the subject of a verb of speech. */
  void speaks(Cluster cluster) {
    speaker = cluster;
    speeches.merge(cluster, 1, Integer::sum);
  }

  /** How often {@code cluster} spoke outside quotation marks. */
  int speeches(Cluster cluster) {
    return speeches.getOrDefault(cluster, 0);
  }

  /** Those that {@code fits} accepts, the latest first. */
  List<Cluster> latestFirst(Predicate<Cluster> fits) {
    return latest.stream().filter(fits).toList();
  }

  /** Whether {@code cluster} is named soon behind {@code anaphor}, in its sentence. */
  boolean isNamedBehind(Cluster cluster, Anaphor anaphor) {
    int end = Math.min(text.size() - 1, anaphor.head() + REACH);
    for (int i = anaphor.head() + 1;
        i <= end && text.sentence(i) == text.sentence(anaphor.head());
        i++) {
      if (meant[i] == cluster) {
        return true;
      }
    }
    return false;
  }

  /** Whether the encoder read {@code anaphor}. */
  boolean isRead(Anaphor anaphor) {
    return antecedents.isRead(anaphor.head());
  }

  /** Whether the encoder saw {@code mention} when it read {@code anaphor}. */
  boolean isSeen(Found mention, Anaphor anaphor) {
    return mention.last() >= antecedents.first(anaphor.head());
  }

  /** The encoder's probability that {@code anaphor} means nobody before it that it saw. */
  double none(Anaphor anaphor) {
    return antecedents.none(anaphor.head());
  }

  /** The encoder's probability for everybody whom {@code anaphor} may mean; a pair's is shared. */
  Map<Cluster, Double> shares(Anaphor anaphor) {
    Map<Cluster, Double> shares = new HashMap<>();
    int[] tokens = antecedents.tokens(anaphor.head());
    for (int k = 0; k < tokens.length; k++) {
      Cluster cluster = meant(tokens[k]);
      if (cluster != null) {
        double share = antecedents.probability(anaphor.head(), k) / cluster.members().size();
        cluster.members().forEach(member -> shares.merge(member, share, Double::sum));
      }
    }
    return shares;
  }

  /** Whom token {@code i} means: of a title, the person named behind it; null if nobody. */
  private Cluster meant(int i) {
    for (int k = i; k < text.size() && k <= i + TITLE; k++) {
      if (meant[k] != null || !text.isNoun(k)) {
        return meant[k];
      }
    }
    return null;
  }
}
