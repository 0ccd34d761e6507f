package org.quotient.coref;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotient.document.Entity;
import org.quotient.document.FirstNames.Gender;
import org.quotient.document.Mention;
import org.quotient.document.Role;

/** An entity in the making. */
final class Cluster {

  private final Map<Entity.Type, Integer> votes = new EnumMap<>(Entity.Type.class);
  private final Map<String, Integer> forms = new LinkedHashMap<>();
  private final List<Found> mentions = new ArrayList<>();
  private final Map<String, Role> roles = new LinkedHashMap<>();
  private List<String> longest = List.of();
  private int lastName;
  private Found lastRead;
  private Found lastOutside;
  private final Set<String> heads = new HashSet<>();
  private final Set<String> known = new HashSet<>();
  private Optional<Gender> gender = Optional.empty();
  private List<Cluster> members = List.of();
  private boolean plural;
  private boolean described;

  /** Somebody or some people whom the text does not name. */
  static Cluster unnamed(Entity.Type type, boolean plural) {
    Cluster cluster = new Cluster();
    cluster.votes.put(type, 1);
    cluster.plural = plural;
    return cluster;
  }

  /** Two people who are named together; what means them means both. */
  static Cluster pair(Cluster first, Cluster second) {
    Cluster cluster = unnamed(Entity.Type.PERSON, true);
    cluster.members = List.of(first, second);
    return cluster;
  }

  /** Who is meant with it: the members of a pair, otherwise itself. */
  List<Cluster> members() {
    return members.isEmpty() ? List.of(this) : members;
  }

  /** Whether these are several people. */
  boolean isPlural() {
    return plural;
  }

  /** The mentions so far, with the names that are still to come. */
  List<Found> mentions() {
    return mentions;
  }

  /** Number of mentions so far, with the names that are still to come. */
  int size() {
    return mentions.size();
  }

  /** Lemmas of the nouns that it was described by. */
  Set<String> heads() {
    return heads;
  }

  /** All words of its names, roles and descriptions, in lower case. */
  Set<String> known() {
    return known;
  }

  /** Whether the text has said what it is. */
  boolean isDescribed() {
    return described;
  }

  /** Adds the words of a description with this head. */
  void describe(String head, Collection<String> words) {
    heads.add(head);
    known.addAll(words);
    described = true;
  }

  boolean isNamed() {
    return !forms.isEmpty();
  }

  void addName(String form, List<String> words, Entity.Type type, Found mention) {
    votes.merge(type, words.size() > 1 ? 2 : 1, Integer::sum);
    forms.merge(form, 1, Integer::sum);
    known.addAll(words);
    if (words.size() > longest.size()) {
      longest = words;
    }
    mentions.add(mention);
    lastName = mention.first();
  }

  /** First token of the name added last. */
  int lastName() {
    return lastName;
  }

  /** Adds a mention around one that is read by itself. */
  void addMention(Found mention) {
    mentions.add(mention);
  }

  void addRole(Role role) {
    roles.putIfAbsent(role.text(), role);
    known.addAll(List.of(role.text().toLowerCase(Locale.ROOT).split("[\\s,()]+", -1)));
    described = true;
  }

  /** The words of the longest name, in lower case. */
  List<String> words() {
    return longest;
  }

  /** The person's gender, if the text or the first name tells it. */
  Optional<Gender> gender() {
    return gender;
  }

  void gender(Optional<Gender> known) {
    gender = gender.or(() -> known);
  }

  /**
   * The mention that was read last.
   *
   * @param outside whether to prefer the last one outside quotation marks
   */
  Found lastMention(boolean outside) {
    return outside && lastOutside != null ? lastOutside : lastRead;
  }

  /** Notes that {@code mention} has been read. */
  void read(Found mention, boolean inMarks) {
    lastRead = mention;
    lastOutside = inMarks ? lastOutside : mention;
  }

  /** The type that most of its names have; of equals the first in the order of the types. */
  Entity.Type type() {
    return votes.entrySet().stream()
        .max(
            (a, b) ->
                a.getValue().equals(b.getValue())
                    ? b.getKey().compareTo(a.getKey())
                    : a.getValue() - b.getValue())
        .map(Map.Entry::getKey)
        .orElse(Entity.Type.MISCELLANEOUS);
  }

  int start() {
    return mentions.stream().mapToInt(Found::first).min().orElse(0);
  }

  Entity entity(String id, Text text) {
    String name = isNamed() ? name() : text.words(mentions.get(0).first(), mentions.get(0).last());
    Set<String> aliases = new LinkedHashSet<>(forms.keySet());
    aliases.remove(name);
    List<Mention> spans =
        mentions.stream()
            .map(m -> new Mention(text.span(m.first(), m.last()), m.kind(), m.evidence()))
            .sorted((a, b) -> a.span().compareTo(b.span()))
            .toList();
    return new Entity(id, type(), name, List.copyOf(aliases), List.copyOf(roles.values()), spans);
  }

  /**
   * The form with the most words; of equals one that is not in capitals, then the longest, then the
   * first.
   */
  private String name() {
    String best = null;
    for (String form : forms.keySet()) {
      if (best == null || rank(form) > rank(best)) {
        best = form;
      }
    }
    return best;
  }

  private static int rank(String form) {
    int words = form.split("\\s+", -1).length;
    boolean capitals = form.equals(form.toUpperCase(Locale.ROOT)) && words > 1;
    return words * 2000 - (capitals ? 1000 : 0) + Math.min(form.length(), 900);
  }
}
