package org.quotient.document;

/**
 * A paragraph and what it is for.
 *
 * @param span without white space at its ends
 * @param kind its function on the page
 */
public record Paragraph(Span span, Kind kind) {

  /** What a paragraph is for. */
  public enum Kind implements Labelled {
    HEADLINE,
    BYLINE,
    DATELINE,
    CAPTION,
    BODY,
    /** Credits, invitations to comment or subscribe, links to other articles. */
    BOILERPLATE
  }
}
