package org.quotient.document;

/** A stage failed on one article. */
public class StageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * A failure.
   *
   * @param layer what was being made
   * @param articleId of the article concerned
   * @param cause what was thrown
   */
  public StageException(Layer layer, String articleId, Throwable cause) {
    super("article " + articleId + ": " + layer.label() + " failed: " + cause, cause);
  }
}
