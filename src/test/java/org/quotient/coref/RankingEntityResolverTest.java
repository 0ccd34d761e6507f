package org.quotient.coref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotient.document.Analysis;
import org.quotient.document.Antecedents;
import org.quotient.document.Article;
import org.quotient.document.Entity;
import org.quotient.document.Evidence;
import org.quotient.document.FormatException;
import org.quotient.document.Invariants;
import org.quotient.document.MadeBy;
import org.quotient.document.MarkedText;
import org.quotient.document.Mention;
import org.quotient.document.ModelFile;
import org.quotient.document.Name;
import org.quotient.document.Role;
import org.quotient.document.Span;
import org.quotient.document.Tags;
import org.quotient.document.Tokens;
import org.quotient.encode.MaxentTagger;
import org.quotient.encode.Tagger;
import org.quotient.quote.PairedMarkFinder;
import org.quotient.text.PtbTokenizer;

/** Each marked name is one that the name finder found: {@code [person Ann Lee]}. */
class RankingEntityResolverTest {

  private static Tagger tagger;
  private static EntityResolver resolver;

  @BeforeAll
  static void load() throws FormatException {
    tagger = MaxentTagger.load();
    resolver =
        RankingEntityResolver.of(ModelFile.named(RankingEntityResolver.MODEL, "weights.tsv"));
  }

  private static List<Entity> resolve(String marked) {
    MarkedText text = MarkedText.of(marked);
    List<Name> names = new ArrayList<>();
    for (Entity.Type type : Entity.Type.values()) {
      for (Span span : text.spans(type.name().toLowerCase(Locale.ROOT))) {
        names.add(new Name(span, type, Evidence.READER));
      }
    }
    names.sort((a, b) -> a.span().compareTo(b.span()));
    Article article = Article.of("a", text.text());
    Tokens tokens = new PtbTokenizer().tokenize(article);
    return resolve(article, tokens, names, antecedents(tokens, text));
  }

  /** What an encoder would read that takes the tokens marked {@code asked} for {@code meant}. */
  private static Antecedents antecedents(Tokens tokens, MarkedText text) {
    if (text.spans("asked").isEmpty()) {
      return Antecedents.unread();
    }
    Antecedents.Builder antecedents = new Antecedents.Builder(tokens.size());
    float[] scores = new float[tokens.size() * (tokens.size() + 1)];
    for (Span asked : text.spans("asked")) {
      int row = tokens.lastBefore(asked.end()) * (tokens.size() + 1);
      scores[row] = 0.05f;
      scores[row + 1 + tokens.lastBefore(text.span("meant").end())] = 0.95f;
    }
    antecedents.add(0, tokens.size(), scores);
    return antecedents.build();
  }

  private static List<Entity> resolve(
      Article article, Tokens tokens, List<Name> names, Antecedents antecedents) {
    Tags tags = tagger.tag(tokens);
    List<Entity> entities =
        resolver.resolve(tokens, tags, new PairedMarkFinder().find(tokens), names, antecedents);
    Invariants.check(
        new Analysis(
            article,
            Optional.of(tokens),
            Optional.of(entities),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            new MadeBy("test", "1", Map.of())));
    return entities;
  }

  private static List<String> names(String marked) {
    return resolve(marked).stream().map(Entity::name).toList();
  }

  /** The words of all mentions of the entity called {@code name}. */
  private static List<String> mentions(String marked, String name) {
    String text = MarkedText.of(marked).text();
    return entity(resolve(marked), name).mentions().stream().map(m -> m.span().in(text)).toList();
  }

  private static List<String> roles(String marked, String name) {
    return entity(resolve(marked), name).roles().stream().map(Role::text).toList();
  }

