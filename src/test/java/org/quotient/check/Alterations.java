package org.quotient.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quotient.document.Span;

/** Makes quotations of articles, altered in known ways. */
final class Alterations {

  private static final Pattern SENTENCE =
      Pattern.compile("[\\p{Lu}“\"](?:[^\\n]|\\n(?!\\n))*?[.!?][”\"]?(?=\\s|$)");
  private static final Pattern NEGATION = Pattern.compile("(?i)\\b(?:not|never|no) ");
  private static final Pattern CONTRACTION = Pattern.compile("(\\p{L})n[’'](t\\b)");
  private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,])\\d+(?![\\d.,]*\\d|\\p{L})");
  private static final Pattern TENSE =
      Pattern.compile("\\b(?:was|were|is|are|will|has|had|said)\\b");
  private static final Pattern PRONOUN =
      Pattern.compile("(?<=[ ])(?:he|she|they|it|him|them)\\b(?!['’])");

  /** The kinds of alteration, with the verdict that each must get. */
  enum Kind {
    NONE(Verdict.VERBATIM),
    CASE_AND_MARKS(Verdict.MARKS),
    ELLIPSIS(Verdict.MARKS),
    BRACKETS_INSERTED(Verdict.MARKS),
    PRONOUN_IN_BRACKETS(Verdict.MARKS),
    NEGATION_DROPPED(Verdict.ALTERED),
    NEGATION_BEHIND_ELLIPSIS(Verdict.ALTERED),
    NUMBER_CHANGED(Verdict.ALTERED),
    FRAGMENT_WITHOUT_NEGATION(Verdict.ALTERED),
    FRAGMENT_WITH_OTHER_NUMBER(Verdict.ALTERED),
    TENSE_CHANGED(Verdict.ALTERED),
    WORD_DROPPED(Verdict.ALTERED),
    WORD_ADDED(Verdict.ALTERED),
    SENTENCES_JOINED(Verdict.SPLICED),
    ARTICLES_JOINED(Verdict.SPLICED),
    SENTENCES_SWAPPED(Verdict.OUT_OF_ORDER),
    SPEAKER_CHANGED(Verdict.OTHER_SPEAKER),
    REWORDED(Verdict.PARAPHRASE),
    OF_ANOTHER_ARTICLE(Verdict.NOT_FOUND);

    private final Verdict verdict;

    Kind(Verdict verdict) {
      this.verdict = verdict;
    }

    Verdict verdict() {
      return verdict;
    }
  }

  private final Random random;

  Alterations(Random random) {
    this.random = random;
  }

  /** The sentences of {@code text} that have 8 to 45 words. */
  static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    Matcher matcher = SENTENCE.matcher(text);
    while (matcher.find()) {
      String sentence = matcher.group().replaceAll("\\s+", " ");
      int words = words(sentence).size();
      if (words >= 8 && words <= 45) {
        sentences.add(sentence);
      }
    }
    return sentences;
  }

  /**
   * The {@code i}-th sentence of {@code own} altered, if that can be done to it.
   *
   * @param other sentences of another article
   */
  Optional<String> alter(Kind kind, List<String> own, int i, List<String> other) {
    String sentence = own.get(i);
    return switch (kind) {
      case NONE, SPEAKER_CHANGED, OF_ANOTHER_ARTICLE -> Optional.of(sentence);
      case CASE_AND_MARKS -> Optional.of(marks(sentence));
      case ELLIPSIS -> omitted(sentence);
      case BRACKETS_INSERTED -> Optional.of(inserted(sentence, "[as agreed]"));
      case PRONOUN_IN_BRACKETS -> replaced(sentence, PRONOUN, "[the people concerned]");
      case NEGATION_DROPPED -> replaced(sentence, NEGATION, "").or(() -> contraction(sentence));
      case NEGATION_BEHIND_ELLIPSIS -> replaced(sentence, NEGATION, "… ");
      case NUMBER_CHANGED -> number(sentence);
      case FRAGMENT_WITHOUT_NEGATION ->
          fragment(sentence, NEGATION).flatMap(f -> replaced(f, NEGATION, ""));
      case FRAGMENT_WITH_OTHER_NUMBER -> fragment(sentence, NUMBER).flatMap(this::number);
      case TENSE_CHANGED -> tense(sentence);
      case WORD_DROPPED -> Optional.of(dropped(sentence));
      case WORD_ADDED -> Optional.of(inserted(sentence, "allegedly"));
      case SENTENCES_JOINED -> joined(own, i, 2 + random.nextInt(5));
      case ARTICLES_JOINED -> Optional.of(sentence + " " + pick(other));
      case SENTENCES_SWAPPED -> joined(own, i, -1 - random.nextInt(4));
      case REWORDED -> Optional.of(reworded(sentence));
    };
  }

  private static String marks(String sentence) {
    String upper = sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    return upper.replaceFirst(" (\\p{Ll})(\\p{Ll}+) ", ", $1$2; ").replaceAll("[.!?][”\"]?$", " –");
  }

  /** Three to five words in the middle left out, none of which is a negation. */
  private Optional<String> omitted(String sentence) {
    List<String> words = words(sentence);
    int size = 3 + random.nextInt(3);
    int from = 2 + random.nextInt(Math.max(1, words.size() - size - 3));
    if (from + size + 2 > words.size()) {
      return Optional.empty();
    }
    List<String> cut = words.subList(from, from + size);
    if (cut.stream()
        .anyMatch(
            w ->
                WordKinds.isNegation(
                    w.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\P{L}+$", "")))) {
      return Optional.empty();
    }
    cut.clear();
    words.add(from, "…");
    return Optional.of(String.join(" ", words));
  }

  private String inserted(String sentence, String word) {
    List<String> words = words(sentence);
    words.add(2 + random.nextInt(words.size() - 3), word);
    return String.join(" ", words);
  }

  private String dropped(String sentence) {
    List<String> words = words(sentence);
    int i = 2 + random.nextInt(words.size() - 4);
    words.remove(i);
    return String.join(" ", words);
  }

  private Optional<String> replaced(String sentence, Pattern pattern, String by) {
    Matcher matcher = pattern.matcher(sentence);
    boolean inner = matcher.find() && matcher.start() > 0 && matcher.end() < sentence.length() - 1;
    return inner ? Optional.of(matcher.replaceFirst(by)) : Optional.empty();
  }

  /** Two to four words before the first match of {@code pattern}, it, and as many after it. */
  private Optional<String> fragment(String sentence, Pattern pattern) {
    Matcher matcher = pattern.matcher(sentence);
    if (!matcher.find()) {
      return Optional.empty();
    }
    List<String> before = words(sentence.substring(0, matcher.start()).strip());
    List<String> after = words(sentence.substring(matcher.end()).strip());
    int around = 2 + random.nextInt(3);
    if (before.size() < around || after.size() < around) {
      return Optional.empty();
    }
    return Optional.of(
        String.join(" ", before.subList(before.size() - around, before.size()))
            + " "
            + matcher.group().strip()
            + " "
            + String.join(" ", after.subList(0, around)));
  }

  private static Optional<String> contraction(String sentence) {
    Matcher matcher = CONTRACTION.matcher(sentence);
    return matcher.find() ? Optional.of(matcher.replaceFirst("$1")) : Optional.empty();
  }

  private Optional<String> number(String sentence) {
    Matcher matcher = NUMBER.matcher(sentence);
    if (!matcher.find() || matcher.group().length() > 8) {
      return Optional.empty();
    }
    int changed = Integer.parseInt(matcher.group()) + 1 + random.nextInt(9);
    return Optional.of(matcher.replaceFirst(Integer.toString(changed)));
  }

  private static Optional<String> tense(String sentence) {
    Matcher matcher = TENSE.matcher(sentence);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String other =
        switch (matcher.group()) {
          case "was" -> "is";
          case "were" -> "are";
          case "is" -> "was";
          case "are" -> "were";
          case "will" -> "would";
          case "has" -> "had";
          case "had" -> "has";
          default -> "says";
        };
    return Optional.of(matcher.replaceFirst(other));
  }

  private static Optional<String> joined(List<String> own, int i, int step) {
    int j = i + step;
    return j >= 0 && j < own.size() ? Optional.of(own.get(i) + " " + own.get(j)) : Optional.empty();
  }

  /** The second half of the sentence first, and a third of the short words left out. */
  private String reworded(String sentence) {
    List<String> words = words(sentence);
    Collections.rotate(words, words.size() / 2);
    words.removeIf(word -> word.length() < 4 && random.nextInt(3) == 0);
    return String.join(" ", words);
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static List<String> words(String sentence) {
    return new ArrayList<>(List.of(sentence.split(" ", -1)));
  }

  /** {@code words} as a quotation of {@code speaker}. */
  static Quoted quoted(String words, String speaker, boolean indirect) {
    return new Quoted(
        "q1",
        "altered",
        Optional.of(speaker),
        indirect,
        words,
        List.of(new Span(0, words.length())));
  }
}
