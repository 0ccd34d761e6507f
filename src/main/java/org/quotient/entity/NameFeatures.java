package org.quotient.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.util.BeamSearchContextGenerator;
import org.quotient.document.FirstNames;

/**
 * What the name model sees of each token of an article: the words around it and how they are
 * written, what the article has of the word elsewhere, and the labels so far. For one article and
 * one thread.
 */
final class NameFeatures {

  /** Property of a model that says which features it was trained on. */
  static final String VERSION_KEY = "quotient-features";

  /** Changes whenever a feature does. */
  static final String VERSION = "2";

  private static final int AFFIX = 4;

  private final List<String[]> sentences;
  private final SeenWords seen;
  private final Map<String, String> labels = new HashMap<>();

  /**
   * Features of the words of {@code sentences}, in the spelling of {@link Shape#normal}.
   *
   * @param titles the sentences that are headlines of articles, whatever their spelling
   */
  NameFeatures(List<String[]> sentences, Set<Integer> titles) {
    this.seen = new SeenWords(sentences, titles);
    this.sentences = new ArrayList<>(sentences);
    if (sentences.size() > titles.size()) {
      titles.forEach(s -> this.sentences.set(s, asInArticle(sentences.get(s))));
    }
  }

  private String[] asInArticle(String[] title) {
    return SeenWords.isTitle(title) ? seen.asInArticle(title) : title;
  }

  /**
   * The order in which sentences are best labelled: those in capitals last, since what is known of
   * their words helps there, and errors in them would spread.
   */
  List<Integer> order() {
    List<Integer> order = new ArrayList<>();
    List<Integer> headlines = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      (SeenWords.isHeadline(sentences.get(s)) ? headlines : order).add(s);
    }
    order.addAll(headlines);
    return order;
  }

  /** Notes how the words of a sentence were labelled, for the sentences labelled after it. */
  void label(int sentence, List<String> outcomes) {
    String[] words = words(sentence);
    for (int i = 0; i < words.length; i++) {
      if (!outcomes.get(i).equals(BilouCodec.OTHER)) {
        labels.put(words[i].toLowerCase(Locale.ROOT), outcomes.get(i));
      }
    }
  }

  /** The words of a sentence as the model sees them: titles as the article writes their words. */
  String[] words(int sentence) {
    return sentences.get(sentence);
  }

  /** The features of each token of a sentence. */
  BeamSearchContextGenerator<String> of(int sentence) {
    String[] words = words(sentence);
    Sentence view = new Sentence(words);
    List<List<String>> features = new ArrayList<>(words.length);
    for (int i = 0; i < words.length; i++) {
      List<String> own = new ArrayList<>(64);
      view.addWords(i, own);
      view.addSpelling(i, own);
      addArticle(sentence, i, view, own);
      features.add(own);
    }
    return (i, tokens, outcomes, additional) -> withLabels(features.get(i), view, i, outcomes);
  }

  private static String[] withLabels(List<String> own, Sentence view, int i, String[] outcomes) {
    String last = i > 0 ? outcomes[i - 1] : "";
    String[] all = own.toArray(new String[own.size() + 5]);
    int n = own.size();
    all[n] = "o1" + last;
    all[n + 1] = "o2" + last + (i > 1 ? outcomes[i - 2] : "");
    all[n + 2] = "ow" + last + view.word(i);
    all[n + 3] = "os" + last + view.shape(i);
    all[n + 4] = "on" + last + view.word(i + 1);
    return all;
  }

  private void addArticle(int sentence, int i, Sentence view, List<String> features) {
    String word = view.word(i);
    String label = labels.get(word);
    if (label != null) {
      features.add("pl" + label);
    }
    if (!view.hasCapital(i)) {
      return;
    }
    SeenWords.Seen known = seen.word(word).orElse(null);
    String where = view.headline ? "h" : i == 0 ? "b" : "m";
    if (known == null) {
      features.add("sn" + where);
    } else {
      features.add("sc" + where + known.isCapital() + known.isSmall());
      for (SeenWords.Place place : known.places()) {
        if (place.sentence() != sentence || place.index() != i) {
          features.add("sb" + place.before());
          features.add("sa" + place.after());
        }
      }
      known.run().ifPresent(run -> addRun(run, word, features));
    }
    seen.initials(word.replace(".", "")).ifPresent(run -> features.add("ac" + run.last()));
  }

  private static void addRun(SeenWords.Run run, String word, List<String> features) {
    int at = run.words().indexOf(word);
    boolean last = at == run.words().size() - 1;
    features.add("rp" + (at == 0 ? "first" : last ? "last" : "middle") + run.words().size());
    features.add("rl" + run.last());
    features.add("rf" + run.words().get(0));
  }

  /** A sentence and what is seen of it alone. */
  private static final class Sentence {
    private final String[] surface;
    private final String[] words;
    private final String[] shapes;
    private final boolean headline;
    private final boolean table;

    Sentence(String[] surface) {
      this.surface = surface;
      this.words = new String[surface.length];
      this.shapes = new String[surface.length];
      int digits = 0;
      for (int i = 0; i < surface.length; i++) {
        words[i] = surface[i].toLowerCase(Locale.ROOT);
        shapes[i] = Shape.of(surface[i]);
        digits += shapes[i].startsWith("d") ? 1 : 0;
      }
      this.headline = SeenWords.isHeadline(surface);
      this.table = digits * 4 > surface.length;
    }

    String word(int i) {
      return i < 0 ? "^" : i < words.length ? words[i] : "$";
    }

    String shape(int i) {
      return i < 0 ? "^" : i < shapes.length ? shapes[i] : "$";
    }

    boolean hasCapital(int i) {
      return Shape.isCapital(surface[i]);
    }

    void addWords(int i, List<String> features) {
      features.add("w" + surface[i]);
      for (int d = -2; d <= 2; d++) {
        features.add("w" + d + word(i + d));
      }
      features.add("wb" + word(i - 1) + ' ' + word(i));
      features.add("wa" + word(i) + ' ' + word(i + 1));
      features.add("wc" + word(i - 1) + ' ' + word(i + 1));
      features.add("bb" + word(i - 2) + ' ' + word(i - 1));
      features.add("aa" + word(i + 1) + ' ' + word(i + 2));
      for (int d = -1; d <= 1; d++) {
        int at = i + d;
        if (at >= 0 && at < surface.length && Shape.isCapital(surface[at])) {
          FirstNames.gender(words[at]).ifPresent(gender -> features.add("fn" + (at - i)));
        }
      }
    }

    void addSpelling(int i, List<String> features) {
      for (int d = -2; d <= 2; d++) {
        features.add("s" + d + shape(i + d));
      }
      features.add("sb" + shape(i - 1) + ' ' + shape(i));
      features.add("sa" + shape(i) + ' ' + shape(i + 1));
      features.add("sc" + shape(i - 1) + ' ' + shape(i) + ' ' + shape(i + 1));
      features.add("ws" + word(i - 1) + ' ' + shape(i));
      features.add("sw" + shape(i) + ' ' + word(i + 1));
      String word = words[i];
      for (int n = 1; n <= AFFIX && n <= word.length(); n++) {
        features.add("p" + word.substring(0, n));
        features.add("e" + word.substring(word.length() - n));
      }
      features.add("b" + (i == 0) + headline + table + (i == 0 ? shape(0) : ""));
      features.add("h" + headline + shape(i));
      if (table) {
        features.add("t" + Math.min(i, 3) + shape(i));
      }
    }
  }
}
