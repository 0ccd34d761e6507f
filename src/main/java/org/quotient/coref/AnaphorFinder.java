package org.quotient.coref;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotient.coref.Anaphor.Determiner;
import org.quotient.coref.Anaphor.Form;

/** Finds pronouns of the third person, and descriptions of people and organisations. */
final class AnaphorFinder {

  private static final Map<String, Form> PRONOUNS =
      Map.ofEntries(
          entry("he", Form.HE),
          entry("him", Form.HE),
          entry("his", Form.HE),
          entry("himself", Form.HE),
          entry("she", Form.SHE),
          entry("her", Form.SHE),
          entry("hers", Form.SHE),
          entry("herself", Form.SHE),
          entry("it", Form.IT),
          entry("its", Form.IT),
          entry("itself", Form.IT),
          entry("they", Form.THEY),
          entry("them", Form.THEY),
          entry("their", Form.THEY),
          entry("theirs", Form.THEY),
          entry("themselves", Form.THEY));

  private static final Set<String> DEFINITE = Set.of("the", "that", "this", "these", "those");
  private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "one");

  /** A description has at most this many words. Judgement. */
  private static final int MAX_WORDS = 9;

  private final Text text;
  private final Map<String, String> kinds;
  private final boolean[] inName;

  /**
   * A finder for one article.
   *
   * @param kinds kinds of nouns: {@code office}, {@code person}, {@code organization}
   * @param inName for each token whether it belongs to a name
   */
  AnaphorFinder(Text text, Map<String, String> kinds, boolean[] inName) {
    this.text = text;
    this.kinds = kinds;
    this.inName = inName;
  }

  /** The anaphor that begins at token {@code i}, outside names, if one does. */
  Optional<Anaphor> at(int i) {
    Form pronoun = text.pos(i).startsWith("PRP") ? PRONOUNS.get(text.word(i)) : null;
    return pronoun != null
        ? Optional.of(new Anaphor(i, i, pronoun, "", Determiner.NONE))
        : Optional.empty();
  }

  /**
   * The description that begins at token {@code i}, if one does: with an article or a possessive,
   * or with nothing before its first word. What stands behind a name and a comma, or is said to be
   * something, describes that and is no description of its own.
   */
  Optional<Anaphor> description(int i) {
    Optional<Determiner> determiner = determiner(i);
    if (determiner.isEmpty() || isPredicate(i)) {
      return Optional.empty();
    }
    boolean bare = determiner.get() == Determiner.NONE;
    int head = head(bare ? i : i + 1);
    boolean title = bare && text.word(head + 1).equals("of"); // "Secretary of State Ann Lee"
    if (head < 0 || title) {
      return Optional.empty();
    }
    int first = text.pos(i).equals("POS") ? i + 1 : i;
    return kind(head)
        .map(kind -> new Anaphor(first, head, form(head, kind), kind, determiner.get()));
  }

  private Optional<Determiner> determiner(int i) {
    if (DEFINITE.contains(text.word(i))) {
      return Optional.of(Determiner.DEFINITE);
    }
    if (INDEFINITE.contains(text.word(i))) {
      return Optional.of(Determiner.INDEFINITE);
    }
    if (text.pos(i).equals("PRP$") || text.pos(i).equals("POS")) {
      return Optional.of(Determiner.POSSESSIVE);
    }
    boolean opens = isNoun(i) || isModifier(i);
    boolean inside = i > 0 && (isNoun(i - 1) || isModifier(i - 1) || isDeterminer(i - 1));
    return opens && !inside ? Optional.of(Determiner.NONE) : Optional.empty();
  }

  private boolean isDeterminer(int i) {
    return switch (text.pos(i)) {
      case "DT", "PRP$", "POS", "CD" -> true;
      default -> false;
    };
  }

  private boolean isPredicate(int i) {
    boolean apposition = text.word(i - 1).equals(",") && i > 1 && inName[i - 2];
    return apposition || (text.isVerb(i - 1) && text.lemma(i - 1).equals("be"));
  }

  private Form form(int head, String kind) {
    if (text.pos(head).endsWith("S")) {
      return Form.GROUP;
    }
    return kind.equals("organization") ? Form.ORGANIZATION : Form.PERSON;
  }

  /** What a word list says of the noun at token {@code head}: "year-old" is a person. */
  private Optional<String> kind(int head) {
    if (text.word(head).endsWith("-year-old")) {
      return Optional.of("person");
    }
    return Optional.ofNullable(kinds.get(text.lemma(head))).filter(kind -> !kind.equals("origin"));
  }

  /** The last noun of the phrase that begins at token {@code first}; -1 if it goes on to a name. */
  private int head(int first) {
    int head = -1;
    int i = first;
    while (i < text.size() && i < first + MAX_WORDS && (isNoun(i) || (head < 0 && isModifier(i)))) {
      head = isNoun(i) ? i : head;
      i++;
    }
    boolean none = head < 0 || inName[head] || (i < text.size() && inName[i]);
    return none ? -1 : head;
  }

  /**
   * Whether token {@code i} is a noun, also where "official" or "13-year-old" has no noun behind.
   */
  private boolean isNoun(int i) {
    boolean last = !text.isNoun(i + 1) && !text.pos(i + 1).equals("JJ");
    return text.isNoun(i) || (text.pos(i).equals("JJ") && last && kind(i).isPresent());
  }

  private boolean isModifier(int i) {
    String pos = text.pos(i);
    return pos.equals("JJ") || pos.equals("VBN") || pos.equals("VBG");
  }
}
