package org.quotient.io;

/**
 * Where an article stands.
 *
 * @param file the input's name
 * @param line counted from 1; 0 if the article is the whole file
 */
record Place(String file, int line) {

  /** As messages name it: {@code batch.jsonl:7}. */
  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line;
  }
}
