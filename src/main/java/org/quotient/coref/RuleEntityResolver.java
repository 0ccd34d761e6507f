package org.quotient.coref;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quotient.document.Entity;
import org.quotient.document.Name;
import org.quotient.document.QuotedPassage;
import org.quotient.document.Tags;
import org.quotient.document.Tokens;

/**
 * Joins names by their words, then reads the article once from its beginning and ties each pronoun
 * and description to the nearest entity that fits. What fits no entity is left out.
 */
public final class RuleEntityResolver implements EntityResolver {

  private final Map<String, String> roleNouns = Words.load("role-nouns.tsv");
  private final Map<String, String> synonyms = Words.load("place-names.tsv");

  @Override
  public List<Entity> resolve(
      Tokens tokens, Tags tags, List<QuotedPassage> quoted, List<Name> names) {
    Text text = new Text(tokens, tags, quoted);
    NameJoiner joiner = new NameJoiner(text, synonyms);
    Map<Integer, NameJoiner.Joined> byFirstToken = new HashMap<>();
    boolean[] inName = new boolean[tokens.size()];
    boolean[] inPerson = new boolean[tokens.size()];
    for (Name name : names) {
      int first = tokens.firstAfter(name.span().start());
      int last = tokens.lastBefore(name.span().end());
      byFirstToken.put(first, joiner.add(name));
      Arrays.fill(inName, first, last + 1, true);
      Arrays.fill(inPerson, first, last + 1, name.type() == Entity.Type.PERSON);
    }
    RoleFinder roles = new RoleFinder(text, roleNouns, inPerson);
    Genders genders = new Genders(text);
    Subjects subjects = new Subjects(text);
    PronounResolver pronouns = new PronounResolver(text, subjects);
    NominalResolver nominals =
        new NominalResolver(text, new NounPhrases(text, roleNouns, inName), subjects);
    Referents referents = new Referents();
    for (int i = 0; i < tokens.size(); i++) {
      NameJoiner.Joined named = byFirstToken.get(i);
      if (named != null) {
        describe(named, roles, genders);
        named.cluster().read(named.mention(), text.passage(i) >= 0);
        referents.mention(named.cluster());
      } else if (!inName[i]) {
        pronouns.resolve(i, referents);
        nominals.resolve(i, referents);
      }
    }
    return entities(joiner.clusters(), text);
  }

  private static void describe(NameJoiner.Joined named, RoleFinder roles, Genders genders) {
    Cluster cluster = named.cluster();
    if (cluster.type() == Entity.Type.PERSON) {
      roles.before(named.mention().first()).ifPresent(cluster::addRole);
      roles.behind(named.mention().last()).ifPresent(cluster::addRole);
      cluster.gender(genders.of(named.mention().first(), cluster.words()));
    }
    if (cluster.type() == Entity.Type.ORGANIZATION) {
      Optional<Found> whole = roles.kindBehind(named.mention());
      whole.ifPresent(found -> cluster.addRole(roles.kind(named.mention(), found)));
      whole.ifPresent(cluster::addMention);
    }
  }

  private static List<Entity> entities(List<Cluster> clusters, Text text) {
    List<Cluster> ordered = new ArrayList<>(clusters);
    ordered.sort(Comparator.comparingInt(Cluster::start));
    List<Entity> entities = new ArrayList<>();
    for (Cluster cluster : ordered) {
      entities.add(cluster.entity("e" + (entities.size() + 1), text));
    }
    return entities;
  }
}
