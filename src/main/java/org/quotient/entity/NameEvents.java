package org.quotient.entity;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import opennlp.tools.ml.model.Event;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.BeamSearchContextGenerator;
import opennlp.tools.util.ObjectStream;

/** The labels of the words of labelled articles with the features that they are learnt from. */
final class NameEvents implements ObjectStream<Event> {

  private final List<List<NameSample>> articles;
  private final BilouCodec codec = new BilouCodec();
  private final Deque<Event> events = new ArrayDeque<>();
  private int next;

  /**
   * The events of {@code articles}.
   *
   * @param articles the sentences of each article
   */
  NameEvents(List<List<NameSample>> articles) {
    this.articles = articles;
  }

  @Override
  public Event read() {
    while (events.isEmpty() && next < articles.size()) {
      addEvents(articles.get(next++));
    }
    return events.poll();
  }

  @Override
  public void reset() {
    events.clear();
    next = 0;
  }

  private void addEvents(List<NameSample> article) {
    NameFeatures features =
        new NameFeatures(article.stream().map(NameSample::getSentence).toList(), Set.of());
    for (int s : features.order()) {
      NameSample sample = article.get(s);
      String[] outcomes = codec.encode(sample.getNames(), sample.getSentence().length);
      BeamSearchContextGenerator<String> contexts = features.of(s);
      for (int i = 0; i < outcomes.length; i++) {
        events.add(
            new Event(outcomes[i], contexts.getContext(i, features.words(s), outcomes, null)));
      }
      features.label(s, Arrays.asList(outcomes));
    }
  }
}
