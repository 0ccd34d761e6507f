package org.quotient.coref;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotient.document.Antecedents;
import org.quotient.document.Entity;
import org.quotient.document.Evidence;
import org.quotient.document.FormatException;
import org.quotient.document.Mention;
import org.quotient.document.ModelFile;
import org.quotient.document.Name;
import org.quotient.document.QuotedPassage;
import org.quotient.document.Tags;
import org.quotient.document.Tokens;

/**
 * Joins names by their words, then reads the article once from its beginning and ties each pronoun
 * and description to the entity that a ranking model finds likeliest. What means none of them is
 * somebody new, whom later pronouns and descriptions may mean; who is mentioned so more than once
 * is an entity too, called by its first description.
 */
public final class RankingEntityResolver implements EntityResolver {

  /** Name of the model. */
  public static final String MODEL = "coref-ranker";

  /** Two names of a pair have at most this many words between them. Judgement. */
  private static final int MAX_BETWEEN = 9;

  private static final Set<String> COMPANY = Set.of("company", "firm", "group");

  /** A company not mentioned for more sentences than this is not meant. Judgement. */
  private static final int COMPANY_REACH = 5;

  /** Two people not mentioned for more sentences than this are not meant. Judgement. */
  private static final int PAIR_REACH = 2;

  /** How sure it is that "I" means the author. Judgement. */
  private static final double AUTHOR = 0.9;

  private final Map<String, String> nouns = Words.load("role-nouns.tsv");
  private final Map<String, String> synonyms = Words.load("place-names.tsv");
  private final Chooser chooser;

  RankingEntityResolver(Chooser chooser) {
    this.chooser = chooser;
  }

  /**
   * A resolver with the model in {@code file}.
   *
   * @throws FormatException if the file is damaged
   */
  public static RankingEntityResolver of(ModelFile file) throws FormatException {
    return new RankingEntityResolver(Ranker.of(file));
  }

  @Override
  public List<Entity> resolve(
      Tokens tokens,
      Tags tags,
      List<QuotedPassage> quoted,
      List<Name> names,
      Antecedents antecedents) {
    return new Reading(new Text(tokens, tags, quoted), names, antecedents).read();
  }

  /** One article, read from its beginning. */
  private final class Reading {

    private final Text text;
    private final NameJoiner joiner;
    private final Map<Integer, NameJoiner.Joined> byFirstToken = new HashMap<>();
    private final boolean[] inName;
    private final Subjects subjects;
    private final RoleFinder roles;
    private final AnaphorFinder anaphors;
    private final Referents referents;
    private final List<Cluster> unnamed = new ArrayList<>();
    private final Optional<Cluster> author;
    private Optional<NameJoiner.Joined> lastPerson = Optional.empty();

    Reading(Text text, List<Name> names, Antecedents antecedents) {
      this.text = text;
      this.referents = new Referents(text, antecedents);
      this.joiner = new NameJoiner(text, synonyms);
      this.inName = new boolean[text.size()];
      boolean[] inPerson = new boolean[text.size()];
      for (Name name : names) {
        int first = text.tokens().firstAfter(name.span().start());
        int last = text.tokens().lastBefore(name.span().end());
        NameJoiner.Joined joined = joiner.add(name);
        byFirstToken.put(first, joined);
        referents.name(joined.cluster(), first, last);
        Arrays.fill(inName, first, last + 1, true);
        Arrays.fill(inPerson, first, last + 1, name.type() == Entity.Type.PERSON);
      }
      this.subjects = new Subjects(text);
      this.roles = new RoleFinder(text, nouns, inPerson);
      this.anaphors = new AnaphorFinder(text, nouns, inName);
      this.author = new AuthorFinder(text).find(byFirstToken.values());
    }

    List<Entity> read() {
      for (int i = 0; i < text.size(); i++) {
        NameJoiner.Joined named = byFirstToken.get(i);
        if (named != null) {
          describe(named);
          mention(named.cluster(), named.mention());
        } else if (!inName[i]) {
          if (author.isPresent()) {
            author(i);
          }
          anaphors.at(i).ifPresent(this::resolve);
          anaphors.description(i).ifPresent(this::describeOrResolve);
        }
      }
      return entities();
    }

