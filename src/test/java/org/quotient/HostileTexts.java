package org.quotient;

import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that break programs: odd ones, long ones, and news articles cut and mutated. */
public final class HostileTexts {

  /**
   * A short text.
   *
   * @param name what is odd about it
   * @param text the text
   */
  public record Hostile(String name, String text) {

    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * A text of any length.
   *
   * @param name what it consists of
   * @param size the size at which it is to be borne
   * @param ofSize the text of a size; its length is about proportional to it
   */
  public record Growing(String name, int size, IntFunction<String> ofSize) {

    /** The text {@code part} times as long as the size says. */
    public String text(double part) {
      return ofSize.apply((int) (size * part));
    }

    @Override
    public String toString() {
      return name + ", " + size;
    }
  }

  private static final String PARAGRAPH =
      "The harbour board of Port Ellis will close two of its five berths on May 3, 2024, board"
          + " chair Ann Lee said. “We lost $1.5 million last year,” Lee told reporters, “and nobody"
          + " noticed.”\n\n";

  private HostileTexts() {}

  /** Short odd texts. */
  public static Stream<Hostile> small() {
    return Stream.of(
            odd("empty", ""),
            odd("one blank", " "),
            odd("blanks alone", " \t\n\r\n\u000B\f \u00A0\u2003\u3000\u2028\u2029\u0085"),
            odd("byte order mark", "\uFEFF"),
            odd("byte order mark first", "\uFEFF“Rain,” said Lee.\n"),
            odd("byte order mark within", "“Ra\uFEFFin,” said\uFEFF Lee.\n"),
            odd("CRLF", "HEADLINE\r\n\r\nBy Ann Lee\r\n\r\n“Rain,” said\r\nLee.\r\n"),
            odd("CR alone", "“Rain,” said Lee.\rSnow fell.\r\r“Sun,” she said.\r"),
            odd("mixed line ends", "“Rain,”\r\n\n\rsaid Lee.\n\r\n“Sun,” she said."),
            odd("no final newline", "“Rain,” said Ann Lee"),
            odd("newlines alone", "\n\n\n\n\n"),
            odd("emoji", "😀 “😀 Rain 👩‍👩‍👧,” said 😀Lee😀, 👍🏽 5 🇩🇪 3%😀"),
            odd("lone surrogates", "“Rain\uD83D,” said \uDE00Lee. \uD83D"),
            odd("NUL bytes", "“Ra\u0000in,”\u0000 said\u0000\u0000Lee.\u0000"),
            odd("control characters", "\u0001“Rain\u0007\u001B[31m,” said\u009F Lee\u007F."),
            odd(
                "zero-width characters",
                "\u200B“Ra\u200Bin\u200D,”\u2060 said\u200E Lee\u00AD.\u200B"),
            odd("zero-width characters alone", "\u200B\u200C\u200D\u2060"),
            odd("combining marks", "“Rai\u0301\u0301\u0301n,” said Le\u0308e. \u0301"),
            odd("right to left", "\u200F\u202E“Rain,” said אנה לי. قال أحمد: «نعم»."),
            odd("Chinese", "“下雨了，”李安说。「三百万」2024年5月3日。"),
            odd(
                "Greek, Russian, Hindi, Thai",
                "«Ναι», είπε. «Да», — сказал он. “हाँ” उसने कहा। เขาพูดว่า “ใช่”"),
            odd("full-width digits", "It cost ＄１２３ and ٣٤٥ and ½ and ⅔ and Ⅻ."),
            odd("title-case ligatures", "ǅ ﬁve İstanbul ŉ ß said ẞ."),
            odd(
                "long number",
                "It cost $" + "9".repeat(5000) + " and " + "1,000".repeat(500) + "."),
            odd(
                "number with a huge exponent",
                "It cost 1e999999999 or 1E-999999999, or 5e5 percent."),
            odd(
                "numbers that are none",
                "1,2,3 1.2.3.4 -- 1/0 0/0 5-5-5 $ % 3,00 .5. 1..2 +1 −2 ±3 1e e1"),
            odd(
                "days that are none",
                "February 31, 99999; 32/13/0000; 2024-00-00; May 0; 24:61; year 0"),
            odd("nested marks", "“A ‘b “c ‘d “e” d’ c” b’ a,” said Lee."),
            odd("crossed marks", "“A ‘b” c’ \"d “e\" f” «g ‘h» i’"),
            odd("brackets", ")))]]}}(((([[{{ “(Rain,” said) Lee. ["),
            odd(
                "markup",
                "<p>“Rain,” &quot;said&#8221; <b>Lee</b></p><script>\"x\"</script>\\n\\u201c{\"text\":1}"),
            odd("front matter", "---\ntitle: Rain\n---\n“Rain,” said Lee.\n---\n"),
            odd("dots and dashes", "... .. . --- -- - — – ‒ … ...“...” said ... Lee—"),
            odd(
                "abbreviations",
                "U.S. Gov. Lt. Col. J. R. R. Lee Jr. vs. St. No. 5 Inc. said etc. a.m."),
            odd("addresses", "https://x.example/a?b=“c”&d='e' a@b.example #rain @lee said http://"),
            odd("cues alone", "said said told asked according to said that he she said ,” said"),
            odd("capitals", "“RAIN,” SAID ANN LEE OF PORT ELLIS ON MAY 3, 2024. FIVE PERCENT."),
            odd("no blanks", "“Rain,”saidLee.“Snow,”shesaid.5%of$3million"))
        .flatMap(one -> Stream.of(one, odd(one.name + ", twice", one.text + one.text)))
        .flatMap(HostileTexts::withMarks);
  }

