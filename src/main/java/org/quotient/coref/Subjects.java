package org.quotient.coref;

import java.util.Set;

/** Tells which mentions are subjects, and which of these speak. */
final class Subjects {

  private static final Set<String> SPEECH =
      Set.of(
          "say",
          "tell",
          "add",
          "ask",
          "explain",
          "conclude",
          "write",
          "warn",
          "note",
          "argue",
          "insist",
          "announce",
          "claim",
          "declare",
          "stress",
          "recall",
          "reply",
          "state",
          "admit",
          "acknowledge",
          "deny",
          "predict",
          "suggest",
          "continue",
          "report",
          "call",
          "urge",
          "comment",
          "believe",
          "think",
          "complain",
          "joke",
          "promise",
          "accuse",
          "describe");

  /**
   * An apposition, or what stands between a name and a verb before it, has fewer words. Judgement.
   */
  private static final int REACH = 16;

  private final Text text;

  Subjects(Text text) {
    this.text = text;
  }

  /** Whether the mention is the subject of a verb. */
  boolean isSubject(Found mention) {
    return verb(mention) >= 0;
  }

  /** Whether the mention is the subject of a verb of speech, or follows "according to". */
  boolean speaks(Found mention) {
    int verb = verb(mention);
    return (verb >= 0 && SPEECH.contains(text.lemma(verb)))
        || (text.word(mention.first() - 1).equals("to")
            && text.word(mention.first() - 2).equals("according"));
  }

  /** Whether token {@code verb} is a verb of speech. */
  boolean isSpeech(int verb) {
    return text.isVerb(verb) && SPEECH.contains(text.lemma(verb));
  }

  /**
   * The verb whose subject the mention is: "Lund said", "Lund, the mayor, said", "said mayor Lund";
   * -1 if there is none.
   */
  private int verb(Found mention) {
    int next = mention.last() + 1;
    int behind = finite(next);
    if (behind < 0 && Set.of(",", "(", "-lrb-").contains(text.word(next))) {
      int closing = closing(next);
      behind = closing < 0 ? -1 : finite(closing + 1);
    }
    if (behind < 0 && text.word(next).equals(",") && text.word(mention.first() - 1).equals(",")) {
      behind = finite(next + 1); // "their leader, Ann Lund, said"
    }
    return behind >= 0 ? behind : verbBefore(mention.first());
  }

  /** Token {@code i} or the one behind an adverb there, if it is a finite verb; otherwise -1. */
  private int finite(int i) {
    int verb = text.pos(i).equals("RB") ? i + 1 : i;
    return switch (text.pos(verb)) {
      case "VBD", "VBZ", "VBP", "MD" -> verb;
      default -> -1;
    };
  }

  /** The comma or bracket that closes what opens at token {@code open}; -1 if none is near. */
  private int closing(int open) {
    boolean comma = text.word(open).equals(",");
    int last = Math.min(open + REACH, text.tokens().lastOf(text.sentence(open)));
    for (int i = open + 1; i <= last; i++) {
      if (comma ? text.word(i).equals(",") : Set.of(")", "-rrb-").contains(text.word(i))) {
        return i;
      }
    }
    return -1;
  }

  private int verbBefore(int first) {
    int floor = Math.max(text.tokens().firstOf(text.sentence(first)), first - REACH);
    for (int i = first - 1; i >= floor; i--) {
      if (text.isVerb(i)) {
        boolean near = i == first - 1 && text.pos(i).equals("VBD");
        boolean speech = SPEECH.contains(text.lemma(i)) && !text.pos(i).equals("VBG");
        return near || speech ? i : -1;
      }
      if (!(text.isNoun(i)
          || text.pos(i).equals("JJ")
          || text.pos(i).equals("DT")
          || text.pos(i).equals("POS"))) {
        return -1;
      }
    }
    return -1;
  }
}