    private void mention(Cluster cluster, Found mention) {
      boolean marked = text.passage(mention.first()) >= 0;
      cluster.read(mention, marked);
      referents.mention(cluster, mention);
      if (!marked && subjects.speaks(mention)) {
        referents.speaks(cluster);
      }
    }

    private void describe(NameJoiner.Joined named) {
      Cluster cluster = named.cluster();
      Found mention = named.mention();
      if (cluster.type() == Entity.Type.PERSON) {
        roles.before(mention.first()).ifPresent(cluster::addRole);
        roles.behind(mention.last()).ifPresent(cluster::addRole);
        cluster.gender(new Genders(text).of(mention.first(), cluster.words()));
        cluster.gender(Genders.byRole(cluster.known()));
        pairWith(named);
      }
      if (cluster.type() == Entity.Type.ORGANIZATION) {
        Optional<Found> whole = roles.kindBehind(mention);
        whole.ifPresent(found -> cluster.addRole(roles.kind(mention, found)));
        whole.ifPresent(cluster::addMention);
        whole.ifPresent(found -> referents.name(cluster, found.first(), found.last()));
      }
    }

    /** "Lund and Oakes": the two together may be meant by "they". */
    private void pairWith(NameJoiner.Joined second) {
      Found last = second.mention();
      if (lastPerson.isPresent() && isPair(lastPerson.get().mention(), last)) {
        Found both =
            new Found(
                lastPerson.get().mention().first(), last.last(), last.kind(), last.evidence());
        mention(Cluster.pair(lastPerson.get().cluster(), second.cluster()), both);
      }
      lastPerson = Optional.of(second);
    }

    /** Whether "and" stands between two names, with no more than titles and appositions. */
    private boolean isPair(Found first, Found second) {
      boolean and = false;
      for (int i = first.last() + 1; i < second.first(); i++) {
        if (text.isVerb(i) || (text.pos(i).equals("IN") && !text.word(i).equals("of"))) {
          return false;
        }
        and |= text.word(i).equals("and");
      }
      return and && second.first() - first.last() <= MAX_BETWEEN;
    }

    /** "I" and "my" outside quotation marks mean the author, if the article tells who that is. */
    private void author(int i) {
      boolean first = Set.of("i", "me", "my", "myself").contains(text.word(i));
      if (first && text.pos(i).startsWith("PRP") && text.passage(i) < 0) {
        Found mention = new Found(i, i, Mention.Kind.PRONOUN, new Evidence("author", AUTHOR));
        author.get().addMention(mention);
        mention(author.get(), mention);
      }
    }

    /** "The union's leader, Ann Lee": such a description means the person named behind it. */
    private void describeOrResolve(Anaphor description) {
      NameJoiner.Joined name = byFirstToken.get(description.head() + 2);
      boolean apposition =
          name != null
              && text.word(description.head() + 1).equals(",")
              && name.cluster().type() == Entity.Type.PERSON
              && description.form() == Anaphor.Form.PERSON;
      if (apposition) {
        name.cluster().describe(text.lemma(description.head()), words(description));
        referents.name(name.cluster(), description.head(), description.head());
      } else {
        resolve(description);
      }
    }

