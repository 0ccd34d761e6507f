package org.quotient.quote;

import java.util.Optional;
import java.util.Set;

/** Finds noun phrases beside a verb from parts of speech alone, with their appositions. */
final class NounPhrases {

  private static final Set<String> TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "tomorrow",
          "earlier",
          "later",
          "recently",
          "tonight");
  private static final Set<String> LINKS =
      Set.of(
          "of", "for", "at", "in", "from", "to", "on", "with", "behind", "near", "inside",
          "against", "into", "by");
  private static final Set<String> QUANTIFIERS =
      Set.of(
          "some", "many", "most", "others", "both", "several", "few", "all", "one", "none",
          "another", "those", "these", "each");

  /** Parts of speech that stand within a noun phrase before its head. */
  private static final Set<String> INNER =
      Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "DT", "PRP$", "CD", "POS", "FW", "$");

  /** Parts of speech with which an apposition or a relative clause begins. */
  private static final Set<String> INSERTED =
      Set.of(
          "DT", "PRP$", "NN", "NNS", "NNP", "NNPS", "JJ", "JJS", "CD", "WP", "WP$", "WDT", "VBN",
          "VBG", "RB", "IN");

  /** Appositions and relative clauses are sought within this many tokens. Judgement. */
  private static final int REACH = 40;

  /** A bracket behind a name is at most this long: "Ann Lee (R., Ohio)". Judgement. */
  private static final int BRACKET = 8;

  private final TaggedText text;

  NounPhrases(TaggedText text) {
    this.text = text;
  }

  // ---- to the left

  /** The subject that ends right before token {@code verb}, not reaching before {@code floor}. */
  Optional<Phrase> before(int verb, int floor) {
    int end = verb - 1;
    if (end < floor) {
      return Optional.empty();
    }
    if (text.is(end, ",", "–", "—", "-", "--", ")")) {
      return beforeInsertion(end, floor);
    }
    return plainBefore(end, floor).map(phrase -> extendOverApposition(phrase, floor));
  }

  /**
   * The phrase before an apposition, relative clause or bracket that ends at token {@code close},
   * together with it.
   */
  private Optional<Phrase> beforeInsertion(int close, int floor) {
    boolean bracket = text.is(close, ")");
    String opening = bracket ? "(" : text.word(close);
    int limit = Math.max(floor, close - REACH);
    for (int i = close - 1; i > limit && !text.isMark(i) && !text.is(i, ";", ":"); i--) {
      if (text.word(i).equals(opening) && (bracket || opensInsertion(i + 1))) {
        Optional<Phrase> host = plainBefore(i - 1, floor);
        if (host.isPresent()) {
          int first = extendOverApposition(host.get(), floor).first();
          return Optional.of(new Phrase(first, bracket ? close : close - 1));
        }
      }
    }
    return Optional.empty();
  }

  private boolean opensInsertion(int i) {
    return INSERTED.contains(text.pos(i)) && !text.is(i, "that", "if", "because", "while", "when");
  }

  /** "Ann Lee, the mayor": from "the mayor" to the whole. */
  private Phrase extendOverApposition(Phrase phrase, int floor) {
    int comma = phrase.first() - 1;
    if (comma - 1 > floor
        && text.is(comma, ",")
        && pos(phrase.first(), "DT", "PRP$", "CD")
        && text.isName(comma - 1)) {
      Optional<Phrase> host = plainBefore(comma - 1, floor);
      int first = host.map(Phrase::first).orElse(-1);
      if (first == floor || first == text.first(comma)) {
        return new Phrase(first, phrase.last());
      }
    }
    return phrase;
  }

  private Optional<Phrase> plainBefore(int end, int floor) {
    if (end < floor || !mayEnd(end)) {
      return Optional.empty();
    }
    if (text.isPronoun(end) || text.is(end, "who", "which")) {
      return Optional.of(new Phrase(end, end));
    }
    int first = end;
    for (int next = left(first, floor); next >= 0; next = left(first, floor)) {
      first = next;
    }
    while (first < end && (text.is(first, "of", "'s") || text.pos(first).startsWith("RB"))) {
      first++;
    }
    return Optional.of(new Phrase(first, end));
  }

  private boolean mayEnd(int i) {
    boolean noun = text.isNoun(i) && !TIMES.contains(text.word(i));
    boolean nominal = text.pos(i).equals("JJ") && text.pos(i - 1).equals("DT");
    boolean number = text.pos(i).equals("CD") && i > 0;
    return noun
        || nominal
        || number
        || text.isPronoun(i)
        || text.is(i, "who", "which")
        || QUANTIFIERS.contains(text.word(i));
  }

  /**
   * The next token to the left that belongs to the phrase which begins at {@code first}; -1 if
   * there is none.
   */
  private int left(int first, int floor) {
    int i = first - 1;
    if (i < floor || text.isMark(i) || TIMES.contains(text.word(i))) {
      return -1;
    }
    String pos = text.pos(i);
    boolean closed = pos(first, "DT", "PRP$");
    if (LINKS.contains(text.word(i))) {
      boolean apart = text.is(i, "of", "from") && text.is(i - 1, ",");
      int host = apart ? i - 2 : i - 1;
      return host >= floor && isHost(host) ? host : -1;
    }
    if (text.is(i, "and", "&", "or")) {
      return i - 1 >= floor && text.isNoun(i - 1) && text.isNoun(i + 1) && !closed ? i - 1 : -1;
    }
    if (closed) {
      return pos.equals("PDT") ? i : -1;
    }
    boolean participle = pos(i, "VBN", "VBG") && i - 1 >= floor && pos(i - 1, "DT", "JJ", "PRP$");
    boolean adverb = pos.equals("RB") && pos(first, "JJ");
    return INNER.contains(pos) || participle || adverb ? i : -1;
  }

  /** Whether a preposition and its phrase may hang on token {@code i}. */
  private boolean isHost(int i) {
    boolean noun = text.isNoun(i) || pos(i, "CD") || QUANTIFIERS.contains(text.word(i));
    return noun && !TIMES.contains(text.word(i));
  }

  // ---- to the right

  /**
   * The noun phrase that begins at token {@code start} with its apposition, up to {@code ceiling}.
   */
  Optional<Phrase> after(int start, int ceiling) {
    return plainAfter(start, ceiling)
        .map(phrase -> new Phrase(start, withApposition(phrase.last(), ceiling)));
  }

  /**
   * The noun phrase that begins at token {@code start} without apposition, up to {@code ceiling}.
   */
  Optional<Phrase> plainAfter(int start, int ceiling) {
    if (text.isPronoun(start)) {
      return Optional.of(new Phrase(start, start));
    }
    int end = QUANTIFIERS.contains(text.word(start)) ? start : -1;
    for (int i = start; i <= ceiling && !text.isMark(i); i++) {
      boolean time = end >= 0 && TIMES.contains(text.word(i));
      if (text.isNoun(i) && !time) {
        end = i;
      } else if (!goesOn(i, end)) {
        break;
      }
    }
    return end < 0 ? Optional.empty() : Optional.of(new Phrase(start, end));
  }

  /**
   * Whether the phrase, whose last noun so far is at {@code end}, goes on over token {@code i},
   * which is none.
   */
  private boolean goesOn(int i, int end) {
    if (end < 0) {
      return INNER.contains(text.pos(i)) || pos(i, "VBN", "VBG", "PDT");
    }
    if (LINKS.contains(text.word(i))) {
      boolean time = TIMES.contains(text.word(i + 1)) || pos(i + 1, "CD");
      boolean adverbial = text.is(i, "on", "by") || (text.is(i, "in", "at") && time);
      return !adverbial && (text.isNoun(i + 1) || pos(i + 1, "DT", "PRP$", "JJ", "CD", "VBN"));
    }
    if (text.is(i, "and", "&", "or")) {
      return text.isNoun(i + 1) || text.isName(i - 1);
    }
    boolean afterLink = LINKS.contains(text.word(i - 1)) || text.is(i - 1, "and", "&", "or");
    return pos(i, "JJ", "JJR", "JJS", "CD", "POS", "FW")
        || (afterLink && pos(i, "DT", "PRP$", "VBN"));
  }

  private int withApposition(int end, int ceiling) {
    int open = end + 1;
    if (text.is(open, "(")) {
      for (int i = open + 1; i <= Math.min(ceiling, open + BRACKET); i++) {
        if (text.is(i, ")")) {
          return withApposition(i, ceiling);
        }
      }
    }
    if (!text.is(open, ",") || open >= ceiling || !opensApposition(open + 1)) {
      return end;
    }
    int limit = Math.min(ceiling, open + REACH);
    for (int i = open + 1; i <= limit; i++) {
      if (text.is(i, ",", ".", ";", ":", "—", "–") || text.isMark(i)) {
        return i - 1;
      }
      if (text.isFinite(i) && !text.is(open + 1, "who")) {
        return end;
      }
    }
    return limit == ceiling ? ceiling : end;
  }

  private boolean opensApposition(int i) {
    boolean name = text.pos(i).equals("NNP") && !TIMES.contains(text.word(i));
    return name || pos(i, "DT", "PRP$", "NN", "JJ", "CD") || text.is(i, "who");
  }

  private boolean pos(int i, String... tags) {
    String pos = text.pos(i);
    for (String tag : tags) {
      if (pos.equals(tag)) {
        return true;
      }
    }
    return false;
  }
}
