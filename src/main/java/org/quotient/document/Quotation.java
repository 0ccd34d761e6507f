package org.quotient.document;

import java.util.List;
import java.util.Optional;

/**
 * What the text ascribes to a source.
 *
 * @param id {@code q1}, {@code q2} … in text order of the content
 * @param kind how much of the content stands in quotation marks
 * @param act what the source does
 * @param content the words ascribed, marks included; at least one span, in text order, disjoint
 * @param cue the words that ascribe: "told", "according to"; in text order, disjoint, may be empty
 * @param source the words that name the source; in text order, disjoint, may be empty
 * @param speaker who the source is
 * @param addressee who is spoken to: "told Voice of America"
 * @param repair the quotation mark that the text lacks
 * @param evidence what found it
 */
public record Quotation(
    String id,
    Kind kind,
    Act act,
    List<Span> content,
    List<Span> cue,
    List<Span> source,
    Speaker speaker,
    Optional<Speaker> addressee,
    Optional<Repair> repair,
    Evidence evidence) {

  /** How much of a content stands in quotation marks: all, some, nothing. */
  public enum Kind implements Labelled {
    DIRECT,
    MIXED,
    INDIRECT
  }

  /** What a source does. */
  public enum Act implements Labelled {
    /** Communicates: said, asked, according to. */
    SPEECH,
    /** Believes, knows, expects, hopes, plans, decides. */
    THOUGHT,
    /** Supports, opposes, likes a thing, without a proposition. */
    STANCE
  }

  /**
   * @throws IllegalArgumentException if there is no content, or a list of spans is out of order
   */
  public Quotation {
    if (content.isEmpty()) {
      throw new IllegalArgumentException("need a content, got none in " + id);
    }
    content = Span.disjoint("contents", content);
    cue = Span.disjoint("cues", cue);
    source = Span.disjoint("sources", source);
  }
}
