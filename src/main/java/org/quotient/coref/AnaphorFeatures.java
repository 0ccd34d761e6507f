package org.quotient.coref;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotient.document.Entity;
import org.quotient.document.Evidence;
import org.quotient.document.FirstNames.Gender;
import org.quotient.document.Mention;

/**
 * What may tell whom an anaphor means, as features of the ranking model: distance, grammar and
 * number of mentions of a candidate, and for descriptions which of their words the candidate is
 * known by. Each feature begins with the anaphor's form, so that each form has weights of its own.
 */
final class AnaphorFeatures {

  /** No more tokens of a sentence are looked through, so that one of any length takes no longer. */
  private static final int MAX_BETWEEN = 120;

  private final Text text;
  private final Subjects subjects;
  private final Referents referents;
  private final Anaphor anaphor;
  private final String form;
  private final boolean marked;
  private final boolean speaks;
  private final String place;
  private final boolean behindQuote;
  private final Description description;
  private final EncoderFeatures encoder;
  private List<String> out = new ArrayList<>();

  /**
   * Features of one anaphor.
   *
   * @param kinds what the word list says of nouns and adjectives of origin
   * @param referents what was mentioned before
   */
  AnaphorFeatures(
      Text text,
      Subjects subjects,
      Referents referents,
      Map<String, String> kinds,
      Anaphor anaphor) {
    this.text = text;
    this.subjects = subjects;
    this.referents = referents;
    this.anaphor = anaphor;
    this.form = anaphor.form().name().toLowerCase(Locale.ROOT);
    this.marked = text.passage(anaphor.head()) >= 0;
    Found itself = found(anaphor);
    this.speaks = subjects.speaks(itself);
    this.place = place(itself);
    this.behindQuote = behindQuote();
    this.description = new Description(text, kinds, anaphor);
    this.encoder = new EncoderFeatures(referents, anaphor);
  }

  private static Found found(Anaphor anaphor) {
    return new Found(anaphor.first(), anaphor.head(), anaphor.mention(), Evidence.READER);
  }

  /** The gender that the anaphor tells. */
  static Optional<Gender> gender(Text text, Anaphor anaphor) {
    return anaphor.gender().or(() -> Genders.byRole(List.of(text.lemma(anaphor.head()))));
  }

  /** Features of "none of the candidates". */
  List<String> ofNone() {
    out = new ArrayList<>();
    String next = text.lemma(anaphor.head() + 1);
    add("none");
    add("none place " + place);
    add("none marked " + marked);
    encoder.ofNone().forEach(this::add);
    if (anaphor.isPronoun()) {
      add("none next " + next);
      add("none next " + text.pos(anaphor.head() + 1) + " " + text.pos(anaphor.head() + 2));
      add("none before " + text.lemma(anaphor.first() - 1));
    } else {
      String begins = anaphor.determiner() + " " + Math.min(2, description.narrowing().size());
      add("none begins " + begins);
      add("none begins " + begins + " " + anaphor.kind());
      add("none head " + text.lemma(anaphor.head()));
      add("none behind " + (isLink(next) ? next : text.pos(anaphor.head() + 1)));
      add("none headline " + (text.sentence(anaphor.head()) == 0));
    }
    return out;
  }

  private static boolean isLink(String word) {
    return Set.of("of", "who", "that", "which", "for", "in", "from", "at", ",", "with")
        .contains(word);
  }

