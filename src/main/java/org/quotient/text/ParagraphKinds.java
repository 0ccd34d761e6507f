package org.quotient.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.quotient.document.Article;
import org.quotient.document.Paragraph;
import org.quotient.document.Paragraph.Kind;
import org.quotient.document.Span;
import org.quotient.document.WordList;

/** Tells what paragraphs are for, by patterns at their beginnings and by their place. */
final class ParagraphKinds {

  /** Patterns see no more of a paragraph than this. */
  private static final int LOOK = 300;

  /** Bylines, datelines and headlines are shorter. Judgement. */
  private static final int MAX_HEADLINE = 160;

  /** Bylines and datelines stand among the first paragraphs. Judgement. */
  private static final int TOP = 5;

  private record Rule(Kind kind, boolean topOnly, Pattern pattern) {}

  private final List<Rule> rules;

  private ParagraphKinds(List<Rule> rules) {
    this.rules = rules;
  }

  static ParagraphKinds load() {
    List<Rule> rules = new ArrayList<>();
    for (List<String> row : WordList.rows(ParagraphKinds.class, "paragraph-kinds.tsv")) {
      Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      rules.add(new Rule(kind, row.get(1).equals("top"), Pattern.compile(row.get(2))));
    }
    return new ParagraphKinds(rules);
  }

  /** {@code blocks} with their kinds. */
  List<Paragraph> of(Article article, List<Span> blocks) {
    List<Paragraph> paragraphs = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      Span block = blocks.get(i);
      String beginning =
          article.text().substring(block.start(), Math.min(block.end(), block.start() + LOOK));
      boolean whole = block.length() <= LOOK;
      paragraphs.add(new Paragraph(block, kind(article, beginning, whole, i, blocks.size())));
    }
    return paragraphs;
  }

  private Kind kind(Article article, String words, boolean whole, int i, int count) {
    if (whole) {
      for (Rule rule : rules) {
        if ((i < TOP || !rule.topOnly) && rule.pattern.matcher(words).matches()) {
          return rule.kind;
        }
      }
    }
    boolean titled =
        article.title().filter(title -> title.strip().equals(words.strip())).isPresent();
    if (titled || (i == 0 && count > 1 && words.length() <= MAX_HEADLINE && isHeadline(words))) {
      return Kind.HEADLINE;
    }
    return Kind.BODY;
  }

  /** A line without a full stop at its end, or with most of its longer words in capitals. */
  private static boolean isHeadline(String words) {
    char last = words.charAt(words.length() - 1);
    if (".!?:\"”'".indexOf(last) < 0) {
      return true;
    }
    int longer = 0;
    int capital = 0;
    for (String word : words.split("\\s+", -1)) {
      if (word.length() > 3) {
        longer++;
        capital += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
      }
    }
    return longer > 2 && capital >= 0.7 * longer;
  }
}
