package org.quotient.document;

import java.util.function.Supplier;

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

  /** What {@code stage} makes; if it fails, the exception names the layer and the article. */
  public static <T> T guard(Layer layer, String articleId, Supplier<T> stage) {
    try {
      return stage.get();
    } catch (RuntimeException | StackOverflowError e) {
      throw new StageException(layer, articleId, e);
    }
  }
}
