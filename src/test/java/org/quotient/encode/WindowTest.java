package org.quotient.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quotient.document.Article;
import org.quotient.document.Tokens;
import org.quotient.text.PtbTokenizer;

class WindowTest {

  private static List<Window> windows(String text) {
    Tokens tokens = new PtbTokenizer().tokenize(Article.of("a", text));
    int[][] pieces = new int[tokens.size()][1];
    return Window.of(tokens, pieces);
  }

  @Test
  void paragraphsShareAWindowWhileTheyFit() {
    List<Window> windows = windows("Rain fell.\n\n".repeat(100));
    assertThat(windows).hasSize(2);
    // each of three tokens and one piece behind them; one before all
    assertThat(windows.get(0).parts()).hasSize((Window.PIECES - 1) / 4);
    assertThat(windows.get(1).parts().get(0).size()).isEqualTo(3);
  }

  @Test
  void longParagraphIsCutAtTheEndOfASentence() {
    List<Window> windows = windows("Rain fell on the town. ".repeat(100));
    assertThat(windows.get(0).size()).isEqualTo(252 / 6 * 6);
  }

  @Test
  void longSentenceIsCutWhereItMustBe() {
    List<Window> windows = windows("rain and ".repeat(400));
    assertThat(windows.get(0).size()).isEqualTo(Window.PIECES - 2);
  }

  @Test
  void everyTokenLiesInOneWindowAndNoneIsTooLong() {
    Random random = new Random(3);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      text.append("rain").append(random.nextInt(9) == 0 ? ". Snow" : "");
      text.append(random.nextInt(40) == 0 ? ".\n\nThen " : " ");
    }
    Tokens tokens = new PtbTokenizer().tokenize(Article.of("a", text.toString()));
    int[][] pieces = new int[tokens.size()][];
    for (int i = 0; i < pieces.length; i++) {
      pieces[i] = new int[1 + random.nextInt(16)];
    }
    int next = 0;
    for (Window window : Window.of(tokens, pieces)) {
      int size = 1;
      for (Window.Part part : window.parts()) {
        assertThat(part.first()).isEqualTo(next);
        next = part.last() + 1;
        size++;
        for (int i = part.first(); i <= part.last(); i++) {
          size += pieces[i].length;
        }
      }
      assertThat(size).isLessThanOrEqualTo(Window.PIECES);
    }
    assertThat(next).isEqualTo(tokens.size());
  }
}
