package org.quotient;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Makes news-like texts, then cuts and mutates them. */
final class NewsMutator {

  private static final List<String> SENTENCES =
      List.of(
          "Council delays vote on the Mill Lane bridge",
          "By Ann Lee and Bo Ray",
          "PORT ELLIS, May 3 (Harrow Post) —",
          "Photo: Dora Kent / Harrow Post",
          "Leave a Reply",
          "“We are not closing anything,” mayor Cem Aydin said on Tuesday, “until the numbers are"
              + " in.”",
          "Aydin, who took office in 2021, told the council that repairs would cost at least $4.2"
              + " million.",
          "According to the report, one in five bolts had rusted through.",
          "\"I asked twice,\" said Fay Okoro, a spokeswoman for the rail union. \"Nobody wrote"
              + " back.\"",
          "He declined to say whether he would resign.",
          "The so-called “green lane” opens on Monday, April 13, 2023.",
          "“It was cold. It was dark.",
          "“And then the lights went out,” she recalled.",
          "The club's shares fell 3.5% to £12.40, down from £12.85 a week earlier.",
          "Judge Emil Varga called the plan 'a leap in the dark' and adjourned until 10 a.m.",
          "Between 30 and 40 people were hurt, among them two children aged 6 and 9, police said.",
          "The minister believes the strike will end by Friday.",
          "Kestrel United (KU) won 3-1; coach Gus Brandt praised “the lads' nerve”.",
          "U.S. officials, speaking on condition of anonymity, doubted it.",
          "«On verra», a dit M. Roy. „Wir werden sehen“, sagte Frau Kurz.",
          "The study of 1,204 patients found no effect, Dr. Ines Moreau wrote in an e-mail.",
          "''Never again,'' read a banner outside St. Mary's.");

  private static final List<String> PIECES =
      List.of(
          "“",
          "”",
          "\"",
          "‘",
          "’",
          "'",
          "«",
          "»",
          "''",
          "``",
          "„",
          "(",
          ")",
          "—",
          "-",
          ",",
          ".",
          "…",
          ":",
          ";",
          "?",
          "!",
          "%",
          "$",
          "€",
          "\n",
          "\n\n",
          "\r\n",
          "\r",
          "\t",
          " ",
          "\u00A0",
          "\u2028",
          "\u200B",
          "\uFEFF",
          "\u0000",
          "\u0301",
          "😀",
          "👩‍👩‍👧",
          "\uD83D",
          "é",
          "ß",
          "李",
          "ق",
          "5",
          "1,000",
          "3.5",
          "½",
          " said ",
          " said",
          "said ",
          " he ",
          " she ",
          " that ",
          " according to ",
          " Lee ",
          " million ",
          " Monday ",
          " May 3 ",
          "U.S.",
          "Mr. ",
          "https://x");

  private static final String MARKS = "“”\"‘’'«»„";

  private final Random random;

  NewsMutator(Random random) {
    this.random = random;
  }

  /** The next text: 1 to 25 sentences with 0 to 30 mutations. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (int n = 1 + random.nextInt(25); n > 0; n--) {
      text.append(pick(SENTENCES))
          .append(pick(List.of(" ", " ", "\n\n", "\n", "\n    ", "\r\n\r\n")));
    }
    for (int n = random.nextInt(31); n > 0; n--) {
      mutate(text);
    }
    return text.toString();
  }

  private void mutate(StringBuilder text) {
    int start = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), start + random.nextInt(60));
    String part = text.substring(start, end);
    switch (random.nextInt(9)) {
      case 0 -> text.delete(start, end);
      case 1 -> text.insert(random.nextInt(text.length() + 1), part);
      case 2 -> text.replace(start, end, part.toUpperCase(Locale.ROOT));
      case 3 -> text.replace(start, end, part.replace(' ', '\n'));
      case 4 -> text.replace(start, end, part.replaceAll("\\s+", ""));
      case 5 -> changeMark(text, start);
      case 6 -> text.setLength(Math.max(start, text.length() / 2));
      default -> text.insert(start, pick(PIECES));
    }
  }

  /** Replaces the next quotation mark with another, or with nothing. */
  private void changeMark(StringBuilder text, int start) {
    for (int i = start; i < text.length(); i++) {
      if (MARKS.indexOf(text.charAt(i)) >= 0) {
        text.replace(i, i + 1, pick(List.of("“", "”", "\"", "‘", "’", "''", "«", "")));
        return;
      }
    }
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