    private void resolve(Anaphor anaphor) {
      List<Cluster> candidates =
          referents.latestFirst(
              cluster ->
                  AnaphorFeatures.fits(text, anaphor, cluster) && !isQuoted(anaphor, cluster));
      AnaphorFeatures features = new AnaphorFeatures(text, subjects, referents, nouns, anaphor);
      Optional<Chooser.Choice> choice =
          certain(anaphor, candidates, features)
              .or(() -> chooser.choose(anaphor, candidates, features))
              .or(() -> nearest(anaphor, candidates));
      Cluster meant = choice.map(Chooser.Choice::cluster).orElseGet(() -> somebody(anaphor));
      String by = anaphor.isPronoun() ? "ranked-pronoun" : "ranked-description";
      Evidence evidence = new Evidence(by, choice.map(Chooser.Choice::probability).orElse(1.0));
      Found mention = new Found(anaphor.first(), anaphor.head(), anaphor.mention(), evidence);
      if (choice.isPresent() || !anaphor.isPronoun()) {
        meant.members().forEach(member -> member.addMention(mention));
        meant.gender(AnaphorFeatures.gender(text, anaphor));
        mention(meant, mention);
      }
      if (!anaphor.isPronoun()) {
        meant.describe(text.lemma(anaphor.head()), words(anaphor));
      }
    }

    /** "The paper" of an article with one "Harrow Post newspaper", whatever the model says. */
    private Optional<Chooser.Choice> certain(
        Anaphor anaphor, List<Cluster> candidates, AnaphorFeatures features) {
      if (anaphor.form() != Anaphor.Form.ORGANIZATION
          || anaphor.determiner() != Anaphor.Determiner.DEFINITE) {
        return Optional.empty();
      }
      List<Cluster> known =
          candidates.stream().filter(Cluster::isNamed).filter(features::isKnownBy).toList();
      return known.size() == 1
          ? Optional.of(new Chooser.Choice(known.get(0), 0.9))
          : Optional.empty();
    }

    /**
     * What the model ties to none: "the company" is the organisation named last, "they" the pair
     * named last, if they are near.
     */
    private Optional<Chooser.Choice> nearest(Anaphor anaphor, List<Cluster> candidates) {
      boolean plain = anaphor.head() == anaphor.first() + 1;
      boolean company = plain && COMPANY.contains(text.word(anaphor.head()));
      boolean they = anaphor.form() == Anaphor.Form.THEY && text.passage(anaphor.head()) < 0;
      for (Cluster candidate : candidates) {
        Found last = candidate.lastMention(true);
        int sentences = text.sentence(anaphor.head()) - text.sentence(last.last());
        boolean pair =
            candidate.members().size() > 1 && (sentences <= 1 || subjects.isSubject(last));
        if ((company && candidate.isNamed() && sentences <= COMPANY_REACH)
            || (they && pair && sentences <= PAIR_REACH)) {
          return Optional.of(new Chooser.Choice(candidate, 0.5));
        }
      }
      return Optional.empty();
    }

    /** Whether the anaphor stands in words that the cluster is quoted with: "Lund said: “He …”". */
    private boolean isQuoted(Anaphor anaphor, Cluster cluster) {
      Found last = cluster.lastMention(true);
      return text.passage(anaphor.head()) >= 0
          && text.passage(last.last()) < 0
          && referents.speaker() == cluster
          && text.sentence(last.last()) == text.sentence(anaphor.head());
    }

    private Cluster somebody(Anaphor anaphor) {
      Entity.Type type =
          anaphor.form() == Anaphor.Form.ORGANIZATION
              ? Entity.Type.ORGANIZATION
              : Entity.Type.PERSON;
      Cluster cluster = Cluster.unnamed(type, anaphor.form() == Anaphor.Form.GROUP);
      unnamed.add(cluster);
      return cluster;
    }

    private List<String> words(Anaphor anaphor) {
      List<String> words = new ArrayList<>();
      for (int i = anaphor.first(); i <= anaphor.head(); i++) {
        words.add(text.word(i));
      }
      return words;
    }

    private List<Entity> entities() {
      List<Cluster> ordered = new ArrayList<>(joiner.clusters());
      unnamed.stream().filter(cluster -> cluster.size() > 1).forEach(ordered::add);
      ordered.sort(Comparator.comparingInt(Cluster::start));
      List<Entity> entities = new ArrayList<>();
      for (Cluster cluster : ordered) {
        entities.add(cluster.entity("e" + (entities.size() + 1), text));
      }
      return entities;
    }
  }
}