  private static Entity entity(List<Entity> entities, String name) {
    return entities.stream().filter(e -> e.name().equals(name)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [person Ann Lee] left. [person Lee] came back.                         | Ann Lee
          [person LEE] LEAVES. [person Ann Lee] left.                            | Ann Lee
          [person Rosa Maria Vega Ortiz] left. [person Vega Ortiz] came.         | Rosa Maria Vega Ortiz
          [person Rosa Vega Ortiz] left. [person Vega] came.                     | Rosa Vega Ortiz
          [person Carlos del Monte] left. [person del Monte] came.               | Carlos del Monte
          [person Ann B. Lee] left. [person Ann Lee] came.                       | Ann B. Lee
          [person Ann Lee-Moss] left. [person Lee-Moss] came.                    | Ann Lee-Moss
          The [organization Harrow Ferry Trust] ([organization HFT]) met. [organization HFT] won. | Harrow Ferry Trust
          [organization Brent Motors Inc.] grew. [organization Brent Motors] sold cars. | Brent Motors Inc.
          The [place U.S.] is far. The [place United States] is big. [place America] is old. | United States
          """)
  void formsOfOneNameAreOneEntity(String marked, String name) {
    assertThat(names(marked)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [person Ann Lee] met [person Bo Lee].                                   | Ann Lee, Bo Lee
          [person Henry Brent] left. [organization Brent Motor Company] grew.     | Henry Brent, Brent Motor Company
          The [organization Lund Bank] met the [organization Lund Party].         | Lund Bank, Lund Party
          """)
  void differentBearersStayApart(String marked, String names) {
    assertThat(names(marked)).isEqualTo(Arrays.asList(names.split(", ", -1)));
  }

  @Test
  void surnameThatTwoBearGoesToTheOneNamedLast() {
    String marked =
        "[person Ann Lee] left. [person Lee] called. [person Bo Lee] came. [person Lee] waved.";
    assertThat(mentions(marked, "Ann Lee")).containsExactly("Ann Lee", "Lee");
    assertThat(mentions(marked, "Bo Lee")).containsExactly("Bo Lee", "Lee");
  }

  @Test
  void titleTellsWhichOfTwoBearersIsMeant() {
    String marked = "[person Mary Lee] met [person Robert Lee]. Mrs. [person Lee] smiled.";
    assertThat(mentions(marked, "Mary Lee")).containsExactly("Mary Lee", "Lee");
  }

  @Test
  void canonicalNameIsTheFullestAndNoAlias() {
    Entity lee = resolve("[person Lee] won. [person Ann Lee] beat all. [person Lee] ran.").get(0);
    assertThat(lee.name()).isEqualTo("Ann Lee");
    assertThat(lee.aliases()).containsExactly("Lee");
    assertThat(lee.mentions()).extracting(Mention::kind).containsOnly(Mention.Kind.NAME);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Harbour Minister [person Ann Lee] left.                               | Harbour Minister
          Secretary of the Treasury [person Ann Lee] left.                      | Secretary of the Treasury
          Danish Ambassador to the [place United States] [person Ann Lee] left. | Danish Ambassador to the United States
          Secretary of Defense (Sedef) [person Ann Lee] left.                   | Secretary of Defense
          [person Ann Lee], the director of the museum, left.                   | director of the museum
          """)
  void roleStandsBesideTheName(String marked, String role) {
    assertThat(roles(marked, "Ann Lee")).containsExactly(role);
  }

  @Test
  void twoPeopleWithOneOfficeStayTwo() {
    String marked = "Harbour Minister [person Ann Lee] met Harbour Minister [person Bo Ray].";
    assertThat(names(marked)).containsExactly("Ann Lee", "Bo Ray");
    assertThat(roles(marked, "Bo Ray")).containsExactly("Harbour Minister");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Museum director [person Ann Lee] met Mayor [person Bo Ray]. The director smiled. | Ann Lee | The director
          Danish Minister [person Ann Lee] met [person Bo Ray]. The Danish official said so.  | Ann Lee | The Danish official
          Prime Minister [person Ann Lee] left. The premier was tired.                     | Ann Lee | The premier
          President [person Ann Lee] left. The outspoken president was tired.              | Ann Lee | The outspoken president
          [organization Brent Motors] grew. The company sold more cars.                    | Brent Motors | The company
          The [organization Harrow Post] newspaper wrote this. The paper named nobody.     | Harrow Post | The paper
          """)
  void descriptionMeansWhoseRoleItNames(String marked, String name, String words) {
    assertThat(mentions(marked, name)).contains(words);
  }

  @Test
  void unnamedSpokesmanTakesTheLaterPronounAndDescription() {
    String marked =
        "President [person Robert Lee] left. A spokesman said the trip was long. He said no more."
            + " The spokesman smiled.";
    assertThat(mentions(marked, "Robert Lee")).containsExactly("Robert Lee");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [person Mary Lee] met [person Robert Ray]. She smiled.                            | Mary Lee   | She
          [person Mary Lee] met [person Robert Ray]. He smiled.                             | Robert Ray | He
          [person Robert Lee] said it rained near [person Karl Ray]. He added that it was cold. | Robert Lee | He
          [person Robert Lee], a painter from the north, said it rained. He left.           | Robert Lee | He
          The [organization Lund Bank] said it would lend more. It said nothing else.       | Lund Bank  | It
          """)
  void pronounMeansTheSubjectThatFits(String marked, String name, String pronoun) {
    assertThat(mentions(marked, name)).contains(pronoun);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [person Ann Lund] left. [meant [person Sue Ray]] came. [asked She] smiled. | Sue Ray  | She
          [meant [person Ann Lund]] left. [person Sue Ray] came. [asked She] smiled. | Ann Lund | She
          """)
  void encoderTellsWhoIsMeant(String marked, String name, String pronoun) {
    assertThat(mentions(marked, name)).contains(pronoun);
  }

  @Test
  void pronounInQuotationMarksIsLeftOutUnlessItsPersonIsNamedThere() {
    String out = "[person Robert Lee] said: “He came late.”";
    String in = "[person Ann Ray] said: “[person Robert Lee] was ill, so he came late.”";
    assertThat(mentions(out, "Robert Lee")).containsExactly("Robert Lee");
    assertThat(mentions(in, "Robert Lee")).containsExactly("Robert Lee", "he");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [person Leslie Wimes] came late. [person Wines] said it rained.       | Leslie Wimes
          [person Ann McClenney] came late. [person McLenney] said it rained.   | Ann McClenney
          """)
  void misspeltSurnameIsTheSamePerson(String marked, String name) {
    assertThat(names(marked)).containsExactly(name);
  }

  @Test
  void surnamesOfFewLettersAreNotTakenForMisspelt() {
    assertThat(names("[person Ann Lund] came. [person Bo Lunt] left. [person Lunk] slept."))
        .containsExactly("Ann Lund", "Bo Lunt", "Lunk");
  }

  @Test
  void theyMeansBothOfAPair() {
    String marked =
        "Senators [person Ann Lee] and [person Robert Ray] wrote to the mayor. They said the pier was old.";
    assertThat(mentions(marked, "Ann Lee")).contains("They");
    assertThat(mentions(marked, "Robert Ray")).contains("They");
  }

  @Test
  void whoIsNeverNamedIsAnEntityIfMentionedTwice() {
    String marked = "A spokesman said the trip was long. He said no more. An old man listened.";
    assertThat(names(marked)).containsExactly("A spokesman");
    assertThat(mentions(marked, "A spokesman")).containsExactly("A spokesman", "He");
  }

  @Test
  void nameOverALineBreakIsOnOneLine() {
    assertThat(names("[person Ann\nLee] left.")).containsExactly("Ann Lee");
  }

  @Test
  void descriptionBeforeANameIsNobodyElse() {
    String marked =
        "[person Ann Lund] waved. The union’s leader, [person Robert Ray], dismissed it. He left.";
    assertThat(mentions(marked, "Robert Ray")).contains("He");
  }

  @Test
  void titleWithOfIsNoDescription() {
    String marked =
        "Secretary [person Ken Salt] met Ambassador [person Ann Lee] and Secretary of the Navy"
            + " [person Bo Ray].";
    assertThat(mentions(marked, "Ken Salt")).containsExactly("Ken Salt");
  }

  @Test
  void roleTellsTheGender() {
    String marked =
        "Spokeswoman [person Quill Ren] met [person Zor Ban]. She said the pier was open.";
    assertThat(mentions(marked, "Quill Ren")).contains("She");
  }

  @Test
  void firstPersonOutsideQuotationMarksIsTheAuthorOfTheNote() {
    String text =
        "I grew up by the sea. I loved the pier. Now I miss it.\n\n“I am glad,” said [person Bo Ray]."
            + "\n\n[person Ann Lee] is a writer in Lund.";
    assertThat(mentions(text, "Ann Lee")).containsExactly("I", "I", "I", "Ann Lee");
    assertThat(mentions(text, "Bo Ray")).doesNotContain("I");
  }

  @Test
  void oneWhoSaysIOnceIsNotTheAuthor() {
    String text = "I saw it.\n\n[person Ann Lee] is a writer in Lund.";
    assertThat(mentions(text, "Ann Lee")).containsExactly("Ann Lee");
  }

  @Test
  void lineOfTheModelWithoutTabIsRefused() {
    assertThatThrownBy(() -> Ranker.read(new StringReader("he none 0.5")))
        .isInstanceOf(IOException.class)
        .hasMessage("expected a feature, a tab and a weight, got 'he none 0.5'");
  }

  @Test
  void placeIsNoPerson() {
    String marked = "[place Lund] is small. He said so.";
    assertThat(mentions(marked, "Lund")).containsExactly("Lund");
  }

  @Test
  void mentionsNameTheirRule() {
    List<Entity> entities =
        resolve("Museum director [person Ann Lee] left. [person Lee] waved. The director smiled.");
    assertThat(entities.get(0).mentions())
        .extracting(m -> m.evidence().by())
        .containsExactly("exact-name", "surname", "ranked-description");
  }

  @Test
  void manyNamesAndOneNameOftenTakeLinearTime() {
    StringBuilder text = new StringBuilder();
    List<Name> names = new ArrayList<>();
    for (int n = 0; n < 30_000; n++) {
      String name = n % 3 == 0 ? "Ann Lee" + (n % 10_000) : "Ann Lee";
      names.add(
          new Name(
              new Span(text.length(), text.length() + name.length()),
              Entity.Type.PERSON,
              Evidence.READER));
      text.append(name).append(" said he left.\n\n");
    }
    Tokens tokens = new PtbTokenizer().tokenize(Article.of("a", text.toString()));
    List<String> pos = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      pos.add(
          switch (tokens.word(i)) {
            case "said", "left" -> "VBD";
            case "he" -> "PRP";
            case "." -> ".";
            default -> "NNP";
          });
    }
    Tags tags = new Tags(pos, pos);
    assertTimeout(
        Duration.ofSeconds(10),
        () ->
            assertThat(resolver.resolve(tokens, tags, List.of(), names, Antecedents.unread()))
                .hasSize(10_001));
  }
}