  /** Features of a candidate. */
  List<String> of(Cluster candidate) {
    out = new ArrayList<>();
    Found last = candidate.lastMention(!marked);
    String type = type(candidate);
    int sentences = text.sentence(anaphor.head()) - text.sentence(last.last());
    String distance = bucket(sentences, 0, 1, 2, 3, 5, 9);
    String where = place(last);
    int rivals = rivals(candidate, type, last, false);
    boolean speaker = referents.speaker() == candidate;
    add("type " + type);
    add("type " + type + " speaks " + speaks);
    add("distance " + distance);
    add("distance " + distance + " " + type);
    add("distance " + distance + " marked " + marked);
    add("rival " + Math.min(3, rivals));
    add("rival " + Math.min(2, rivals) + " " + distance);
    add("rival " + Math.min(2, rivals) + " " + where + " " + place);
    add("leads " + rivals(candidate, type, last, true) + " " + distance);
    add("leads " + rivals(candidate, type, last, true) + " " + where + " " + behindQuote);
    add("place " + where + " " + place);
    add("place " + where + " " + distance);
    add("last " + last.kind() + " " + distance);
    add("count " + bucket(candidate.size(), 1, 2, 4, 8));
    add("count " + bucket(candidate.size(), 1, 2, 4, 8) + " " + distance);
    add("top " + top(candidate, type));
    add("top " + top(candidate, type) + " " + distance);
    add("top " + top(candidate, type) + " " + place);
    add("paragraph " + Math.min(3, paragraphs(last)) + " " + Math.min(2, sentences));
    add("marks " + marks(last));
    add("marks " + marks(last) + " speaker " + speaker);
    add("speaker " + speaker + " speaks " + speaks);
    add("speaker " + speaker + " speaks " + speaks + " " + distance + " quote " + behindQuote);
    add("speaker " + speaker + " rival " + Math.min(2, rivals) + " quote " + behindQuote);
    add("opens " + opens(last) + " " + distance + " " + place);
    add("spoke " + bucket(referents.speeches(candidate), 0, 1, 2) + " speaks " + speaks);
    encoder.of(candidate).forEach(this::add);
    if (sentences == 0) {
      add("between " + between(last) + " " + where + " " + place);
      add("tokens " + bucket(anaphor.first() - last.last(), 1, 2, 4, 8, 16));
    }
    if (anaphor.isPronoun()) {
      add("behind " + referents.isNamedBehind(candidate, anaphor) + " " + place);
      add("same " + text.word(last.last()).equals(text.word(anaphor.head())));
      add("gender " + candidate.gender().isPresent() + " " + candidate.isNamed());
    } else {
      describe(candidate, type);
    }
    return out;
  }

  /** Whether the candidate is known by the head of the description, and by all that narrows it. */
  boolean isKnownBy(Cluster candidate) {
    return description.isKnownBy(candidate);
  }

  private void describe(Cluster candidate, String type) {
    String same = description.sameHead(candidate);
    String narrowed = description.narrowed(candidate);
    Anaphor.Determiner begins = anaphor.determiner();
    add("head " + same);
    add("head " + same + " " + narrowed);
    add("head " + same + " " + narrowed + " " + begins);
    add("head " + same + " " + anaphor.kind() + " described " + candidate.isDescribed());
    add("narrowed " + narrowed + " " + type);
    add("general " + description.isGeneral() + " " + type);
    add("origin " + description.origins(candidate) + " " + narrowed);
    add("begins " + begins + " " + same);
    add("noun " + description.isOther(candidate) + " " + same + " " + type);
    if (!marked) {
      add("begins " + begins + " speaker " + (referents.speaker() == candidate));
    }
  }

  private static String type(Cluster cluster) {
    if (cluster.isNamed()) {
      return cluster.type().name();
    }
    if (cluster.members().size() > 1) {
      return "PAIR";
    }
    return cluster.isPlural()
        ? "GROUP"
        : cluster.type() == Entity.Type.PERSON ? "SOMEBODY" : "SOME_" + cluster.type();
  }

  /**
   * How many of the candidate's type were mentioned after it or, in its own sentence, before it.
   */
  private int rivals(Cluster candidate, String type, Found last, boolean before) {
    int count = 0;
    for (Cluster other : referents.latestFirst(c -> c != candidate && type(c).equals(type))) {
      Found mention = other.lastMention(!marked);
      boolean leads =
          mention.first() < last.first()
              && text.sentence(mention.first()) == text.sentence(last.first());
      count += (before ? leads : mention.first() > last.first()) ? 1 : 0;
    }
    return before ? Math.min(1, count) : count;
  }

