package org.quotient.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotient.document.Analysis;
import org.quotient.document.Claim;
import org.quotient.document.Entity;
import org.quotient.document.Quotation;
import org.quotient.document.Role;
import org.quotient.document.Speaker;
import org.quotient.io.Row;

/** What each speaker says, in one article or in many; speakers of one name and kind are one. */
final class SpeakerTally {

  /** Columns in CSV. */
  static final List<String> COLUMNS =
      List.of(
          "speaker",
          "kind",
          "role",
          "articles",
          "direct",
          "mixed",
          "indirect",
          "words",
          "claims",
          "first_quotation",
          "first_article");

  /** Words that name nobody. */
  private static final Set<String> PRONOUNS =
      Set.of("i", "we", "you", "he", "she", "it", "they", "this", "that", "who", "which", "one");

  private record Key(String name, Speaker.Kind kind) {}

  /** One speaker. */
  private static final class Voice {
    private final String name;
    private final Speaker.Kind kind;
    private final String firstWords;
    private final String firstArticle;
    private final Map<Quotation.Kind, Integer> quotations = new EnumMap<>(Quotation.Kind.class);
    private Optional<String> role = Optional.empty();
    private int articles = 1;
    private int words;
    private int claims;

    Voice(String name, Speaker.Kind kind, String firstWords, String firstArticle) {
      this.name = name;
      this.kind = kind;
      this.firstWords = firstWords;
      this.firstArticle = firstArticle;
    }

    int count(Quotation.Kind kind) {
      return quotations.getOrDefault(kind, 0);
    }

    int quotations() {
      return quotations.values().stream().mapToInt(Integer::intValue).sum();
    }

    void add(Voice other) {
      other.quotations.forEach((kind, n) -> quotations.merge(kind, n, Integer::sum));
      role = role.or(() -> other.role);
      articles += other.articles;
      words += other.words;
      claims += other.claims;
    }
  }

  private final Map<Key, Voice> voices = new LinkedHashMap<>();

  /** The speakers of {@code analysis}; quotations of nobody whom the text tells are left out. */
  static SpeakerTally of(Analysis analysis) {
    SpeakerTally tally = new SpeakerTally();
    Map<String, Entity> entities = new HashMap<>();
    analysis.entities().orElse(List.of()).forEach(entity -> entities.put(entity.id(), entity));
    Map<String, Voice> byQuotation = new HashMap<>();
    for (Quotation quotation : analysis.quotations().orElse(List.of())) {
      Optional<Entity> entity = quotation.speaker().entity().map(entities::get);
      Optional<String> name = entity.map(Entity::name).or(() -> quotation.speaker().name());
      if (name.filter(n -> !PRONOUNS.contains(n.toLowerCase(Locale.ROOT))).isPresent()) {
        byQuotation.put(quotation.id(), tally.add(analysis, quotation, name.get(), entity));
      }
    }
    for (Claim claim : analysis.claims().orElse(List.of())) {
      claim.quotation().map(byQuotation::get).ifPresent(voice -> voice.claims++);
    }
    return tally;
  }

  private Voice add(Analysis analysis, Quotation quotation, String name, Optional<Entity> entity) {
    Speaker.Kind kind = quotation.speaker().kind();
    String text = analysis.article().text();
    Voice voice =
        voices.computeIfAbsent(
            new Key(name.toLowerCase(Locale.ROOT), kind),
            key ->
                new Voice(name, kind, QuotedWords.line(text, quotation), analysis.article().id()));
    voice.quotations.merge(quotation.kind(), 1, Integer::sum);
    voice.words += QuotedWords.count(text, quotation);
    voice.role =
        voice.role.or(() -> entity.flatMap(e -> e.roles().stream().map(Role::text).findFirst()));
    return voice;
  }

  /** Adds the speakers of later articles. */
  void add(SpeakerTally later) {
    later.voices.forEach(
        (key, voice) -> {
          Voice known = voices.putIfAbsent(key, voice);
          if (known != null) {
            known.add(voice);
          }
        });
  }

  /** By words quoted, then by quotations, then as they came. */
  private List<Voice> sorted() {
    List<Voice> sorted = new ArrayList<>(voices.values());
    sorted.sort(
        Comparator.comparingInt((Voice voice) -> voice.words)
            .thenComparingInt(Voice::quotations)
            .reversed());
    return sorted;
  }

  /** All speakers in {@code format}. */
  String text(RowFormat format, int columns) {
    StringBuilder out = new StringBuilder(format == RowFormat.CSV ? Row.header(COLUMNS) : "");
    if (format == RowFormat.TEXT) {
      table().appendTo(out, columns, false);
      return out.toString().stripLeading();
    }
    for (Voice voice : sorted()) {
      out.append(format == RowFormat.CSV ? row(voice).csv() : row(voice).json());
    }
    return out.toString();
  }

  private Table table() {
    Table table =
        new Table(
            List.of(
                "who",
                "role",
                "articles",
                "direct",
                "mixed",
                "indirect",
                "words",
                "claims",
                "first quotation"),
            List.of(26, 22, 8, 6, 5, 8, 7, 6));
    for (Voice voice : sorted()) {
      boolean named = voice.kind == Speaker.Kind.PERSON || voice.kind == Speaker.Kind.ORGANIZATION;
      table.add(
          named ? voice.name : "(" + voice.name + ")",
          voice.role.orElse(""),
          String.valueOf(voice.articles),
          String.valueOf(voice.count(Quotation.Kind.DIRECT)),
          String.valueOf(voice.count(Quotation.Kind.MIXED)),
          String.valueOf(voice.count(Quotation.Kind.INDIRECT)),
          String.valueOf(voice.words),
          String.valueOf(voice.claims),
          voice.firstWords);
    }
    return table;
  }

  private static Row row(Voice voice) {
    return new Row(
        COLUMNS,
        List.of(
            Optional.of(voice.name),
            Optional.of(voice.kind.label()),
            voice.role,
            Optional.of(voice.articles),
            Optional.of(voice.count(Quotation.Kind.DIRECT)),
            Optional.of(voice.count(Quotation.Kind.MIXED)),
            Optional.of(voice.count(Quotation.Kind.INDIRECT)),
            Optional.of(voice.words),
            Optional.of(voice.claims),
            Optional.of(voice.firstWords),
            Optional.of(voice.firstArticle)));
  }
}
