package org.quotient.claim;

import java.util.regex.Pattern;

/** The words between two numbers of one statement, in lower case with single blanks. */
enum Links {
  /** "31 points, or 2 percent", "31 points (2 percent)": the same said in another way. */
  AGAIN("\\s*(,? or|,? \\(|--? or|– or|,? equal to|,? equivalent to) ?(about |some |just |a )?"),
  /** "rose 5 percent to 21": the level after the movement. */
  TO(
      "[,)]*( higher| lower| up| down| stronger| weaker| firmer)?,?"
          + "( to (close|end|finish|settle|stand) at| to| at)( a record| a new record)?( of)? ?"),
  /** "rose 5 percent from 20": the level before the movement, right behind. */
  FROM("[,)]*,? (from|compared with|compared to|against)( the| a| some)? ?"),
  /** "to 21 in March from 20": the level before the movement, other words between. */
  MOVED_FROM(
      "[,)]*(?!.*\\b(low|high|peak|and|but|while|forecast|target|estimated?|expected)\\b)"
          + "[^.;:]{0,40}?(,? up|,? down)? (from|compared with|compared to)( the| a)? ?"),
  /** "21, up 5 percent". */
  UP_BY(
      ",? (up|down|an increase of|a rise of|a gain of|a fall of|a drop of|a decline of|gaining"
          + "|losing|adding|off) ?(a further |another )?"),
  /** "10 of 40". */
  OF(" (out )?of (the |its |their |his |her |all |a total of |some )?"),
  /** "of 40 members (25 percent)". */
  GROUP("[^.;:,()]{0,40}?(,? or|,? \\(| --? or) ?(about |some |just |a )?");

  private final Pattern pattern;

  Links(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  /** Whether all of {@code words} is such a link. */
  boolean is(String words) {
    return pattern.matcher(words).matches();
  }
}