  /** Whether the candidate is the only one of its type, the one mentioned most, or neither. */
  private String top(Cluster candidate, String type) {
    List<Cluster> others = referents.latestFirst(c -> c != candidate && type(c).equals(type));
    if (others.isEmpty()) {
      return "only";
    }
    return others.stream().allMatch(c -> c.size() < candidate.size()) ? "most" : "no";
  }

  /** Whether a quotation closes in the sentence before the anaphor: "…, he said". */
  private boolean behindQuote() {
    int floor =
        Math.max(
            text.tokens().firstOf(text.sentence(anaphor.first())), anaphor.first() - MAX_BETWEEN);
    for (int i = anaphor.first() - 1; i >= floor; i--) {
      if (text.passage(i) >= 0) {
        return !marked;
      }
    }
    return false;
  }

  private int paragraphs(Found last) {
    return text.tokens().paragraphOf(text.sentence(anaphor.head()))
        - text.tokens().paragraphOf(text.sentence(last.last()));
  }

  /** Whether candidate and anaphor stand in quotation marks, and in the same. */
  private String marks(Found last) {
    int there = text.passage(last.first());
    int here = text.passage(anaphor.head());
    return here < 0
        ? (there < 0 ? "none" : "candidate")
        : there < 0 ? "anaphor" : there == here ? "same" : "two";
  }

  private boolean opens(Found last) {
    return last.first() - text.tokens().firstOf(text.sentence(last.first())) < 2;
  }

  /** What stands between candidate and anaphor in one sentence: a verb, more than one, none. */
  private String between(Found last) {
    int verbs = 0;
    boolean clause = false;
    for (int i = Math.max(last.last() + 1, anaphor.first() - MAX_BETWEEN);
        i < anaphor.first();
        i++) {
      verbs += text.isVerb(i) && !text.isVerb(i - 1) ? 1 : 0;
      clause |=
          Set.of("that", "who", "which", "because", "if", "when", "while", "as")
              .contains(text.word(i));
    }
    return Math.min(2, verbs) + (clause ? " clause" : "");
  }

  /** What a mention is in its sentence. */
  private String place(Found mention) {
    if (text.pos(mention.last()).equals("PRP$") || text.pos(mention.last() + 1).equals("POS")) {
      return "possessive";
    }
    if (mention.kind() == Mention.Kind.NAME && text.isNoun(mention.last() + 1)) {
      return "modifier"; // "the Clinton campaign"
    }
    if (subjects.isSubject(mention)) {
      return subjects.speaks(mention) ? "speaker" : "subject";
    }
    return switch (text.pos(mention.first() - 1)) {
      case "IN", "TO" -> "oblique";
      case "VB", "VBD", "VBZ", "VBP", "VBG", "VBN" ->
          Set.of("tell", "ask").contains(text.lemma(mention.first() - 1)) ? "listener" : "object";
      default -> "other";
    };
  }

  private void add(String feature) {
    out.add(form + " " + feature);
  }

  /** The first of {@code limits} that is not under {@code n}; "more" if there is none. */
  private static String bucket(int n, int... limits) {
    for (int limit : limits) {
      if (n <= limit) {
        return Integer.toString(limit);
      }
    }
    return "more";
  }

  /** Whether a cluster can be meant at all: number, gender and type do not forbid it. */
  static boolean fits(Text text, Anaphor anaphor, Cluster candidate) {
    boolean person = candidate.type() == Entity.Type.PERSON && !candidate.isPlural();
    Optional<Gender> gender = gender(text, anaphor);
    boolean sex = gender.isEmpty() || candidate.gender().filter(g -> g != gender.get()).isEmpty();
    return switch (anaphor.form()) {
      case HE, SHE, PERSON -> person && sex;
      case IT -> !person && !candidate.isPlural();
      case ORGANIZATION -> candidate.type() == Entity.Type.ORGANIZATION && !candidate.isPlural();
      case THEY -> !person || candidate.isPlural();
      case GROUP -> candidate.isPlural() || candidate.type() == Entity.Type.ORGANIZATION;
    };
  }
}
