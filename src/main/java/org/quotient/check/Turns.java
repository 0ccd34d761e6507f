package org.quotient.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quotient.document.Span;

/**
 * Who speaks where in a transcript, by the labels at the starts of lines: {@code ANN LUND:}, {@code
 * Q.}, {@code Sen. Lund (D-Ohio):}.
 *
 * @param labels in text order, with colon and time stamp; empty in a text that is no transcript
 * @param speakers the name in each label
 */
record Turns(List<Span> labels, List<String> speakers) {

  /**
   * A label: perhaps a time stamp, then a name of up to six words or Q or A, perhaps something in
   * brackets, and a colon; after Q and A a full stop will do.
   */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?m)^[ \\t>*]{0,8}+(?:[\\[(]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d+)?[\\])]?[ \\t-]{1,4}+)?"
              + "(?:\\*\\*)?(?<name>[QA](?=[.:])|\\p{Lu}[\\p{L}\\p{N}.'’-]*+(?:[ \\t]{1,3}+(?:of|de|van|von|and|the|[\\p{Lu}#\\d][\\p{L}\\p{N}.'’-]*+)){0,5}?)"
              + "(?:,? ?[(\\[][^)\\]\\n]{1,40}[)\\]])?(?:\\*\\*)?(?<colon>:|(?<=[QA])\\.)(?=[\\s*]|$)");

  private static final Set<String> NO_LABELS = WordKinds.kind("no-label");

  /** Labels in mixed case count in a text with at least so many lines that have one. Judgement. */
  private static final int MIN_LABELS = 3;

  /** The turns of {@code text}. */
  static Turns of(String text) {
    List<Span> labels = new ArrayList<>();
    List<String> names = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    Matcher matcher = LABEL.matcher(text);
    while (matcher.find()) {
      String name = matcher.group("name");
      if (!NO_LABELS.contains(name.toLowerCase(Locale.ROOT))) {
        labels.add(new Span(matcher.start(), matcher.end()));
        names.add(name);
        counts.merge(name, 1, Integer::sum);
      }
    }
    boolean transcript =
        labels.size() >= MIN_LABELS && counts.values().stream().anyMatch(n -> n > 1);
    boolean questions = transcript && counts.containsKey("Q");
    List<Span> kept = new ArrayList<>();
    List<String> speakers = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      boolean letter = names.get(i).length() == 1;
      if (letter ? questions : transcript || (labels.size() > 1 && isUpper(names.get(i)))) {
        kept.add(labels.get(i));
        speakers.add(names.get(i));
      }
    }
    return new Turns(List.copyOf(kept), List.copyOf(speakers));
  }

  private static boolean isUpper(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT));
  }
}