  /** {@code one}, and behind the first a text of one character for each mark. */
  private static Stream<Hostile> withMarks(Hostile one) {
    return one.name.equals("empty") ? Stream.concat(Stream.of(one), marks()) : Stream.of(one);
  }

  /** One character, alone and as unbalanced mark. */
  private static Stream<Hostile> marks() {
    return "a5.,-—“”\"‘’'«»„‚‹›`´(%$😀\u0000\u0301\u00A0\u200B"
        .codePoints()
        .mapToObj(Character::toString)
        .flatMap(
            mark ->
                Stream.of(
                    odd("character " + mark, mark),
                    odd(
                        "unbalanced " + mark,
                        mark + "Rain, said Lee. Snow" + mark + mark + " fell.")));
  }

  private static Hostile odd(String name, String text) {
    return new Hostile(name, text);
  }

  /** Long texts. */
  public static Stream<Growing> growing() {
    return Stream.of(
        new Growing(
            "characters of news", 1_000_000, n -> repeat(PARAGRAPH, n / PARAGRAPH.length())),
        new Growing(
            "characters of news in one line",
            500_000,
            n -> repeat(PARAGRAPH.strip() + " ", n / PARAGRAPH.length())),
        new Growing("tokens in one sentence", 100_000, n -> repeat("rain and ", n / 2)),
        new Growing("paragraphs of one word", 10_000, n -> repeat("rain\n\n", n)),
        new Growing("characters in one word", 1_000_000, n -> repeat("a", n)),
        new Growing("digits", 200_000, n -> "It cost $" + repeat("9", n) + "."),
        new Growing("blanks", 1_000_000, n -> "rain" + repeat(" ", n) + "fell"),
        new Growing("newlines", 1_000_000, n -> "rain" + repeat("\n", n) + "fell"),
        new Growing("straight marks", 1_000_000, n -> repeat("\"", n)),
        new Growing("straight marks apart", 100_000, n -> repeat("\" ", n)),
        new Growing("opening marks", 100_000, n -> repeat("“a ", n)),
        new Growing("closing marks", 100_000, n -> repeat("a” ", n)),
        new Growing("apostrophes", 100_000, n -> repeat("'a ", n)),
        new Growing("nested marks", 100_000, n -> repeat("“‘", n / 2)),
        new Growing("pairs of another shape", 50_000, n -> "\"" + repeat("“a” ", n) + "b\""),
        new Growing("paragraphs that open a mark", 20_000, n -> repeat("“Rain fell.\n\n", n)),
        new Growing("short quotations", 20_000, n -> repeat("“No,” he said. ", n)),
        new Growing("quotations in one sentence", 20_000, n -> repeat("“no,” said Lee, ", n)),
        new Growing("cues in one sentence", 40_000, n -> repeat("he said that ", n)),
        new Growing("mentions of one name", 20_000, n -> repeat("Ann Lee met Lee. ", n / 2)),
        new Growing("different names", 10_000, HostileTexts::names),
        new Growing("names in one sentence", 20_000, n -> repeat("Ann Lee of Port Ellis, ", n / 2)),
        new Growing("pronouns", 40_000, n -> repeat("She saw him. ", n / 2)),
        new Growing(
            "pronouns of one sentence",
            20_000,
            n -> names(40).replace(" left. ", ", ") + repeat("and she ", n)),
        new Growing("numbers in one sentence", 20_000, n -> repeat("$5 million, 3% of ", n / 2)),
        new Growing("days in one sentence", 20_000, n -> repeat("May 3, 2024, Monday and ", n / 2)),
        new Growing("brackets", 50_000, n -> repeat("(", n)),
        new Growing("dots", 200_000, n -> repeat(".", n)),
        new Growing("dashes", 100_000, n -> repeat("a-", n)),
        new Growing("dotted letters", 100_000, n -> repeat("U.S.", n / 2)),
        new Growing("parts of an address", 100_000, n -> "https://" + repeat("a/", n)),
        new Growing("combining marks", 100_000, n -> "e" + repeat("\u0301", n)),
        new Growing("zero-width characters", 100_000, n -> repeat("\u200B", n)),
        new Growing("emoji", 50_000, n -> repeat("😀", n)));
  }

  private static String repeat(String text, int times) {
    return text.repeat(Math.max(1, times));
  }

  private static String names(int n) {
    String[] first = {"Ann", "Bo", "Cem", "Dora", "Emil", "Fay", "Gus"};
    StringBuilder text = new StringBuilder();
    IntStream.range(0, n)
        .forEach(
            i -> {
              text.append(first[i % first.length]).append(" K");
              for (int rest = i; rest > 0; rest /= 20) {
                text.append("bcdfghjklmnpqrstvwxz".charAt(rest % 20))
                    .append("aeiou".charAt(rest % 5));
              }
              text.append("son left. ");
            });
    return text.toString();
  }

  /** An article of our own, cut and mutated; the same for the same seed. */
  public static String mutated(long seed) {
    return new NewsMutator(new Random(seed)).text();
  }
}
