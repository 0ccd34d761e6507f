package org.quotient.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells whether two names may be one person's. */
final class SpeakerNames {

  private static final Set<String> TITLES = WordKinds.kind("title");
  private static final Set<String> QUESTIONS = WordKinds.kind("question");

  private SpeakerNames() {}

  /** What two names tell. */
  enum Answer {
    SAME,
    OTHER,
    /** One is no name, or the surname is the same and the first name another. */
    UNKNOWN
  }

  /** Compares the name in a quotation with the one that a source has. */
  static Answer compare(String ours, String theirs) {
    List<String> left = names(ours);
    List<String> right = names(theirs);
    if (left.isEmpty()) {
      return Answer.UNKNOWN;
    }
    if (QUESTIONS.contains(theirs.toLowerCase(Locale.ROOT))) {
      return Answer.OTHER;
    }
    if (right.isEmpty()) {
      return Answer.UNKNOWN;
    }
    if (left.containsAll(right) || right.containsAll(left)) {
      return Answer.SAME;
    }
    String surname = left.get(left.size() - 1);
    if (!surname.equals(right.get(right.size() - 1))) {
      return Answer.OTHER;
    }
    String first = left.get(0);
    String other = right.get(0);
    return first.startsWith(other) || other.startsWith(first) ? Answer.SAME : Answer.UNKNOWN;
  }

  /** The words of a name without titles. */
  private static List<String> names(String name) {
    List<String> names = new ArrayList<>();
    WordCutter cutter = new WordCutter(name, 0, name.length());
    while (cutter.next()) {
      if (!TITLES.contains(cutter.word()) && (cutter.flags() & WordCutter.ROUND) == 0) {
        names.add(cutter.word());
      }
    }
    return names;
  }
}
